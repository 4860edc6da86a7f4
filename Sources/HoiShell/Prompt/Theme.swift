/// How styles look on a terminal: the parameters of its "select graphic rendition" sequence.
package struct Theme: Sendable {
  /// Whether colors are used; weight and underline always are.
  package let hasColor: Bool

  package init(hasColor: Bool) {
    self.hasColor = hasColor
  }

  /// Colors unless `NO_COLOR` is set to something or the terminal is dumb.
  package static func fromEnvironment() -> Theme {
    let isRefused = environmentValue("NO_COLOR").map { !$0.isEmpty } ?? false
    return Theme(hasColor: !isRefused && environmentValue("TERM") != "dumb")
  }

  /// Parts of the prompt that are not the person's own text.
  enum Part {
    case prompt, continuation, hint, label, selected, detail, heading, symbol
  }

  func sequence(_ style: Style?) -> String {
    guard let style else { return "" }
    switch style {
    case .keyword: return colored("35")
    case .stage: return hasColor ? "1;34" : "1"
    case .name: return ""
    case .text: return colored("32")
    case .number: return colored("36")
    case .date: return colored("36")
    case .function: return colored("34")
    case .operator: return ""
    case .command: return colored("35")
    case .comment: return "2"
    case .error: return hasColor ? "4;31" : "4"
    }
  }

  func sequence(_ part: Part) -> String {
    switch part {
    case .prompt: "1"
    case .continuation: "2"
    case .hint: "2"
    case .label: ""
    case .selected: "7"
    case .detail: "2"
    case .heading: "1"
    case .symbol: "7"
    }
  }

  /// Text within a sequence and its reset.
  func paint(_ text: String, _ part: Part) -> String {
    paint(text, sequence(part))
  }

  func paint(_ text: String, _ sequence: String) -> String {
    sequence.isEmpty || text.isEmpty ? text : "\u{1B}[\(sequence)m\(text)\u{1B}[0m"
  }

  private func colored(_ parameters: String) -> String {
    hasColor ? parameters : ""
  }
}
