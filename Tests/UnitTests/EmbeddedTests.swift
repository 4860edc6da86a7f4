import HoiStrategy
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct EmbeddedTests {
  private var root: String {
    "\(#filePath)".split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
  }

  @Test(arguments: ["Sources/HoiStrategy/Data", "examples/practice", "examples/lessons"])
  func `What lives in the program is what lies in the folder`(folder: String) throws {
    let files =
      switch folder {
      case "examples/practice": Embedded.practice
      case "examples/lessons": Embedded.lessons
      default: Embedded.strategy
      }
    #expect(!files.isEmpty)
    for (name, text) in files {
      let file = try #require(fopen("\(root)/\(folder)/\(name)", "r"))
      defer { fclose(file) }
      var bytes = [UInt8](repeating: 0, count: text.utf8CodeUnitCount + 1)
      let count = fread(&bytes, 1, bytes.count, file)
      bytes.removeLast(bytes.count - count)
      let isSame = bytes.elementsEqual(
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
      #expect(isSame, "run Sources/HoiStrategy/embed.sh: \(name) differs")
    }
  }
}
