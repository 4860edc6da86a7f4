import CEdit

/// What a key can do at the prompt, beyond libedit's own commands. The raw value is its name in
/// `.editrc` files.
enum EditCommand: String, CaseIterable {
  case enter = "hoi-enter"
  case newline = "hoi-newline"
  case cancel = "hoi-cancel"
  case endOrDelete = "hoi-end-or-delete"
  case ignore = "hoi-ignore"
  case escape = "hoi-escape"
  case insertPending = "hoi-insert-pending"
  case left = "hoi-left"
  case right = "hoi-right"
  case up = "hoi-up"
  case down = "hoi-down"
  case wordLeft = "hoi-word-left"
  case wordRight = "hoi-word-right"
  case lineStart = "hoi-line-start"
  case lineEnd = "hoi-line-end"
  case textStart = "hoi-text-start"
  case textEnd = "hoi-text-end"
  case olderEntry = "hoi-older-entry"
  case newerEntry = "hoi-newer-entry"
  case deleteLeft = "hoi-delete-left"
  case deleteRight = "hoi-delete-right"
  case cutWordLeft = "hoi-cut-word-left"
  case cutWordRight = "hoi-cut-word-right"
  case cutLineStart = "hoi-cut-line-start"
  case cutLineEnd = "hoi-cut-line-end"
  case yank = "hoi-yank"
  case undo = "hoi-undo"
  case complete = "hoi-complete"
  case completeBack = "hoi-complete-back"
  case search = "hoi-search"
  case clearScreen = "hoi-clear-screen"
  case suspend = "hoi-suspend"
  case openEditor = "hoi-open-editor"
  case showSteps = "hoi-show-steps"
  case help = "hoi-help"
  case helpOrInsert = "hoi-help-or-insert"
  case applyFix = "hoi-apply-fix"
  case repeatChange = "hoi-repeat-change"

  /// The command as libedit calls it: a function without state for each.
  var function: edit_command {
    switch self {
    case .enter: { handle, code in LibeditEditor.run(.enter, handle, code) }
    case .newline: { handle, code in LibeditEditor.run(.newline, handle, code) }
    case .cancel: { handle, code in LibeditEditor.run(.cancel, handle, code) }
    case .endOrDelete: { handle, code in LibeditEditor.run(.endOrDelete, handle, code) }
    case .ignore: { handle, code in LibeditEditor.run(.ignore, handle, code) }
    case .escape: { handle, code in LibeditEditor.run(.escape, handle, code) }
    case .insertPending: { handle, code in LibeditEditor.run(.insertPending, handle, code) }
    case .left: { handle, code in LibeditEditor.run(.left, handle, code) }
    case .right: { handle, code in LibeditEditor.run(.right, handle, code) }
    case .up: { handle, code in LibeditEditor.run(.up, handle, code) }
    case .down: { handle, code in LibeditEditor.run(.down, handle, code) }
    case .wordLeft: { handle, code in LibeditEditor.run(.wordLeft, handle, code) }
    case .wordRight: { handle, code in LibeditEditor.run(.wordRight, handle, code) }
    case .lineStart: { handle, code in LibeditEditor.run(.lineStart, handle, code) }
    case .lineEnd: { handle, code in LibeditEditor.run(.lineEnd, handle, code) }
    case .textStart: { handle, code in LibeditEditor.run(.textStart, handle, code) }
    case .textEnd: { handle, code in LibeditEditor.run(.textEnd, handle, code) }
    case .olderEntry: { handle, code in LibeditEditor.run(.olderEntry, handle, code) }
    case .newerEntry: { handle, code in LibeditEditor.run(.newerEntry, handle, code) }
    case .deleteLeft: { handle, code in LibeditEditor.run(.deleteLeft, handle, code) }
    case .deleteRight: { handle, code in LibeditEditor.run(.deleteRight, handle, code) }
    case .cutWordLeft: { handle, code in LibeditEditor.run(.cutWordLeft, handle, code) }
    case .cutWordRight: { handle, code in LibeditEditor.run(.cutWordRight, handle, code) }
    case .cutLineStart: { handle, code in LibeditEditor.run(.cutLineStart, handle, code) }
    case .cutLineEnd: { handle, code in LibeditEditor.run(.cutLineEnd, handle, code) }
    case .yank: { handle, code in LibeditEditor.run(.yank, handle, code) }
    case .undo: { handle, code in LibeditEditor.run(.undo, handle, code) }
    case .complete: { handle, code in LibeditEditor.run(.complete, handle, code) }
    case .completeBack: { handle, code in LibeditEditor.run(.completeBack, handle, code) }
    case .search: { handle, code in LibeditEditor.run(.search, handle, code) }
    case .clearScreen: { handle, code in LibeditEditor.run(.clearScreen, handle, code) }
    case .suspend: { handle, code in LibeditEditor.run(.suspend, handle, code) }
    case .openEditor: { handle, code in LibeditEditor.run(.openEditor, handle, code) }
    case .showSteps: { handle, code in LibeditEditor.run(.showSteps, handle, code) }
    case .help: { handle, code in LibeditEditor.run(.help, handle, code) }
    case .helpOrInsert: { handle, code in LibeditEditor.run(.helpOrInsert, handle, code) }
    case .repeatChange: { handle, code in LibeditEditor.run(.repeatChange, handle, code) }
    case .applyFix: { handle, code in LibeditEditor.run(.applyFix, handle, code) }
    }
  }
}
