import Glibc
import Testing

/// A database file from the SQL a golden file draws it in: what is tried is text in the repository.
enum SampleDatabase {
  private typealias Open =
    @convention(c) (
      UnsafePointer<CChar>, UnsafeMutablePointer<OpaquePointer?>
    ) -> CInt
  private typealias Execute =
    @convention(c) (
      OpaquePointer?, UnsafePointer<CChar>, OpaquePointer?, OpaquePointer?, OpaquePointer?
    ) -> CInt
  private typealias Close = @convention(c) (OpaquePointer?) -> CInt

  static func write(_ sql: String, to path: String) throws {
    let library = try #require(dlopen("libsqlite3.so.0", RTLD_NOW))
    let open = unsafeBitCast(try #require(dlsym(library, "sqlite3_open")), to: Open.self)
    let execute = unsafeBitCast(try #require(dlsym(library, "sqlite3_exec")), to: Execute.self)
    let close = unsafeBitCast(try #require(dlsym(library, "sqlite3_close")), to: Close.self)
    var database: OpaquePointer?
    try #require(open(path, &database) == 0)
    #expect(execute(database, sql, nil, nil, nil) == 0, "the SQL of \(path) is not right")
    #expect(close(database) == 0)
  }
}
