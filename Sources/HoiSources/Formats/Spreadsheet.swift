import CXLSXWriter
import Glibc
import HoiEngine
import HoiPlan
import HoiText

/// Writes a spreadsheet: a sheet for each result, and one that says where they come from.
///
/// `file` is where the bytes go, `path` what messages call it.
func writeSpreadsheet(
  _ results: [ResultTable], _ workspace: Workspace, to file: String, for path: String,
  _ language: Language
) throws(SourceError) {
  guard xlsx_library() != nil else {
    throw SourceError(.libraryMissing(path, package: "libxlsxwriter4"))
  }
  let names = sheetNames(results.count, language)
  do {
    let book = try Book(file, for: path)
    try book.describe(results, language)
    for (name, result) in zip(names.results, results) {
      try SheetWriter(book, try book.sheet(name), result.table, workspace, language).write()
    }
    try OriginSheet(book, try book.sheet(names.origin), language).write(names.results, results)
    try book.close()
  }
  try checkSpreadsheet(file, for: path, rowCounts: results.map { $0.table.rowCount + 1 })
}

/// What a sheet of this format can hold.
enum SheetLimits {
  /// The first row holds the names of the columns.
  static let rows = 1_048_576
  static let columns = 16_384
  /// UTF-16 units.
  static let cell = 32_767
  /// Numbers of more digits lose some.
  static let exactInteger: Int64 = 999_999_999_999_999
}

private func sheetNames(
  _ count: Int, _ language: Language
) -> (results: [String], origin: String) {
  let name = Localized(vi: "Kết quả", en: "Result")[language]
  let origin = Localized(vi: "Nguồn gốc", en: "Origin")[language]
  return (count == 1 ? [name] : (0..<count).map { "\(name) \($0 + 1)" }, origin)
}

/// An open workbook; gone without a trace unless it is closed.
final class Book {
  private let book: UnsafeMutablePointer<lxw_workbook>
  /// What messages call its file.
  let path: String
  let formats: BookFormats
  private var isOpen = true

  fileprivate init(_ file: String, for path: String) throws(SourceError) {
    guard let book = xlsx_open(file, folderPart(of: file)) else {
      throw SourceError(.writing(path))
    }
    self.book = book
    self.path = path
    formats = BookFormats(book)
  }

  deinit {
    if isOpen { xlsx_drop(book) }
  }

  /// What file managers show; the time is the run's own, not that of the machine.
  fileprivate func describe(
    _ results: [ResultTable], _ language: Language
  ) throws(SourceError) {
    guard let first = results.first else { return }
    let title = first.schema.title?[language] ?? first.schema.name
    try check(
      xlsx_properties(
        book, spreadsheetText(title), "Hỏi", time_t(first.provenance.asked)))
  }

  fileprivate func sheet(_ name: String) throws(SourceError) -> UnsafeMutablePointer<lxw_worksheet>
  {
    guard let sheet = xlsx_sheet(book, name) else { throw SourceError(.writing(path)) }
    return sheet
  }

  func check(_ error: lxw_error) throws(SourceError) {
    guard error != LXW_NO_ERROR else { return }
    throw SourceError(.notWritable(path, reason: String(cString: xlsx_reason(error))))
  }

  /// The library writes what went wrong to standard error, in words of its own; it is said by us.
  fileprivate func close() throws(SourceError) {
    isOpen = false
    let (errors, nowhere) = (dup(2), open("/dev/null", O_WRONLY | O_CLOEXEC))
    dup2(nowhere, 2)
    let error = xlsx_close(book)
    dup2(errors, 2)
    _ = Glibc.close(errors)
    _ = Glibc.close(nowhere)
    guard error == LXW_NO_ERROR else { throw SourceError(.notWritten(path)) }
  }
}

/// How cells look.
struct BookFormats {
  typealias Look = UnsafeMutablePointer<lxw_format>?

  let header: Look
  let text: Look
  let count: Look
  let year: Look
  let number: Look
  let share: Look
  let date: Look
  let minute: Look
  let second: Look

  fileprivate init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    func look(_ pattern: String? = nil) -> Look {
      let format = xlsx_format(book)
      xlsx_top(format)
      if let pattern { xlsx_number_format(format, pattern) } else { xlsx_wrap(format) }
      return format
    }
    header = look()
    xlsx_bold(header)
    xlsx_fill(header, 0xDDE7F3)
    xlsx_underline(header)
    text = look()
    count = look("#,##0")
    year = look("0")
    number = look("General")
    share = look("0.0%")
    date = look("d/m/yyyy")
    minute = look("d/m/yyyy hh:mm")
    second = look("d/m/yyyy hh:mm:ss")
  }
}

/// Text as a cell holds it: line breaks and tabs stay, other signs without a form are shown, and
/// what would be read as the number of a character is marked as text.
func spreadsheetText(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy { ($0 >= 0x20 && $0 < 0x7F && $0 != 0x5F) || $0 == 0x0A }
  return isPlain ? text : withoutNumberedSigns(shownInCell(text))
}

/// Text as people see it in a cell.
func shownInCell(_ text: String) -> String {
  let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  let shown = lines.map { line in
    line.split(separator: "\t", omittingEmptySubsequences: false)
      .map { visible(String($0)) }.joined(separator: "\t")
  }
  return shown.joined(separator: "\n")
}

/// `_x0041_` stands for the letter A in this format: `_x005F_x0041_` is the text.
private func withoutNumberedSigns(_ text: String) -> String {
  var output: [UInt8] = []
  let bytes = Array(text.utf8)
  for (index, byte) in bytes.enumerated() {
    let rest = bytes[index...].prefix(7)
    let isNumbered =
      byte == UInt8(ascii: "_") && rest.count == 7 && rest[index + 1] == UInt8(ascii: "x")
      && rest.last == byte && rest.dropFirst(2).dropLast().allSatisfy(isHexadecimal)
    output += isNumbered ? Array("_x005F_".utf8) : [byte]
  }
  return String(decoding: output, as: UTF8.self)
}

private func isHexadecimal(_ byte: UInt8) -> Bool {
  byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
}
