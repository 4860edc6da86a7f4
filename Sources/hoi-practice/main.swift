import Glibc
import HoiPractice

let usage = """
  hoi-practice --out DIR [--datasets N]
  Tạo không gian tập luyện (dữ liệu hư cấu) trong thư mục DIR; N từ 2500 đến 10000000.
  Writes the practice workspace (fictional data) into DIR; N from 2500 to 10000000.

  """

/// Ends the program with a word on standard error.
func stop(_ message: String, code: Int32) -> Never {
  _ = Array(message.utf8).withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(code)
}

var folder: String?
var datasetCount = Practice.defaultDatasetCount
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
  switch argument {
  case "--out": folder = arguments.popFirst()
  case "--datasets":
    guard let count = arguments.popFirst().flatMap({ Int($0) }),
      Practice.datasetCounts.contains(count)
    else { stop(usage, code: 64) }
    datasetCount = count
  default: stop(usage, code: 64)
  }
}
guard let folder else { stop(usage, code: 64) }

mkdir(folder, 0o755)
var files: [PracticeFile: Int32] = [:]
for file in PracticeFile.allCases {
  let descriptor = open("\(folder)/\(file.name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
  guard descriptor >= 0 else {
    stop("\(folder)/\(file.name): \(String(cString: strerror(errno)))\n", code: 73)
  }
  files[file] = descriptor
}

Practice(datasetCount: datasetCount).write { file, bytes in
  guard let descriptor = files[file] else { return }
  bytes.withUnsafeBytes { buffer in
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        stop("\(folder)/\(file.name): \(String(cString: strerror(errno)))\n", code: 73)
      }
      rest = rest.dropFirst(count)
    }
  }
}
