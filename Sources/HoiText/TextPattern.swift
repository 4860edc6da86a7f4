/// A text to look for as `contains`, `starts with`, `ends with`, `like` and `find` do.
///
/// Case never counts. Diacritics count only if the pattern has some: `bo` finds bộ, bỏ and bò, and
/// `bộ` only bộ. Where the tone of oa, oe and uy is written never counts. In `like`, `*` stands for
/// any text, `?` for one character, and the whole text must fit.
package struct TextPattern: Hashable, Sendable {
  package enum Kind: Hashable, Sendable, CaseIterable {
    case contains, startsWith, endsWith, like
  }

  package let kind: Kind
  /// Whether texts are compared folded. If not, they are compared case-folded.
  package let usesFolding: Bool
  private let shape: Shape

  /// What is compared, prepared as the texts will be.
  private enum Shape: Hashable {
    case literal(ByteSearch)
    case wildcard(WildcardPattern)
  }

  package init(_ kind: Kind, _ pattern: String) {
    self.kind = kind
    usesFolding = !hasDiacritics(pattern)
    let prepared = Array((usesFolding ? folded(pattern) : caseFolded(pattern)).utf8)
    shape = kind == .like ? .wildcard(WildcardPattern(prepared)) : .literal(ByteSearch(prepared))
  }

  package func matches(_ text: String) -> Bool {
    (usesFolding ? folded(text) : caseFolded(text)).withUTF8Bytes(matchesPrepared)
  }

  /// `matches` for a text whose two prepared forms are at hand.
  package func matches(folded: String, caseFolded: String) -> Bool {
    (usesFolding ? folded : caseFolded).withUTF8Bytes(matchesPrepared)
  }

  /// What a text must contain, where that is all the pattern asks: to be looked for in many texts at
  /// once. Prepared as the texts are; not empty.
  package var soughtText: ByteSearch? {
    if kind == .contains, case .literal(let search) = shape, !search.needle.isEmpty {
      search
    } else {
      nil
    }
  }

  /// `matches` for the bytes of a text folded already, or case-folded if not `usesFolding`.
  package func matchesPrepared(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch shape {
    case .wildcard(let pattern):
      return pattern.matches(bytes)
    case .literal(let search):
      switch kind {
      case .startsWith: return bytes.starts(with: search.needle)
      case .endsWith: return bytes.suffix(search.needle.count).elementsEqual(search.needle)
      case .contains, .like: return search.firstOffset(in: bytes) != nil
      }
    }
  }
}
