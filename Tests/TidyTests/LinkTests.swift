import Glibc
import Testing

/// What the program is linked with. Full Foundation would cost it tens of megabytes and several
/// milliseconds at each start.
struct LinkTests {
  @Test func programDoesNotLinkFoundation() throws {
    let path = try #require(Self.program)
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    // The names of libraries stand near the start of the file.
    var bytes = [UInt8](repeating: 0, count: 16 << 20)
    bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
    #expect(Self.contains(bytes, "libedit.so.2"), "the test looks for names that are there")
    #expect(!Self.contains(bytes, "libFoundation.so"))
    #expect(!Self.contains(bytes, "libFoundationInternationalization.so"))
  }

  /// `hoi` beside the test bundle this runs from.
  private static var program: String? {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return nil }
    let own = String(decoding: buffer[..<count], as: UTF8.self)
    guard let slash = own.lastIndex(of: "/") else { return nil }
    let path = own[...slash] + "hoi"
    return access(String(path), R_OK) == 0 ? String(path) : nil
  }

  /// Whether a text stands among the bytes, ended by a zero byte.
  private static func contains(_ bytes: [UInt8], _ word: String) -> Bool {
    bytes.withUnsafeBytes { bytes in
      guard var place = bytes.baseAddress else { return false }
      let end = place + bytes.count
      while let found = memchr(place, Int32(UInt8(ascii: "l")), place.distance(to: end)) {
        if found + word.utf8.count < end,
          strcmp(found.assumingMemoryBound(to: CChar.self), word) == 0
        {
          return true
        }
        place = UnsafeRawPointer(found + 1)
      }
      return false
    }
  }
}
