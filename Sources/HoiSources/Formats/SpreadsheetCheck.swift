import CZip
import HoiText

/// Reads back what was written: the library does not look whether its temporary files found room on
/// the disk. Every sheet ends as it should and has all of its rows.
func checkSpreadsheet(
  _ file: String, for path: String, rowCounts: [Int]
) throws(SourceError) {
  guard zip_library() != nil else {
    throw SourceError(.libraryMissing(path, package: "libzip4"))
  }
  let isWhole = try ByteSource.file(path: file).withBytes { bytes throws(SourceError) in
    guard let archive = zip_open_bytes(bytes.baseAddress, UInt64(bytes.count)) else { return false }
    defer { zip_leave(archive) }
    return rowCounts.enumerated().allSatisfy { index, count in
      SheetScan(archive, "xl/worksheets/sheet\(index + 1).xml")?.rowCount == count
    }
  }
  if !isWhole { throw SourceError(.notWritten(path)) }
}

/// Counts the rows of a sheet as its text goes by.
private struct SheetScan {
  private(set) var rowCount = 0
  private var tail: [UInt8] = []

  private static let row = Array("</row>".utf8)
  private static let end = Array("</worksheet>".utf8)

  /// `nil` where the sheet is not there or not whole.
  init?(_ archive: OpaquePointer, _ name: String) {
    let index = zip_find(archive, name)
    guard index >= 0, let sheet = zip_open_part(archive, UInt64(index)) else { return nil }
    defer { zip_close_part(sheet) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let size = zip_read_part(sheet, &buffer, UInt64(buffer.count))
      if size < 0 { return nil }
      if size == 0 { break }
      add(buffer[..<Int(size)])
    }
    guard tail.elementsEqual(Self.end) else { return nil }
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    // A mark may begin in the piece before.
    var rest = (tail.suffix(Self.row.count - 1) + bytes)[...]
    tail = Array((tail + bytes).suffix(Self.end.count))
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[start...]
      if rest.starts(with: Self.row) { rowCount += 1 }
      rest = rest.dropFirst()
    }
  }
}
