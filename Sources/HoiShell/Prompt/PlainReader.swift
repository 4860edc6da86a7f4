import Glibc
import HoiText

/// Reads entries line by line without editing: from a pipe, on a dumb terminal, or where a screen
/// reader should not meet a repainted line.
package final class PlainReader: LineEditor {
  private let isPerson: Bool
  private var bytes: [UInt8] = []
  private var start = 0
  private var lineNumber = 0
  private var isAtEnd = false

  /// Prompts and takes copied prompts off only if a person types.
  package init() {
    isPerson = Terminal.inputIsTerminal
    _ = SignalHandlers.wakePipe
  }

  package func close() {}
  package var takesDrafts: Bool { false }

  package func readEntry(
    _ language: PromptLanguage, draft: String, after outcome: EntryOutcome?
  ) -> PromptEvent {
    var text = ""
    var isFirst = true
    Interrupt.reset()
    while true {
      showPrompt(isFirst: isFirst)
      switch readLine() {
      case .line(let line):
        let clean = isPerson ? withoutPrompt(line[...]) : line
        if isFirst, clean.allSatisfy({ $0.isWhitespace }) { continue }
        text += isFirst ? clean : "\n" + clean
        isFirst = false
        if clean.isEmpty || language.isComplete(text) { return .entry(language.normalize(text)) }
      case .broken(let offset): return .unreadable(line: lineNumber, byteOffset: offset)
      case .interrupted:
        Terminal.write("\n")
        return .cancelled
      case .end: return isFirst ? .endOfInput : .entry(language.normalize(text))
      }
    }
  }

  private func showPrompt(isFirst: Bool) {
    guard isPerson, Terminal.outputIsTerminal else { return }
    Terminal.write(
      Terminal.isUTF8 ? (isFirst ? "Hỏi> " : "  …  ") : (isFirst ? "HOI> " : " ... "))
  }

  private enum Line {
    case line(String)
    /// Not UTF-8 from this byte of the line on.
    case broken(Int)
    case interrupted
    case end
  }

  private func readLine() -> Line {
    var searched = start
    while true {
      if let lineEnd = bytes[searched...].firstIndex(of: 0x0A) {
        defer { start = lineEnd + 1 }
        return text(of: bytes[start..<lineEnd])
      }
      let held = bytes.count - start
      if isAtEnd {
        defer { start = bytes.count }
        return start == bytes.count ? .end : text(of: bytes[start...])
      }
      if !readMore() { return .interrupted }
      searched = held
    }
  }

  private func text(of line: ArraySlice<UInt8>) -> Line {
    lineNumber += 1
    let line = line.last == 0x0D ? line.dropLast() : line
    if let text = String(validating: line, as: UTF8.self) { return .line(text) }
    var rest = line.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var valid = 0
    while case .valid(let scalar) = parser.parseScalar(from: &rest) { valid += scalar.count }
    return .broken(valid)
  }

  /// Reads a piece of input; false if Ctrl-C came instead.
  private func readMore() -> Bool {
    bytes.removeFirst(start)
    start = 0
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      if isPerson, !waitForLine() { return false }
      let count = Glibc.read(0, &chunk, chunk.count)
      if count > 0 {
        bytes.append(contentsOf: chunk[..<count])
        return true
      }
      if count == 0 || errno != EINTR && errno != EAGAIN {
        isAtEnd = true
        return true
      }
    }
  }

  /// Waits for input; false if Ctrl-C came instead, even just before.
  private func waitForLine() -> Bool {
    let wakePipe = SignalHandlers.wakePipe
    while !Interrupt.isRequested {
      var polled = [
        pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
        pollfd(fd: wakePipe, events: Int16(POLLIN), revents: 0),
      ]
      _ = poll(&polled, 2, -1)
      if polled[1].revents != 0 {
        var byte: UInt8 = 0
        while Glibc.read(wakePipe, &byte, 1) > 0 {}
      }
      if polled[0].revents != 0, !Interrupt.isRequested { return true }
    }
    return false
  }
}
