import Glibc

/// A place to write to: a descriptor of the process, or memory.
package struct Output {
  /// What is collected in memory.
  final class Buffer {
    var bytes: [UInt8] = []
  }

  private enum Target {
    case descriptor(Int32)
    case memory(Buffer)
  }

  private let target: Target

  /// Answers.
  static var answers: Output { Output(target: .descriptor(1)) }
  /// Notes, progress, errors.
  static var remarks: Output { Output(target: .descriptor(2)) }

  static func memory(_ buffer: Buffer) -> Output {
    Output(target: .memory(buffer))
  }

  func write(_ text: String) {
    write(Array(text.utf8))
  }

  func write(_ bytes: [UInt8]) {
    switch target {
    case .descriptor(let descriptor): bytes.withUnsafeBytes { write($0, to: descriptor) }
    case .memory(let buffer): buffer.bytes += bytes
    }
  }

  /// Writes all of it. A reader that has gone away, as after `| head`, ends the program quietly.
  private func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
    var offset = 0
    while offset < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[offset...])
      let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if written >= 0 {
        offset += written
      } else if errno == EPIPE {
        exit(ExitStatus.brokenPipe.rawValue)
      } else if errno != EINTR && errno != EAGAIN {
        exit(ExitStatus.cannotWrite.rawValue)
      }
    }
  }

  var isTerminal: Bool {
    if case .descriptor(let descriptor) = target { isatty(descriptor) == 1 } else { false }
  }
}
