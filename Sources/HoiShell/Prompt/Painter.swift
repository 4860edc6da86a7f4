import HoiText

/// Keeps one frame on the screen below what was printed before, and changes it in place.
struct Painter {
  let theme: Theme
  private var frame: Frame?
  private var width = 0
  private var isFirst = true

  init(theme: Theme) {
    self.theme = theme
  }

  /// Before a new line: nothing of the prompt is on the screen. Turns on marked pastes and tells
  /// the terminal that a prompt begins and how the last entry ended.
  mutating func begin(after outcome: EntryOutcome?) {
    frame = nil
    isFirst = true
    var output = "\u{1B}[?2004h"
    if let outcome { output += "\u{1B}]133;D;\(outcome.code)\u{7}" }
    Terminal.write(output + "\u{1B}]133;A\u{7}")
  }

  /// Shows content in place of what is shown.
  mutating func paint(_ content: FrameContent) {
    let size = Terminal.size
    if size.width != width { forgetRows(newWidth: size.width) }
    let new = Frame(
      content, width: size.width, height: size.height, top: frame?.top ?? 0, theme: theme)
    guard new != frame || isFirst else { return }
    var output = "\u{1B}[?2026h\u{1B}[?25l" + change(to: new)
    output += "\u{1B}[?25h\u{1B}[?2026l"
    Terminal.write(output)
    frame = new
    isFirst = false
  }

  /// Shows the whole text for the last time, without hint and list, and goes to the line after it.
  mutating func finish(_ content: FrameContent, suffix: String = "", runs: Bool = false) {
    var last = content
    last.hint = ""
    last.below = []
    last.buffer.moveToTextEnd()
    let size = Terminal.size
    if size.width != width { forgetRows(newWidth: size.width) }
    let new = Frame(last, width: size.width, theme: theme)
    var output = "\u{1B}[?25l" + change(to: new) + suffix + "\r\n\u{1B}[?25h\u{1B}[?2004l"
    if runs { output += "\u{1B}]133;C\u{7}" }
    Terminal.write(output)
    frame = nil
  }

  /// Puts printed text in place of the frame; the next paint comes below it.
  mutating func printAbove(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    Terminal.write(upToFirstRow + "\u{1B}[J" + lines.joined(separator: "\r\n") + "\r\n")
    frame = nil
  }

  /// Takes the frame off the screen.
  mutating func erase() {
    Terminal.write(upToFirstRow + "\u{1B}[J")
    frame = nil
  }

  mutating func clearScreen() {
    Terminal.write("\u{1B}[H\u{1B}[2J")
    frame = nil
  }

  private var upToFirstRow: String {
    guard let frame else { return "\r" }
    return (frame.cursorRow > 0 ? "\u{1B}[\(frame.cursorRow)A" : "") + "\r"
  }

  /// After a change of width the terminal may have wrapped our rows: counts them anew.
  private mutating func forgetRows(newWidth: Int) {
    width = newWidth
    guard let old = frame else { return }
    let above = old.rows.prefix(old.cursorRow).reduce(0) {
      $0 + max(1, ($1.width + newWidth - 1) / newWidth)
    }
    let row = above + old.cursorColumn / max(1, newWidth)
    Terminal.write((row > 0 ? "\u{1B}[\(row)A" : "") + "\r\u{1B}[J")
    frame = nil
  }

  /// What to write so that `new` stands in place of the current frame: rows from the first that
  /// differs.
  private func change(to new: Frame) -> String {
    var output = ""
    var kept = 0
    if let old = frame {
      while kept < min(old.rows.count, new.rows.count), old.rows[kept] == new.rows[kept] {
        kept += 1
      }
      kept = min(kept, old.rows.count - 1, new.rows.count - 1)
      output += Self.vertical(from: old.cursorRow, to: kept)
    }
    output += "\r\u{1B}[J"
    for (index, row) in new.rows[kept...].enumerated() {
      if index > 0 { output += "\r\n" }
      output += row.lead
      if isFirst, index == 0 { output += "\u{1B}]133;B\u{7}" }
      output += row.body
    }
    output += Self.vertical(from: new.rows.count - 1, to: new.cursorRow) + "\r"
    if new.cursorColumn > 0 { output += "\u{1B}[\(new.cursorColumn)C" }
    return output
  }

  private static func vertical(from start: Int, to end: Int) -> String {
    switch end - start {
    case 0: ""
    case ..<0: "\u{1B}[\(start - end)A"
    default: "\u{1B}[\(end - start)B"
    }
  }
}
