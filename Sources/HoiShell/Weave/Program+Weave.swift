import Glibc
import HoiSources
import HoiText

extension Program {
  /// `hoi weave`: runs the blocks of Markdown files, or of all in a folder. `--check` says what
  /// differs, `--update` refills the files; without either the woven text is printed.
  static func weave(_ paths: [String], _ arguments: Arguments) -> ExitStatus {
    let language = Environment.language(arguments.lang)
    let target = arguments.to.map(WeaveTarget.init(rawValue:)) ?? .md
    guard let target else {
      let known = WeaveTarget.allCases.map(\.rawValue)
      return refuse(.unknownFormat(arguments.to ?? "", known: known), language, .remarks)
    }
    let isContradictory =
      (arguments.update && (arguments.check || paths.contains("-")))
      || (arguments.to != nil && (arguments.check || arguments.update))
    guard !paths.isEmpty, !isContradictory else {
      let message = Localized(
        vi: "`weave` cần tên tệp hoặc thư mục, có thể kèm `--check`, `--update` hoặc `--to`",
        en: "`weave` needs files or folders, and may take `--check`, `--update` or `--to`")
      return refuse(.usage(message), language, .remarks)
    }
    var status = ExitStatus.success
    for path in paths.flatMap(markdownFiles) {
      switch readScript(at: path) {
      case .failure(let problem): return refuse(problem, language, .remarks)
      case .success(let source):
        let result = weave(source, path, arguments, as: target)
        if result != .success { status = result }
      }
    }
    return status
  }

  private static func weave(
    _ source: SourceText, _ path: String, _ arguments: Arguments, as target: WeaveTarget
  ) -> ExitStatus {
    let text = String(decoding: source.bytes, as: UTF8.self)
    var weaving = Weaving(text, name: path)
    weaving.folder = path == "-" ? "." : folder(of: path)
    weaving.settings.workspace = arguments.workspace
    weaving.settings.today = arguments.today
    weaving.settings.language = Environment.language(arguments.lang)
    if let width = arguments.width { weaving.settings.width = width }
    let result = HoiShell.weave(weaving)
    let left = arguments.check ? result.findings : result.findings.filter { !$0.isRefilled }
    Output.remarks.write(
      report(left, in: source, DiagnosticRenderer(language: weaving.settings.language)))
    if arguments.update {
      guard result.text == text || write(result.text, to: path, arguments) else {
        return .cannotWrite
      }
    } else if !arguments.check {
      let language = weaving.settings.language
      Output.answers.write(rendered(result.text, as: target, title: path, in: language))
    }
    return left.isEmpty ? .success : .difference
  }

  /// Each finding in its frame, then the lines that show it.
  static func report(
    _ findings: [WeaveResult.Finding], in source: SourceText, _ renderer: DiagnosticRenderer
  ) -> String {
    findings.map { finding in
      let details = finding.details.map { "    \($0)\n" }.joined()
      return renderer.render(finding.diagnostic, in: source) + details
    }.joined()
  }

  private static func write(_ text: String, to path: String, _ arguments: Arguments) -> Bool {
    do throws(SourceError) {
      try writeFile(Array(text.utf8), to: path, replacing: true)
      return true
    } catch {
      let renderer = DiagnosticRenderer(language: Environment.language(arguments.lang))
      Output.remarks.write(renderer.render(error.diagnostic, in: nil))
      return false
    }
  }
}

/// A file stands for itself, a folder for the Markdown files in it and below, in code order.
func markdownFiles(at path: String) -> [String] {
  guard let directory = opendir(path) else { return [path] }
  defer { closedir(directory) }
  var found: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name.hasPrefix(".") { continue }
    if entry.pointee.d_type == UInt8(DT_DIR) {
      found += markdownFiles(at: path + "/" + name)
    } else if name.hasSuffix(".md") {
      found.append(path + "/" + name)
    }
  }
  return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}
