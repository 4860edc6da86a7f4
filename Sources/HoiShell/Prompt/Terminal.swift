import CEdit
import Glibc

/// The terminal behind standard input and output.
package enum Terminal {
  /// Columns and rows.
  package struct Size: Hashable, Sendable {
    package let width: Int
    package let height: Int

    package init(width: Int, height: Int) {
      self.width = width
      self.height = height
    }
  }

  package static var inputIsTerminal: Bool { isatty(0) == 1 }
  package static var outputIsTerminal: Bool { isatty(1) == 1 }
  package static var errorIsTerminal: Bool { isatty(2) == 1 }

  /// Of the terminal on standard output, else standard error; else `COLUMNS` and `LINES`; else
  /// 80 by 24.
  package static var size: Size {
    var size = winsize()
    for descriptor: Int32 in [1, 2, 0]
    where terminal_size(descriptor, &size) == 0 && size.ws_col > 0 && size.ws_row > 0 {
      return Size(width: Int(size.ws_col), height: Int(size.ws_row))
    }
    let width = environmentValue("COLUMNS").flatMap { Int($0) } ?? 80
    let height = environmentValue("LINES").flatMap { Int($0) } ?? 24
    return Size(width: max(1, width), height: max(1, height))
  }

  /// Whether keys can be edited and the screen repainted.
  package static var canEdit: Bool {
    guard inputIsTerminal, outputIsTerminal, let name = environmentValue("TERM") else {
      return false
    }
    return !name.isEmpty && name != "dumb"
  }

  /// Whether the person's locale is UTF-8, asked without changing the program's.
  package static let isUTF8: Bool = {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let value = environmentValue(name), !value.isEmpty else { continue }
      let folded = value.lowercased()
      return folded.contains("utf-8") || folded.contains("utf8")
    }
    return false
  }()

  /// Makes the C library read and classify UTF-8, whatever the person's locale. Numbers stay as
  /// in C.
  static func useUTF8() {
    if setlocale(LC_CTYPE, "") == nil || locale_codeset().map({ String(cString: $0) }) != "UTF-8" {
      setlocale(LC_CTYPE, "C.UTF-8")
    }
  }

  /// Writes it all, or as much as the other end takes.
  static func write(_ text: String, to descriptor: Int32 = 1) {
    var text = text
    text.withUTF8 { bytes in
      _ = writeAll(UnsafeRawBufferPointer(bytes), to: descriptor)
    }
  }
}

/// The value of an environment variable; `nil` if it is not set.
package func environmentValue(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}

/// Writes bytes until done; false on an error other than a signal or a full terminal.
func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = Glibc.write(
      descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
    if count > 0 {
      rest = rest.dropFirst(count)
    } else if count < 0, errno == EAGAIN {
      var waited = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = poll(&waited, 1, -1)
    } else if count < 0, errno != EINTR {
      return false
    }
  }
  return true
}

/// All bytes of a plain file; `nil` if it cannot be read or is something else.
func contentsOfFile(_ path: String) -> [UInt8]? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  return contents(of: descriptor)
}

/// All bytes of an open plain file; `nil` if it cannot be read or is something else.
func contents(of descriptor: Int32) -> [UInt8]? {
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = Glibc.read(descriptor, &chunk, chunk.count)
    if count > 0 {
      bytes.append(contentsOf: chunk[..<count])
    } else if count == 0 {
      return bytes
    } else if errno != EINTR {
      return nil
    }
  }
}
