package import HoiText

/// What a piece of a query is, for its color.
package enum Style: Sendable, CaseIterable {
  case keyword, stage, name, text, number, date, function, `operator`, command, comment, error
}

/// A piece of the text and its style. Pieces are in order and do not overlap; text between them is
/// plain.
package struct StyleSpan: Hashable, Sendable {
  /// UTF-8 bytes of the text.
  package let range: SourceRange
  package let style: Style

  package init(_ range: SourceRange, _ style: Style) {
    self.range = range
    self.style = style
  }
}
