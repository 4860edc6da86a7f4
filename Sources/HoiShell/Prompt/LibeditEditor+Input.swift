import CEdit
import Glibc

extension LibeditEditor {
  /// What libedit calls for the next code point: 1 with one, 0 at the end of input.
  static func read(_ handle: OpaquePointer?, _ code: UnsafeMutablePointer<Int32>?) -> Int32 {
    guard let editor = owner(of: handle), let code, let next = editor.nextCode() else { return 0 }
    code.pointee = next
    return 1
  }

  private func nextCode() -> Int32? {
    if !hasStarted {
      // libedit measures the terminal when a line begins.
      hasStarted = true
      edit_shrink_screen(handle)
    }
    repairCursor()
    canRepeat = true
    if !draft.isEmpty {
      pending = draft
      draft = ""
      return NamedKey.insertPending.code
    }
    while true {
      if !queue.isEmpty { return queue.removeFirst() }
      guard let key = nextKey(paint: { self.paint() }) else { return nil }
      translate(key)
    }
  }

  /// libedit's `$` in vi mode puts the cursor before an empty buffer.
  private func repairCursor() {
    guard let line = el_wline(handle)?.pointee, let start = line.buffer, let cursor = line.cursor
    else { return }
    if cursor < start { el_cursor(handle, Int32(start - cursor)) }
  }

  /// The next key; `nil` at the end of input. `paint` is called before waiting for a person, once
  /// for all keys that came together.
  func nextKey(paint: () -> Void) -> Key? {
    while true {
      if let key = decoder.next() { return key }
      if decoder.isWaiting {
        switch wait(milliseconds: decoder.isPasting ? 2_000 : 40) {
        case .ready: break
        case .timedOut:
          if let key = decoder.giveUp() { return key }
          continue
        case .woken: if takeInterrupt() { return .character("\u{3}") }
        }
      } else {
        var waiting = wait(milliseconds: 0)
        if waiting == .timedOut {
          paint()
          waiting = wait(milliseconds: -1)
        }
        if waiting == .woken {
          if takeInterrupt() { return .character("\u{3}") }
          continue
        }
      }
      guard readBytes() else { return nil }
    }
  }

  private enum Waiting {
    case ready, timedOut, woken
  }

  private func wait(milliseconds: Int32) -> Waiting {
    let wakePipe = SignalHandlers.wakePipe
    var polled = [
      pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wakePipe, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let count = poll(&polled, 2, milliseconds)
      if count == 0 { return .timedOut }
      if count < 0 {
        if errno == EINTR { continue }
        return .ready
      }
      if polled[1].revents != 0 {
        var byte: UInt8 = 0
        while Glibc.read(wakePipe, &byte, 1) > 0 {}
        return .woken
      }
      return .ready
    }
  }

  private func takeInterrupt() -> Bool {
    defer { Interrupt.reset() }
    return Interrupt.isRequested
  }

  /// Reads what is there; false at the end of input.
  private func readBytes() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(0, &bytes, bytes.count)
      if count > 0 {
        decoder.feed(bytes[..<count])
        return true
      }
      if count == 0 { return false }
      if errno == EAGAIN { return true }
      if errno != EINTR { return false }
    }
  }

  /// Puts a key into the queue as codes for libedit.
  private func translate(_ key: Key) {
    notice = ""
    if list != nil, !CompletionList.keeps(key) { list = nil }
    switch key {
    case .character(let scalar) where (0x300..<0x370).contains(scalar.value):
      // A mark typed after its letter: both are replaced by the composed letter.
      let buffer = buffer
      guard let letter = buffer.before.last else { return insertLater(String(scalar)) }
      let letters = String(letter) + String(scalar)
      var shorter = buffer
      shorter.deleteLeft()
      apply(shorter)
      insertLater(language.normalize(letters))
    case .character("\t") where decoder.isWaiting:
      insertLater("  ")
    case .character(let scalar):
      queue.append(Int32(scalar.value))
    case .alt(let scalar):
      queue += [0x1B, Int32(scalar.value)]
    case .named(.escape) where edit_has_vi_keys(handle) != 0 && list == nil:
      queue.append(0x1B)
    case .named(let named):
      queue.append(named.code)
    case .paste(let text):
      insertLater(cleanedPaste(text, normalize: language.normalize))
    }
  }

  private func insertLater(_ text: String) {
    guard !text.isEmpty else { return }
    pending += text
    queue.append(NamedKey.insertPending.code)
  }
}
