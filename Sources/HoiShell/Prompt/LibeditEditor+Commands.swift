import CEdit
import Glibc
import HoiText

extension LibeditEditor {
  /// What libedit calls for a key bound to one of our commands.
  static func run(_ command: EditCommand, _ handle: OpaquePointer?, _ code: wint_t) -> UInt8 {
    guard let editor = owner(of: handle) else { return UInt8(CC_ERROR) }
    editor.perform(command, code: code)
    return UInt8(editor.ending == nil ? CC_NORM : CC_NEWLINE)
  }

  /// The buffer as libedit holds it.
  var buffer: EditBuffer {
    guard let line = el_wline(handle)?.pointee, let start = line.buffer, let cursor = line.cursor,
      let end = line.lastchar
    else { return EditBuffer() }
    return EditBuffer(
      before: Self.text(start, cursor - start), after: Self.text(cursor, end - cursor))
  }

  private static func text(_ start: UnsafePointer<Int32>, _ count: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for code in UnsafeBufferPointer(start: start, count: max(0, count)) {
      if let scalar = UInt32(exactly: code).flatMap({ Unicode.Scalar($0) }) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Makes libedit's buffer this one, changing only what differs.
  func apply(_ new: EditBuffer) {
    let old = buffer
    let oldCodes = Array(old.text.unicodeScalars)
    let newCodes = Array(new.text.unicodeScalars)
    let shared = min(oldCodes.count, newCodes.count)
    var head = 0
    while head < shared, oldCodes[head] == newCodes[head] { head += 1 }
    var tail = 0
    while tail < shared - head,
      oldCodes[oldCodes.count - 1 - tail] == newCodes[newCodes.count - 1 - tail]
    { tail += 1 }
    var cursor = old.before.unicodeScalars.count
    if head + tail < oldCodes.count || head + tail < newCodes.count {
      let end = oldCodes.count - tail
      el_cursor(handle, Int32(end - cursor))
      if end > head { el_deletestr(handle, Int32(end - head)) }
      let inserted = newCodes[head..<(newCodes.count - tail)].map { Int32($0.value) }
      if !inserted.isEmpty { el_winsertstr(handle, inserted + [0]) }
      cursor = newCodes.count - tail
    }
    let wanted = new.before.unicodeScalars.count
    if wanted != cursor { el_cursor(handle, Int32(wanted - cursor)) }
  }

  /// Changes the buffer in one step.
  private func edit(_ change: (inout EditBuffer) -> Void) {
    var changed = buffer
    change(&changed)
    apply(changed)
  }

  private func insert(_ text: String) {
    edit { buffer in
      if !buffer.insert(text) { notice = PromptWords.tooLarge[words] }
    }
  }

  private func perform(_ command: EditCommand, code: wint_t) {
    // Keys that came in one burst are undone one by one all the same.
    if command != .undo { undo.note(buffer) }
    switch command {
    case .enter: enter()
    case .newline: insertNewline()
    case .cancel: ending = .cancelled
    case .endOrDelete: if buffer.isEmpty { ending = .endOfInput } else { edit { $0.deleteRight() } }
    case .ignore: break
    case .escape: dismiss()
    case .insertPending:
      let text = pending
      pending = ""
      insert(text)
    case .left: edit { $0.moveLeft() }
    case .right: if !takeHint() { edit { $0.moveRight() } }
    case .up: moveUp()
    case .down: moveDown()
    case .wordLeft: edit { $0.moveWordLeft() }
    case .wordRight: if !takeHintWord() { edit { $0.moveWordRight() } }
    case .lineStart: edit { $0.moveToLineStart() }
    case .lineEnd: if !takeHint() { edit { $0.moveToLineEnd() } }
    case .textStart: edit { $0.moveToTextStart() }
    case .textEnd: edit { $0.moveToTextEnd() }
    case .olderEntry: recallOlder()
    case .newerEntry: recallNewer()
    case .deleteLeft: edit { $0.deleteLeft() }
    case .deleteRight: edit { $0.deleteRight() }
    case .cutWordLeft: edit { cut = $0.cutWordLeft() }
    case .cutWordRight: edit { cut = $0.cutWordRight() }
    case .cutLineStart: edit { cut = $0.cutToLineStart() }
    case .cutLineEnd: edit { cut = $0.cutToLineEnd() }
    case .yank: insert(cut)
    case .undo: if let earlier = undo.undo(from: buffer) { apply(earlier) }
    case .complete: complete(forward: true)
    case .completeBack: complete(forward: false)
    case .search: searchHistory()
    case .clearScreen: painter.clearScreen()
    case .suspend: suspend()
    case .openEditor: openEditor()
    case .showSteps: if !isBlank { ending = .steps }
    case .help: showHelp()
    case .helpOrInsert: helpOrInsert(code)
    case .repeatChange: repeatChange()
    case .applyFix: if let fixed = language.fixedEntry() { apply(EditBuffer(before: fixed)) }
    }
  }

  /// The `.` of vi. libedit repeats by typing the change again; if that text is taken as commands
  /// and has a `.` in it, it would go on forever. So only a key can start a repetition.
  private func repeatChange() {
    guard canRepeat else { return }
    canRepeat = false
    el_wpush(handle, [KeyBindings.nativeRepeat.code, 0])
  }

  private var isBlank: Bool { buffer.text.allSatisfy { $0.isWhitespace } }

  /// Runs a complete text, wherever the cursor is; else adds a line. An empty last line ends a text
  /// that is not complete, so that nobody is caught in it.
  private func enter() {
    if let list, list.selected != nil {
      self.list = nil
      return
    }
    let buffer = buffer
    let text = buffer.text
    if isBlank { return apply(EditBuffer()) }
    let isAbandoned = buffer.after.isEmpty && text.last == "\n" && !decoder.isWaiting
    if isAbandoned || language.isComplete(text) {
      ending = .accepted
    } else {
      insertNewline()
    }
  }

  /// A new line with the indent of this one. Lines that come in a burst bring their own.
  private func insertNewline() {
    insert("\n" + (decoder.isWaiting ? "" : buffer.indent))
  }

  /// Puts away what was offered, the list first.
  private func dismiss() {
    if let list {
      apply(list.original)
      self.list = nil
    } else {
      dismissedHint = buffer.text
    }
  }

  private func helpOrInsert(_ code: wint_t) {
    // `?` may go on as `? vlookup`; until then the keys are shown below it.
    guard let scalar = Unicode.Scalar(UInt32(code)) else { return }
    insert(String(scalar))
  }

  private func showHelp() {
    let buffer = buffer
    guard let text = language.help(buffer.text, buffer.cursor) else {
      notice = PromptWords.noHelp[words]
      return
    }
    painter.printAbove(text)
  }
}
