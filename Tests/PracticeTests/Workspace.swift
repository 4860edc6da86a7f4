import Glibc
import HoiPractice
import Testing

/// The default workspace as generated now, read back from its CSV.
struct Workspace: Sendable {
  typealias Row = [String: String]

  static let shared = Workspace()

  let files: [PracticeFile: [UInt8]]
  private let tables: [PracticeFile: [Row]]

  let today = "2025-09-30"

  init() {
    let files = generated(Practice())
    self.files = files
    tables = files.filter { $0.key != .descriptor }.mapValues(rows)
  }

  subscript(file: PracticeFile) -> [Row] { tables[file] ?? [] }
}

/// All files of a workspace.
func generated(_ practice: Practice) -> [PracticeFile: [UInt8]] {
  var files: [PracticeFile: [UInt8]] = [:]
  practice.write { files[$0, default: []] += $1 }
  return files
}

/// Records of CSV text, the header among them.
func records(_ bytes: [UInt8]) -> [[String]] {
  var records: [[String]] = []
  var record: [String] = []
  var cell: [UInt8] = []
  var isQuoted = false
  var position = 0
  while position < bytes.count {
    let byte = bytes[position]
    position += 1
    if byte == 0x22 {
      if isQuoted, position < bytes.count, bytes[position] == 0x22 {
        cell.append(0x22)
        position += 1
      } else {
        isQuoted.toggle()
      }
    } else if !isQuoted, byte == 0x2C || byte == 0x0A {
      record.append(String(decoding: cell, as: UTF8.self))
      cell = []
      if byte == 0x0A {
        records.append(record)
        record = []
      }
    } else {
      cell.append(byte)
    }
  }
  return records
}

private func rows(_ bytes: [UInt8]) -> [Workspace.Row] {
  let all = records(bytes)
  guard let header = all.first else { return [] }
  return all.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
}

/// The bytes of a file of the repository.
func repositoryFile(_ path: String) throws -> [UInt8] {
  let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  let file = try #require(fopen("/\(root)/\(path)", "r"))
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&piece, 1, piece.count, file)
    guard count > 0 else { return bytes }
    bytes += piece[..<count]
  }
}

extension Workspace.Row {
  /// The cell of a column; empty where it is missing.
  func cell(_ column: String) -> String { self[column] ?? "" }

  func has(_ column: String) -> Bool { !cell(column).isEmpty }

  func list(_ column: String) -> [String] {
    cell(column).split(separator: ";").map(String.init)
  }

  func number(_ column: String) -> Double? { Double(cell(column)) }

  var isDone: Bool { cell("status") == "hoàn thành" }

  /// The last day of the deadline, as `2025-12-31`; empty without one.
  var lastDay: String {
    let end = cell("deadline").split(separator: "/").last.map(String.init) ?? ""
    let parts = end.split(separator: "-").map(String.init)
    guard let year = parts.first else { return "" }
    guard parts.count > 1 else { return "\(year)-12-31" }
    if parts[1].hasPrefix("Q") {
      let ends = ["Q1": "03-31", "Q2": "06-30", "Q3": "09-30", "Q4": "12-31"]
      return "\(year)-\(ends[parts[1]] ?? "")"
    }
    guard parts.count == 2 else { return end }
    // 31 sorts after every real last day, which is all a comparison within the month needs.
    return "\(end)-31"
  }
}

/// Small letters without diacritics.
func fold(_ text: String) -> String {
  String(text.lowercased().map { foldedLetters[$0] ?? $0 })
}

private let foldedLetters: [Character: Character] = {
  let families: [(Character, String)] = [
    ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("d", "đ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"),
    ("o", "òóỏõọôồốổỗộơờớởỡợ"), ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"),
  ]
  var letters: [Character: Character] = [:]
  for (plain, family) in families {
    for letter in family { letters[letter] = plain }
  }
  return letters
}()

/// Days from one ISO date to another.
func days(from start: String, to end: String) -> Int {
  dayNumber(end) - dayNumber(start)
}

private func dayNumber(_ iso: String) -> Int {
  let parts = iso.split(separator: "-").compactMap { Int($0) }
  var time = tm()
  time.tm_year = Int32(parts[0] - 1900)
  time.tm_mon = Int32(parts[1] - 1)
  time.tm_mday = Int32(parts[2])
  return timegm(&time) / 86_400
}
