/// Earlier states of the buffer, newest last. Letters typed one after another count as one change.
struct UndoStack: Sendable {
  private var states: [EditBuffer] = []
  private var current = EditBuffer()
  private var isTyping = false

  private static let limit = 500

  /// Starts anew with a line.
  init(_ buffer: EditBuffer = EditBuffer()) {
    current = buffer
  }

  /// Notes the buffer as it is now.
  mutating func note(_ buffer: EditBuffer) {
    guard buffer.text != current.text else {
      if buffer.before != current.before { isTyping = false }
      current = buffer
      return
    }
    let continuesWord = isOneLetter(from: current, to: buffer)
    if !(continuesWord && isTyping) {
      states.append(current)
      if states.count > Self.limit { states.removeFirst() }
    }
    isTyping = continuesWord
    current = buffer
  }

  /// The state before the last change; `nil` if there is none.
  mutating func undo(from buffer: EditBuffer) -> EditBuffer? {
    note(buffer)
    guard let state = states.popLast() else { return nil }
    current = state
    isTyping = false
    return state
  }

  private func isOneLetter(from old: EditBuffer, to new: EditBuffer) -> Bool {
    guard new.after == old.after, let last = new.before.last, !last.isWhitespace else {
      return false
    }
    return new.before.dropLast() == old.before
  }
}
