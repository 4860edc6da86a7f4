import FuzzTargets
import Glibc
import Testing

/// A short round of the fuzzer, the same each time: nothing stops the process, and the inputs reach
/// both what is taken and what is refused.
@Suite struct FuzzTests {
  static let rounds = 500

  @Test(arguments: FuzzTarget.allCases)
  func `the corpus is taken`(_ target: FuzzTarget) throws {
    let corpus = try Self.corpus(target)
    #expect(corpus.count >= 2)
    for (name, bytes) in corpus where target != .words && target != .query {
      #expect(target.accepts(bytes), "\(name)")
    }
  }

  @Test(arguments: FuzzTarget.allCases)
  func `mutations are taken or refused`(_ target: FuzzTarget) throws {
    var mutations = Mutations(of: try Self.corpus(target).map(\.bytes), seed: 20_250_930)
    var taken = 0
    for _ in 0..<Self.rounds where target.accepts(mutations.next()) { taken += 1 }
    print("\(target.rawValue): \(taken) of \(Self.rounds) inputs taken")
    #expect(taken >= Self.rounds / 50)
    #expect(Self.rounds - taken >= Self.rounds / 50)
  }

  private static func corpus(_ target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
    let folder =
      "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Corpus/"
      + target.rawValue
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var files: [(name: String, bytes: [UInt8])] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix("."), let file = fopen("\(folder)/\(name)", "rb") else { continue }
      defer { fclose(file) }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      files.append((name, Array(buffer[..<fread(&buffer, 1, buffer.count, file)])))
    }
    return files.sorted { $0.name < $1.name }
  }
}
