/// A pattern of `*` (any text) and `?` (one character), on UTF-8 bytes.
///
/// The pieces between stars are found one after another, each as early as possible; as a star takes
/// any text, nothing found has ever to be taken back.
struct WildcardPattern: Hashable, Sendable {
  private enum Element: Hashable {
    case text(ByteSearch)
    case anyCharacters(Int)
  }

  private typealias Piece = [Element]

  /// What stands between the stars; at least one, which may be empty.
  private let pieces: [Piece]

  init(_ pattern: [UInt8]) {
    pieces = pattern.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
      .map { piece in
        var elements: Piece = []
        var rest = piece
        while let byte = rest.first {
          let isWild = byte == UInt8(ascii: "?")
          let run = rest.prefix { ($0 == UInt8(ascii: "?")) == isWild }
          elements.append(isWild ? .anyCharacters(run.count) : .text(ByteSearch(Array(run))))
          rest = rest.dropFirst(run.count)
        }
        return elements
      }
  }

  func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = pieces.first, let last = pieces.last,
      var offset = end(of: first, at: 0, in: bytes)
    else { return false }
    if pieces.count == 1 { return offset == bytes.count }
    for piece in pieces.dropFirst().dropLast() {
      guard let next = firstEnd(of: piece, from: offset, in: bytes) else { return false }
      offset = next
    }
    guard let start = start(of: last, before: bytes.count, in: bytes) else { return false }
    return start >= offset
  }

  /// Where a piece that starts at `offset` ends.
  private func end(
    of piece: Piece, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var offset = offset
    for element in piece {
      switch element {
      case .text(let search):
        let rest = UnsafeBufferPointer(rebasing: bytes[offset...])
        guard rest.starts(with: search.needle) else { return nil }
        offset += search.needle.count
      case .anyCharacters(let count):
        for _ in 0..<count {
          guard offset < bytes.count else { return nil }
          offset = characterEnd(after: offset, in: bytes)
        }
      }
    }
    return offset
  }

  /// Where a piece that ends at `limit` starts.
  private func start(
    of piece: Piece, before limit: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var limit = limit
    for element in piece.reversed() {
      switch element {
      case .text(let search):
        guard bytes[..<limit].suffix(search.needle.count).elementsEqual(search.needle) else {
          return nil
        }
        limit -= search.needle.count
      case .anyCharacters(let count):
        for _ in 0..<count {
          guard limit > 0 else { return nil }
          repeat { limit -= 1 } while limit > 0 && isInsideCharacter(limit, in: bytes)
        }
      }
    }
    return limit
  }

  /// Where the earliest piece that starts at or after `offset` ends.
  private func firstEnd(
    of piece: Piece, from offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard let head = piece.first else { return offset }
    var offset = offset
    if case .anyCharacters(let count) = head {
      // Characters of any kind before the first text: step over them, then look for the text.
      guard let start = end(of: [.anyCharacters(count)], at: offset, in: bytes) else { return nil }
      return firstEnd(of: Array(piece.dropFirst()), from: start, in: bytes)
    }
    guard case .text(let search) = head else { return nil }
    while let found = search.firstOffset(in: bytes, from: offset) {
      if let end = end(of: piece, at: found, in: bytes) { return end }
      offset = found + 1
    }
    return nil
  }

  private func characterEnd(after offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var offset = offset + 1
    while offset < bytes.count, isInsideCharacter(offset, in: bytes) { offset += 1 }
    return offset
  }

  /// Whether a byte continues the character before it. Marks that composed with nothing belong to
  /// the letter before them.
  private func isInsideCharacter(
    _ offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let byte = bytes[offset]
    if byte & 0xC0 == 0x80 { return true }
    guard offset + 1 < bytes.count else { return false }
    return byte == 0xCC || byte == 0xCD && bytes[offset + 1] < 0xB0
  }
}
