import CSQLite
import Glibc
import HoiText

/// A database file, open for reading and nothing else: it may come from anyone.
final class SQLiteFile {
  let path: String
  private let database: OpaquePointer

  /// Steps of the database's machine that one statement over a view may take.
  static let viewSteps = 100_000_000

  init(path: String) throws(SourceError) {
    self.path = path
    guard sqlite_library() != nil else {
      throw SourceError(.libraryMissing(path, package: "libsqlite3-0"))
    }
    guard kind(ofPath: path) == .file else { throw SourceError(.fileNotFound(path)) }
    var opened: OpaquePointer?
    let status = sqlite_open_readonly(path, &opened)
    guard status == SQLITE_OK, let opened else {
      let reason = opened.flatMap { sqlite_errmsg($0) }.map { String(cString: $0) } ?? ""
      if let opened { _ = sqlite_close(opened) }
      throw SourceError(.unreadableDatabase(path, reason: reason))
    }
    database = opened
    guard sqlite_harden(opened) == SQLITE_OK else { throw problem }
    _ = sqlite_limit(opened, SQLITE_LIMIT_LENGTH, Int32(TableLimits.cellBytes))
    _ = sqlite_limit(opened, SQLITE_LIMIT_ATTACHED, 0)
    _ = sqlite_limit(opened, SQLITE_LIMIT_EXPR_DEPTH, 200)
    _ = sqlite_set_authorizer(opened, authorize, nil)
  }

  deinit {
    _ = sqlite_close(database)
  }

  private var problem: SourceError {
    let reason = sqlite_errmsg(database).map { String(cString: $0) } ?? ""
    return SourceError(.unreadableDatabase(path, reason: reason))
  }

  /// Runs a statement and hands over its rows. `limit` stops what goes on and on.
  func rows(
    _ sql: String, limit: Int? = nil, place: FilePlace? = nil,
    _ body: (SQLiteRow) throws(SourceError) -> Void
  ) throws(SourceError) {
    var statement: OpaquePointer?
    guard sqlite_prepare(database, sql, -1, &statement, nil) == SQLITE_OK, let statement else {
      throw problem
    }
    defer { _ = sqlite_finalize(statement) }
    // The handler stops the statement the first time it is called.
    sqlite_progress_handler(database, Int32(limit ?? 0), limit == nil ? nil : { _ in 1 }, nil)
    while true {
      switch sqlite_step(statement) {
      case SQLITE_ROW: try body(SQLiteRow(statement: statement, path: path))
      case SQLITE_DONE: return
      case SQLITE_INTERRUPT:
        throw SourceError(.viewTooLong(place ?? FilePlace(file: path), limit: limit ?? 0))
      default: throw problem
      }
    }
  }
}

/// Allows what reading takes, and nothing else.
private func authorize(
  _: UnsafeMutableRawPointer?, action: Int32, first: UnsafePointer<CChar>?,
  second: UnsafePointer<CChar>?, _: UnsafePointer<CChar>?, _: UnsafePointer<CChar>?
) -> Int32 {
  switch action {
  case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: return SQLITE_OK
  case SQLITE_FUNCTION:
    let name = second.map { String(cString: $0).lowercased() } ?? ""
    return ["load_extension", "readfile", "writefile", "edit", "fts3_tokenizer"].contains(name)
      ? SQLITE_DENY : SQLITE_OK
  case SQLITE_PRAGMA:
    let name = first.map { String(cString: $0) } ?? ""
    return ["table_list", "table_xinfo", "foreign_key_list"].contains(name)
      ? SQLITE_OK : SQLITE_DENY
  default: return SQLITE_DENY
  }
}

/// The row a statement stands on; not to be kept.
struct SQLiteRow {
  fileprivate let statement: OpaquePointer
  fileprivate let path: String

  func kind(_ column: Int) -> Int32 { sqlite_column_type(statement, Int32(column)) }

  func int(_ column: Int) -> Int64 { sqlite_column_int64(statement, Int32(column)) }

  func double(_ column: Int) -> Double { sqlite_column_double(statement, Int32(column)) }

  /// The bytes of the value as text; valid until the next row.
  func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    let start = sqlite_column_text(statement, Int32(column))
    return UnsafeBufferPointer(
      start: start, count: Int(sqlite_column_bytes(statement, Int32(column))))
  }

  /// A text of the schema; damaged bytes are refused.
  func text(_ column: Int) throws(SourceError) -> String? {
    if kind(column) == SQLITE_NULL { return nil }
    let bytes = bytes(column)
    if let offset = firstMalformedByte(bytes) {
      throw SourceError(.malformedText(FilePlace(file: path), byteOffset: offset))
    }
    return nfc(String(decoding: bytes, as: UTF8.self))
  }
}

/// A name as SQL writes it.
func quotedName(_ name: String) -> String {
  "\"" + name.replacing("\"", with: "\"\"") + "\""
}
