import Testing

/// A file of the project that is written from the program's own lists.
struct GeneratedFile {
  /// Relative to the checkout.
  let path: String
  let text: String

  /// Holds the file against its text; `HOI_UPDATE_GOLDEN=1` writes it anew.
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let full = GoldenFile.root + "/../../" + path
    if GoldenFile.isUpdating { return try GoldenFile.write(text, to: full) }
    let present = (try? GoldenFile.read(full)) ?? ""
    #expect(
      present == text, "\(path) is not what the program says; HOI_UPDATE_GOLDEN=1 writes it anew",
      sourceLocation: sourceLocation)
  }
}
