import Glibc
import HoiSyntax
import HoiText

/// The text of a script file, or of standard input where `path` is `-`.
func readScript(at path: String) -> Result<SourceText, RunProblem> {
  let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return .failure(.fileNotFound(path)) }
  defer { if descriptor > 0 { close(descriptor) } }
  guard let bytes = readAll(descriptor, limit: Limits.scriptBytes) else {
    return .failure(.fileNotFound(path))
  }
  if bytes.count > Limits.scriptBytes { return .failure(.scriptTooLarge(path)) }
  return sourceText(bytes, name: path)
}

/// Bytes as a source text; malformed UTF-8 is a problem with its place, never replaced.
func sourceText(_ bytes: [UInt8], name: String) -> Result<SourceText, RunProblem> {
  if let text = String(validating: bytes, as: UTF8.self) {
    return .success(SourceText(name: name, text: text))
  }
  let valid = validPrefix(of: bytes)
  let line = bytes[..<valid].count { $0 == 0x0A } + 1
  return .failure(.notUTF8(name, line: line, offset: valid))
}

/// How many bytes at the start are UTF-8. Cost: one pass.
private func validPrefix(of bytes: [UInt8]) -> Int {
  var parser = Unicode.UTF8.ForwardParser()
  var rest = bytes.makeIterator()
  var count = 0
  while case .valid(let scalar) = parser.parseScalar(from: &rest) { count += scalar.count }
  return count
}

/// Everything a descriptor gives, at most a byte more than `limit`; `nil` if it cannot be read.
private func readAll(_ descriptor: Int32, limit: Int) -> [UInt8]? {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 64 << 10)
  while bytes.count <= limit {
    let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count == 0 { break }
    if count < 0 {
      if errno == EINTR { continue }
      return nil
    }
    bytes += buffer[..<count]
  }
  return bytes
}
