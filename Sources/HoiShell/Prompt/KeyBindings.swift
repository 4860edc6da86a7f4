/// Which keys do what, after libedit's defaults and the person's `.editrc`.
enum KeyBindings {
  /// Keys as libedit reads them, and their command.
  typealias Binding = (keys: String, command: EditCommand)

  /// In emacs mode, and while inserting in vi mode. There Backspace stays libedit's, for its `.`
  /// repeats what was typed.
  static func inserting(isVi: Bool) -> [Binding] {
    let backspace: [Binding] = [("\u{08}", .deleteLeft), ("\u{7F}", .deleteLeft)]
    return insertingAlways + (isVi ? [] : backspace)
  }

  private static let insertingAlways: [Binding] =
    everywhere + [
      ("\u{01}", .lineStart), ("\u{02}", .left), ("\u{05}", .lineEnd), ("\u{06}", .right),
      ("\u{07}", .escape), ("\t", .complete),
      ("\u{0B}", .cutLineEnd), ("\u{0E}", .down), ("\u{0F}", .newline), ("\u{10}", .up),
      ("\u{13}", .search), ("\u{15}", .cutLineStart), ("\u{16}", .ignore),
      ("\u{17}", .cutWordLeft), ("\u{19}", .yank), ("\u{1C}", .ignore), ("\u{1D}", .ignore),
      ("\u{1F}", .undo), ("?", .helpOrInsert),
    ]

  /// Alt and Ctrl-X sequences of emacs mode.
  static let emacs: [Binding] = [
    ("\u{18}\u{05}", .openEditor), ("\u{18}\u{13}", .showSteps), ("\u{18}\u{15}", .undo),
    ("\u{1B}b", .wordLeft), ("\u{1B}f", .wordRight), ("\u{1B}d", .cutWordRight),
    ("\u{1B}\u{7F}", .cutWordLeft), ("\u{1B}\u{08}", .cutWordLeft), ("\u{1B}<", .textStart),
    ("\u{1B}>", .textEnd), ("\u{1B}n", .newerEntry), ("\u{1B}p", .olderEntry),
    ("\u{1B}x", .ignore), ("\u{1B}X", .ignore),
  ]

  /// In the command mode of vi. libedit's own history is empty, so what walks it is ours. Esc would
  /// wait for the rest of a sequence and take the next key with it.
  static let viCommands: [Binding] =
    everywhere + [
      ("\u{1B}", .escape), ("j", .down), ("k", .up), ("+", .newerEntry), ("-", .olderEntry),
      ("J", .newerEntry),
      ("K", .olderEntry), ("G", .textEnd), ("/", .search), ("?", .search), ("n", .ignore),
      ("N", .ignore), (".", .repeatChange), ("v", .openEditor), (":", .ignore), ("_", .ignore),
      ("@", .ignore),
      ("\u{0E}", .down), ("\u{10}", .up), ("\u{1F}", .undo), ("\u{16}", .ignore),
    ]

  private static let everywhere: [Binding] =
    [
      ("\u{03}", .cancel), ("\u{04}", .endOrDelete), ("\n", .enter), ("\r", .enter),
      ("\u{0C}", .clearScreen), ("\u{12}", .search), ("\u{1A}", .suspend),
    ]
    + NamedKey.allCases.map {
      (String(Character(Unicode.Scalar(UInt8($0.code)))), command(for: $0))
    }

  /// libedit's own repetition in vi mode, under a code of ours.
  static let nativeRepeat = (code: Int32(0x9F), name: "vi-redo")

  private static func command(for key: NamedKey) -> EditCommand {
    switch key {
    case .up: .up
    case .down: .down
    case .left: .left
    case .right: .right
    case .home: .lineStart
    case .end: .lineEnd
    case .delete: .deleteRight
    case .pageUp: .olderEntry
    case .pageDown: .newerEntry
    case .wordLeft: .wordLeft
    case .wordRight: .wordRight
    case .textStart: .textStart
    case .textEnd: .textEnd
    case .deleteWordLeft: .cutWordLeft
    case .deleteWordRight: .cutWordRight
    case .backTab: .completeBack
    case .newline: .newline
    case .escape: .escape
    case .help: .help
    case .altUp: .olderEntry
    case .altDown: .applyFix
    case .insertPending: .insertPending
    }
  }
}
