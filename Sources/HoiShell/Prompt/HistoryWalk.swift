/// A walk through earlier entries that begin with what was typed.
struct HistoryWalk: Sendable {
  /// What was typed before the walk began.
  let typed: EditBuffer
  private let texts: [String]
  private var index = -1

  /// `texts` are newest first.
  init(from typed: EditBuffer, through texts: [String]) {
    self.typed = typed
    let start = typed.text
    self.texts = texts.filter { $0 != start && $0.hasPrefix(start) }
  }

  /// What the walk shows now.
  var current: EditBuffer {
    texts.indices.contains(index) ? EditBuffer(before: texts[index]) : typed
  }

  /// False if there is nothing older.
  mutating func goOlder() -> Bool {
    guard index + 1 < texts.count else { return false }
    index += 1
    return true
  }

  /// False if what was typed is already shown.
  mutating func goNewer() -> Bool {
    guard index >= 0 else { return false }
    index -= 1
    return true
  }
}

extension LibeditEditor {
  /// Up: to the line above; on the first line, or while walking, to an older entry.
  func moveUp() {
    if moveInList(by: -1) { return }
    var changed = buffer
    if !isWalking, changed.moveUp() { return apply(changed) }
    recallOlder()
  }

  func moveDown() {
    if moveInList(by: 1) { return }
    var changed = buffer
    if !isWalking, changed.moveDown() { return apply(changed) }
    recallNewer()
  }

  func recallOlder() {
    var walk = isWalking ? walk : nil
    if walk == nil { walk = HistoryWalk(from: buffer, through: history.recentTexts) }
    guard walk?.goOlder() == true, let walk else { return }
    self.walk = walk
    apply(walk.current)
  }

  func recallNewer() {
    guard isWalking, walk?.goNewer() == true, let walk else { return }
    apply(walk.current)
  }

  /// Whether the buffer is still as the last Up or Down left it.
  private var isWalking: Bool { walk.map { $0.current == buffer } ?? false }
}
