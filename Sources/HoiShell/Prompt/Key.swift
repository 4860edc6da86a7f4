/// A key as the editor understands it, whatever bytes a terminal sends for it.
enum Key: Hashable, Sendable {
  /// A typed character, or a control character such as Ctrl-A (U+0001).
  case character(Unicode.Scalar)
  /// Alt with a character.
  case alt(Unicode.Scalar)
  /// A key without a character.
  case named(NamedKey)
  /// Text the terminal marked as pasted, as it was sent.
  case paste(String)
}

/// Keys without a character. To libedit they are the code points U+0080…U+009F, which nobody can
/// type in UTF-8 and which its key table can bind.
enum NamedKey: UInt8, CaseIterable, Sendable {
  case up, down, left, right, home, end, delete, pageUp, pageDown
  case wordLeft, wordRight, textStart, textEnd
  case deleteWordLeft, deleteWordRight
  case backTab, newline, escape, help, altUp, altDown
  /// Text waits in the editor to be inserted.
  case insertPending

  var code: Int32 { 0x80 + Int32(rawValue) }
}
