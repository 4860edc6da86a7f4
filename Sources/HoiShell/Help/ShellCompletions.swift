import HoiSources
import HoiText

/// What a shell loads to complete the command line, made of the same topics as help.
enum ShellCompletions: String, CaseIterable {
  case bash, zsh, fish

  func script(in language: Language) -> String {
    switch self {
    case .bash: Self.bash()
    case .zsh: Self.zsh(language)
    case .fish: Self.fish(language)
    }
  }

  /// What stands behind an option.
  private enum Operand {
    case none, anything, file
    case oneOf([String])
  }

  /// `-f, --format FORMAT`: the last word of the usage is the operand.
  private static func operand(of topic: CommandTopic) -> Operand {
    let last = topic.usage.split(separator: " ").last.map(String.init) ?? ""
    if last.hasPrefix("-") { return .none }
    if last.contains("|") { return .oneOf(last.split(separator: "|").map(String.init)) }
    switch last {
    case "FORMAT": return .oneOf(Format.allCases.map(\.rawValue))
    case "FILE", "PATH": return .file
    default: return .anything
    }
  }

  private static let names = CommandTopic.subcommands.map(\.name).joined(separator: " ")
  private static let head = "# hoi --generate-completion-script "

  private static func bash() -> String {
    var cases = ""
    for topic in CommandTopic.options {
      let names = topic.names.joined(separator: "|")
      switch operand(of: topic) {
      case .none: continue
      case .anything: cases += "    \(names)) return ;;\n"
      case .file: cases += "    \(names)) _hoi_offer -f; return ;;\n"
      case .oneOf(let values):
        cases += "    \(names)) _hoi_offer -W '\(values.joined(separator: " "))'; return ;;\n"
      }
    }
    let options = CommandTopic.options.flatMap(\.names).joined(separator: " ")
    return """
      \(head)bash > ~/.local/share/bash-completion/completions/hoi
      _hoi_offer() {
        mapfile -t COMPREPLY < <(compgen "$@" -- "${COMP_WORDS[COMP_CWORD]}")
      }
      _hoi() {
        local names=
        COMPREPLY=()
        case ${COMP_WORDS[COMP_CWORD-1]} in
      \(cases)  esac
        if [[ ${COMP_WORDS[COMP_CWORD]} == -* ]]; then
          _hoi_offer -W '\(options)'
          return
        fi
        compopt -o filenames 2> /dev/null
        if [[ $COMP_CWORD == 1 ]]; then names='\(names)'; fi
        _hoi_offer -f -W "$names"
      }
      complete -F _hoi hoi

      """
  }

  private static func zsh(_ language: Language) -> String {
    func quoted(_ text: String) -> String {
      text.replacing("'", with: "'\\''").replacing("[", with: "\\[").replacing("]", with: "\\]")
        .replacing(":", with: "\\:")
    }
    var specs = ""
    for topic in CommandTopic.options {
      let summary = "[\(quoted(topic.summary[language]))]"
      let operand =
        switch operand(of: topic) {
        case .none: ""
        case .anything: ":\(topic.name): "
        case .file: ":\(topic.name):_files"
        case .oneOf(let values): ":\(topic.name):(\(values.joined(separator: " ")))"
        }
      for name in topic.names { specs += "    '*\(name)\(summary)\(operand)' \\\n" }
    }
    let commands = CommandTopic.subcommands.map { topic in
      "    '\(topic.name):\(quoted(topic.summary[language]))'\n"
    }.joined()
    return """
      #compdef hoi
      \(head)zsh > "${fpath[1]}/_hoi"
      _hoi_first() {
        local -a names
        names=(
      \(commands)  )
        _describe hoi names
        _files
      }
      _hoi() {
        _arguments \\
      \(specs)    '1: :_hoi_first' '*: :_files'
      }
      if [[ $funcstack[1] == _hoi ]]; then _hoi "$@"; else compdef _hoi hoi; fi

      """
  }

  private static func fish(_ language: Language) -> String {
    func quoted(_ text: String) -> String {
      "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
    }
    var lines = [head + "fish > ~/.config/fish/completions/hoi.fish"]
    for topic in CommandTopic.subcommands {
      lines.append(
        "complete -c hoi -n __fish_use_subcommand -a \(topic.name) -d "
          + quoted(topic.summary[language]))
    }
    for topic in CommandTopic.options {
      let names = topic.names.map { name in
        name.hasPrefix("--") ? "-l \(name.dropFirst(2))" : "-s \(name.dropFirst())"
      }.joined(separator: " ")
      let operand =
        switch operand(of: topic) {
        case .none: ""
        case .anything: " -x"
        case .file: " -rF"
        case .oneOf(let values): " -xa " + quoted(values.joined(separator: " "))
        }
      lines.append("complete -c hoi \(names)\(operand) -d \(quoted(topic.summary[language]))")
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Program {
  /// `hoi --generate-completion-script bash`
  static func writeCompletions(for shell: String?) -> ExitStatus {
    guard let completions = shell.flatMap(ShellCompletions.init(rawValue:)) else {
      let known = ShellCompletions.allCases.map(\.rawValue).joined(separator: ", ")
      let message = Localized(
        vi: "`--generate-completion-script` cần tên của một vỏ lệnh: \(known)",
        en: "`--generate-completion-script` needs a shell: \(known)")
      return refuse(.usage(message), nil)
    }
    Output.answers.write(completions.script(in: Environment.language(nil)))
    return .success
  }
}
