import HoiText

/// What the prompt shows at one moment, before it is laid out.
struct FrameContent {
  var buffer = EditBuffer()
  var spans: [StyleSpan] = []
  var prompt = "Hỏi> "
  var continuation = "  …  "
  /// Shown dim after the text if the cursor is at its end.
  var hint = ""
  /// Rows below the text, styled.
  var below: [StyledLine] = []
}

/// Pieces of one line with their looks.
struct StyledLine: Hashable, Sendable {
  /// A text and its rendition sequence.
  struct Piece: Hashable, Sendable {
    let text: String
    let sequence: String
  }

  var pieces: [Piece] = []

  init(_ text: String = "", _ sequence: String = "") {
    add(text, sequence)
  }

  mutating func add(_ text: String, _ sequence: String = "") {
    if !text.isEmpty { pieces.append(Piece(text: text, sequence: sequence)) }
  }
}

/// The rows of the prompt as a terminal of a certain size shows them.
struct Frame: Hashable, Sendable {
  /// One terminal row.
  struct Row: Hashable, Sendable {
    /// The prompt before the text, on first rows of lines.
    var lead = ""
    var body = ""
    var width = 0
  }

  var rows: [Row] = []
  var cursorRow = 0
  var cursorColumn = 0
  /// The first row of the text that is shown; more than 0 if it is taller than the screen.
  var top = 0
}

extension Frame {
  /// Lays content out. With a height, at most so many rows are kept: those around the cursor,
  /// moving as little as possible from the earlier `top`.
  init(
    _ content: FrameContent, width: Int, height: Int? = nil, top earlierTop: Int = 0, theme: Theme
  ) {
    var layout = FrameLayout(width: max(2, width), theme: theme)
    layout.addText(content)
    layout.addHint(content.hint)
    self = layout.frame
    let below = content.below.map { layout.row($0) }
    guard let height = height.map({ max(1, $0) }), rows.count + below.count > height else {
      rows += below
      return
    }
    let keptBelow = below.prefix(max(0, min(below.count, max(height / 2, height - rows.count))))
    let room = max(1, height - keptBelow.count)
    top = min(earlierTop, max(0, rows.count - room))
    if cursorRow < top { top = cursorRow }
    if cursorRow >= top + room { top = cursorRow - room + 1 }
    rows = Array(rows[top..<min(rows.count, top + room)]) + keptBelow.prefix(height - 1)
    cursorRow -= top
  }
}

/// Fills rows cell by cell.
private struct FrameLayout {
  let width: Int
  let theme: Theme
  var frame = Frame()
  private var row = Frame.Row()
  private var sequence = ""

  init(width: Int, theme: Theme) {
    self.width = width
    self.theme = theme
  }

  mutating func addText(_ content: FrameContent) {
    let cursor = content.buffer.cursor
    var spans = content.spans[...]
    var offset = 0
    beginLine(content.prompt, .prompt)
    for part in [content.buffer.before, content.buffer.after] {
      for character in part {
        while let first = spans.first, first.range.end <= offset { spans.removeFirst() }
        if offset == cursor { placeCursor() }
        if character == "\n" {
          endRow()
          beginLine(content.continuation, .continuation)
        } else {
          let isStyled = spans.first.map { $0.range.start <= offset } ?? false
          add(character, isStyled ? theme.sequence(spans.first?.style) : "")
        }
        offset += character.utf8.count
      }
    }
    if offset == cursor { placeCursor() }
    endStyle()
  }

  /// As much of the hint's first line as the row has room for.
  mutating func addHint(_ hint: String) {
    let isCut = hint.contains("\n")
    let line = String(hint.prefix { $0 != "\n" })
    let room = width - row.width - 1
    let shown =
      displayWidth(line) <= room && !isCut ? line : prefix(of: line, width: room - 2) + " …"
    if !hint.isEmpty, room > 2 {
      for character in shown { add(character, theme.sequence(.hint)) }
    }
    endRow()
  }

  /// A line cut to one row.
  func row(_ line: StyledLine) -> Frame.Row {
    var layout = FrameLayout(width: width, theme: theme)
    for piece in line.pieces {
      for character in piece.text {
        let (shown, cells) = visibleText(character)
        if layout.row.width + cells > width - 1 {
          layout.add("…", "")
          layout.endStyle()
          return layout.row
        }
        layout.append(shown, cells, piece.sequence)
      }
    }
    layout.endStyle()
    return layout.row
  }

  private mutating func beginLine(_ prompt: String, _ part: Theme.Part) {
    let cells = displayWidth(prompt)
    guard cells + 2 <= width else { return }
    row.lead = theme.paint(prompt, part)
    row.width = cells
  }

  private mutating func placeCursor() {
    if row.width >= width { endRow() }
    frame.cursorRow = frame.rows.count
    frame.cursorColumn = row.width
  }

  private mutating func add(_ character: Character, _ wanted: String) {
    let (shown, cells) = visibleText(character)
    if row.width + cells > width { endRow() }
    append(shown, cells, wanted)
  }

  private mutating func append(_ shown: String, _ cells: Int, _ wanted: String) {
    if wanted != sequence {
      endStyle()
      if !wanted.isEmpty { row.body += "\u{1B}[\(wanted)m" }
      sequence = wanted
    }
    row.body += shown
    row.width += cells
  }

  private mutating func endStyle() {
    if !sequence.isEmpty { row.body += "\u{1B}[0m" }
    sequence = ""
  }

  private mutating func endRow() {
    endStyle()
    frame.rows.append(row)
    row = Frame.Row()
  }
}

/// What stands for a character on a terminal, and its cells. Controls and directional marks are
/// made visible, a mark without a letter gets a dotted circle.
func visibleText(_ character: Character) -> (text: String, width: Int) {
  if let byte = character.utf8.first, character.utf8.count == 1, (0x20..<0x7F).contains(byte) {
    return (String(character), 1)
  }
  let cells = displayWidth(character)
  if cells > 0 {
    let isReordering = character.unicodeScalars.contains { isDirectional($0) }
    return isReordering ? ("\u{FFFD}", 1) : (String(character), cells)
  }
  guard let scalar = character.unicodeScalars.first else { return ("", 0) }
  switch scalar.value {
  case 0x09: return ("  ", 2)
  case 0..<0x20:
    return (String(Character(Unicode.Scalar(0x2400 + scalar.value) ?? " ")), 1)
  case 0x7F: return ("\u{2421}", 1)
  case 0x80..<0xA0: return ("\u{FFFD}", 1)
  default:
    return scalar.properties.generalCategory == .format
      ? ("\u{FFFD}", 1) : ("\u{25CC}" + String(character), 1)
  }
}

private func isDirectional(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}
