import Glibc
import HoiText

/// The steps of a query, one at a time, moved through by keys.
struct StepScreen {
  let language: Language
  /// Whether the text can go back to a prompt.
  let canEdit: Bool
  private var shownLines = 0
  private var decoder = KeyDecoder()

  init(language: Language, canEdit: Bool) {
    self.language = language
    self.canEdit = canEdit
  }

  private enum Wish {
    case next, back, edit, leave
  }

  /// The text up to the step where the person asked to edit, if so.
  mutating func run(_ walk: inout StepWalk) -> (status: ExitStatus, draft: String?) {
    var mode = termios()
    guard tcgetattr(0, &mode) == 0 else { return (.success, nil) }
    var raw = mode
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    _ = tcsetattr(0, TCSADRAIN, &raw)
    defer { _ = tcsetattr(0, TCSADRAIN, &mode) }
    var index = 0
    while true {
      do throws(SessionSettings.Refusal) {
        paint(try walk.step(index), index, walk)
      } catch {
        return (error.status, nil)
      }
      switch wish(at: index, walk) {
      case .next: index += 1
      case .back: index -= 1
      case .leave:
        erase(lines: 1)
        return (.success, nil)
      case .edit:
        erase(lines: 1)
        return (.success, try? walk.step(index).text)
      }
    }
  }

  /// Waits for a key that means something here.
  private mutating func wish(at index: Int, _ walk: StepWalk) -> Wish {
    while true {
      switch nextKey() {
      case .named(.right), .character("\r"), .character("\n"), .named(.down), .character(" "):
        if !walk.isEnd(index) { return .next }
      case .named(.left), .named(.up), .named(.backTab):
        if index > 0 { return .back }
      case .character("s") where canEdit: return .edit
      case .character("q"), .character("\u{3}"), .character("\u{4}"), .named(.escape), nil:
        return .leave
      default: continue
      }
    }
  }

  /// `nil` where there is nothing more to read.
  private mutating func nextKey() -> Key? {
    var buffer = [UInt8](repeating: 0, count: 256)
    while true {
      if let key = decoder.next() { return key }
      if decoder.isWaiting {
        var waited = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
        if poll(&waited, 1, 40) == 0 {
          if let key = decoder.giveUp() { return key }
          continue
        }
      }
      let count = read(0, &buffer, buffer.count)
      if count > 0 {
        decoder.feed(buffer[..<count])
      } else if count == 0 || errno != EINTR {
        return nil
      }
    }
  }

  /// Draws a step in place of the one before.
  private mutating func paint(_ step: QueryStep, _ index: Int, _ walk: StepWalk) {
    let size = Terminal.size
    var text = walk.text(of: step, number: index + 1, width: size.width - 1)
    if walk.isEarlyEnd(index) { text += "\n" + walk.emptyRemark }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { String(prefix(of: String($0), width: size.width - 1)) }
    let room = max(1, size.height - 2)
    if lines.count > room { lines = lines.prefix(room - 1) + ["…"] }
    erase(lines: shownLines)
    lines.append(keys(index, walk))
    Terminal.write(lines.joined(separator: "\n"))
    shownLines = lines.count
  }

  /// Takes back the last lines; the cursor stands where the first of them began.
  private func erase(lines: Int) {
    guard lines > 0 else { return }
    Terminal.write((lines > 1 ? "\u{1B}[\(lines - 1)A" : "") + "\r\u{1B}[J")
  }

  /// `[2/5]  → next  ← back  s edit here  q leave`
  private func keys(_ index: Int, _ walk: StepWalk) -> String {
    func say(_ vi: String, _ en: String) -> String { Localized(vi: vi, en: en)[language] }
    var parts = ["[\(index + 1)/\(walk.count)]"]
    if !walk.isEnd(index) { parts.append("→ \(say("bước sau", "next"))") }
    if index > 0 { parts.append("← \(say("bước trước", "back"))") }
    if canEdit { parts.append("s \(say("sửa từ đây", "edit from here"))") }
    parts.append("q \(say("thôi", "leave"))")
    return parts.joined(separator: "  ")
  }
}
