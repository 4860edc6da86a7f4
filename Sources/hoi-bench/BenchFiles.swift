import Glibc
import HoiPractice
import HoiText

/// The bytes of a file; `nil` where it cannot be read.
func bytes(ofFile path: String) -> [UInt8]? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count < 0 { return nil }
    if count == 0 { return bytes }
    bytes += buffer[..<count]
  }
}

/// Writes a file anew; whether it could be.
func write(_ bytes: [UInt8], toFile path: String) -> Bool {
  guard let file = fopen(path, "w") else { return false }
  let written = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
  return fclose(file) == 0 && written == bytes.count
}

/// Makes the tables of the benchmark in a folder, which is made too.
func makeTables(in folder: String, rowCount: Int) throws(BenchFailure) {
  mkdir(folder, 0o755)
  var files: [BenchTables.File: UnsafeMutablePointer<FILE>] = [:]
  for file in BenchTables.File.allCases {
    guard let opened = fopen("\(folder)/\(file.rawValue)", "w") else {
      throw BenchFailure(reason: "cannot write \(folder)/\(file.rawValue)")
    }
    files[file] = opened
  }
  var isWritten = true
  BenchTables(rowCount: rowCount).write { file, bytes in
    guard let opened = files[file] else { return }
    let count = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, opened) }
    if count != bytes.count { isWritten = false }
  }
  for file in BenchTables.File.allCases {
    if let opened = files[file], fclose(opened) != 0 { isWritten = false }
  }
  if !isWritten { throw BenchFailure(reason: "cannot write all of \(folder)") }
}

/// Runs a program, which is looked for as a shell does, and waits for its end; the seconds that
/// took, `nil` where it is not there or fails.
func secondsOf(_ words: [String], input: String, output: String) -> Double? {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  posix_spawn_file_actions_addopen(
    &actions, 2, output + ".errors", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  var arguments = words.map { strdup($0) } + [nil]
  defer { for argument in arguments { free(argument) } }
  var noVariables: [UnsafeMutablePointer<CChar>?] = [nil]
  var child = pid_t()
  let start = now()
  guard let program = words.first,
    posix_spawnp(&child, program, &actions, nil, &arguments, &noVariables) == 0
  else { return nil }
  var status: Int32 = 0
  while waitpid(child, &status, 0) < 0 {
    if errno != EINTR { return nil }
  }
  return status == 0 ? now() - start : nil
}

/// Seconds of a clock that never goes back.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Seconds of processor time this process has used, and the most memory it has held, in MB.
func usage() -> (cpu: Double, peak: Double) {
  var usage = rusage()
  getrusage(RUSAGE_SELF.rawValue, &usage)
  func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
  return (seconds(usage.ru_utime) + seconds(usage.ru_stime), Double(usage.ru_maxrss) / 1_024)
}

/// A number with some digits behind the point.
func fixed(_ number: Double, _ digits: Int) -> String {
  var scale = 1.0
  for _ in 0..<digits { scale *= 10 }
  let scaled = Int((abs(number) * scale).rounded())
  let fraction = String(scaled % Int(scale))
  let sign = number < 0 && scaled > 0 ? "-" : ""
  let whole = "\(sign)\(scaled / Int(scale))"
  if digits == 0 { return whole }
  return whole + "." + String(repeating: "0", count: digits - fraction.count) + fraction
}

/// A text at the right of a field.
func padded(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}

/// Writes a line at once: a reader may wait for it.
func say(_ line: String, to descriptor: Int32 = 1) {
  let bytes = Array((line + "\n").utf8)
  var offset = 0
  while offset < bytes.count {
    let count = bytes[offset...].withUnsafeBytes {
      Glibc.write(descriptor, $0.baseAddress, $0.count)
    }
    if count < 0 { return }
    offset += count
  }
}
