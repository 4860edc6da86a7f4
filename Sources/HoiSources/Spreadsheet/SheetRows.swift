import HoiText

/// What each row below the header is: data, a heading of a group, or nothing of the table.
struct SheetRows {
  /// Rows of data: their index in the sheet, and the group they stand in.
  private(set) var data: [(row: Int, group: Int)] = []
  /// Chains of headings, outermost first; number 0 is none.
  private(set) var groups: [[String]] = [[]]
  private(set) var headingCount = 0
  private(set) var leftOut = RowsLeftOut()

  /// Columns that groups need.
  var groupColumnCount: Int { groups.map(\.count).max() ?? 0 }

  private enum Role {
    case data
    /// A heading beyond doubt: merged across the table, or numbered as no row of data is.
    case heading
    /// One text alone in its row; a heading only if the rows around it say so.
    case loneText
    case total
    case repeatedHeader
    case below
  }

  /// A longer text is no heading.
  private static let headingBytes = 1_000

  private let view: SheetView
  private let header: SheetHeader
  private var roles: [Role] = []
  /// Ways of numbering seen in the first column of full rows.
  private var dataNumberings: Set<Numbering> = []
  private var fullRowCount = 0
  private var numberedRowCount = 0

  init(_ view: SheetView, _ header: SheetHeader) {
    self.view = view
    self.header = header
    guard header.bodyStart < view.sheet.rows.count else { return }
    if header.hasColumnNumbers { leftOut.columnNumbers = 1 }
    let body = header.bodyStart..<view.sheet.rows.count
    for row in body { roles.append(role(of: row)) }
    settleLoneTexts(body)
    settleEnd(body)
    settleTotals()
    collect(body)
  }

  private func cells(_ row: Int) -> ArraySlice<Sheet.Cell> { view.sheet.cells(ofRow: row) }

  // MARK: One row

  private mutating func role(of row: Int) -> Role {
    let cells = cells(row)
    if isRepeatedHeader(cells) { return .repeatedHeader }
    if mayBeTotal(cells), totalLabel(cells.map { view.text(of: $0) }) != nil { return .total }
    if let heading = heading(in: cells) {
      if isWide(heading.title) { return .heading }
      return .loneText
    }
    fullRowCount += 1
    if let first = cells.first, let place = header.columns.first?.position {
      if first.column > place {
        numberedRowCount += 1
      } else if let numbering = Numbering(only: view.text(of: first)) {
        numberedRowCount += 1
        dataNumberings.insert(numbering)
      }
    }
    return .data
  }

  /// The one text of a row, and the outline number in a cell of its own before it.
  private func heading(
    in cells: ArraySlice<Sheet.Cell>
  ) -> (number: Sheet.Cell?, title: Sheet.Cell)? {
    guard header.columns.count > 1, let first = cells.first, let last = cells.last,
      cells.count <= 2, last.kind == .text, !last.isContinued,
      last.end - last.start <= Self.headingBytes
    else { return nil }
    if cells.count == 1 { return (nil, first) }
    guard !first.isContinued, header.columns.count > 2, first.column == header.columns[0].position,
      Numbering(only: view.text(of: first)) != nil
    else { return nil }
    return (first, last)
  }

  /// Whether a cell is merged over all columns to its right, and over two at least.
  private func isWide(_ cell: Sheet.Cell) -> Bool {
    guard let last = header.columns.last, cell.width > 1 else { return false }
    let covered = header.columns.count {
      (cell.column..<cell.column + cell.width).contains($0.position)
    }
    let end = cell.column + cell.width - 1
    return covered > 1 && (end >= last.position || covered * 2 > header.columns.count)
  }

  /// Whether a row says again what a row of the header says.
  private func isRepeatedHeader(_ cells: ArraySlice<Sheet.Cell>) -> Bool {
    guard let first = cells.first, cells.count > 1 else { return false }
    let last = header.hasColumnNumbers ? header.rows.upperBound : header.rows.upperBound - 1
    for row in header.rows.lowerBound...last {
      let names = self.cells(row)
      guard let name = names.first, names.count == cells.count,
        view.bytes(of: name).elementsEqual(view.bytes(of: first))
      else { continue }
      // A header of numbers alone may be none: rows alike are data.
      let isSame = zip(names, cells).allSatisfy { name, cell in
        name.column == cell.column && view.text(of: name) == view.text(of: cell)
      }
      let isText =
        row >= header.rows.upperBound || !names.allSatisfy { isNumeric(view.text(of: $0)) }
      if isSame && isText { return true }
    }
    return false
  }

  /// Whether a text of the row begins as the labels of totals do; others cost no more than this look.
  private func mayBeTotal(_ cells: ArraySlice<Sheet.Cell>) -> Bool {
    cells.prefix(4).contains { cell in
      guard cell.kind == .text, cell.end > cell.start else { return false }
      let letter = view.bytes[Int(cell.start)] | 0x20
      return [0x74, 0x63, 0x67, 0x73].contains(letter)
    }
  }

  // MARK: Rows among their neighbors

  /// A lone text is a heading where its number, or its lack of one, sets it off from the data.
  private mutating func settleLoneTexts(_ body: Range<Int>) {
    let isNumbered = fullRowCount > 0 && numberedRowCount * 10 >= fullRowCount * 9
    for (index, role) in roles.enumerated() where role == .loneText {
      let row = body.lowerBound + index
      guard let heading = heading(in: cells(row)) else { continue }
      let isHeading: Bool
      if let numbering = numbering(of: heading) {
        let isOwn = !dataNumberings.contains(numbering)
        let isCell = heading.number != nil || isNumbered
        isHeading =
          isOwn && (isCell || numbering == .roman || numbering == .capital)
          || nextNumbering(after: index, body).map { $0.isBelow(numbering) } ?? false
      } else {
        isHeading = isNumbered && !dataNumberings.isEmpty
      }
      roles[index] = isHeading ? .heading : .data
    }
  }

  private func numbering(of heading: (number: Sheet.Cell?, title: Sheet.Cell)) -> Numbering? {
    if let number = heading.number { return Numbering(only: view.text(of: number)) }
    return Numbering(before: view.text(of: heading.title))
  }

  private func nextNumbering(after index: Int, _ body: Range<Int>) -> Numbering? {
    guard index + 1 < roles.count, let place = header.columns.first?.position,
      let first = cells(body.lowerBound + index + 1).first, first.column == place
    else { return nil }
    return Numbering(only: view.text(of: first))
  }

  /// Sums stand at the beginning or the end of a table or a group; elsewhere they are data.
  private mutating func settleTotals() {
    for (index, role) in roles.enumerated() where role == .total {
      let isFirst = index == 0 || roles[index - 1] == .heading
      let next = roles[(index + 1)...].first { $0 != .repeatedHeader }
      if !isFirst && (next == .data) { roles[index] = .data }
    }
  }

  /// What follows the last row of data, set off by sums or an empty row: remarks and signatures.
  private mutating func settleEnd(_ body: Range<Int>) {
    var start = roles.count
    while start > 0, roles[start - 1] != .data || isRemark(body.lowerBound + start - 1) {
      start -= 1
    }
    var isPast = false
    var end = start
    for index in start..<roles.count {
      let row = body.lowerBound + index
      let isSetOff = index > 0 && view.sheet.rows[row].number > view.sheet.rows[row - 1].number + 1
      isPast = isPast || isSetOff || roles[index] == .total
      if roles[index] == .data {
        if isPast { roles[index] = .below } else { end = index + 1 }
      }
    }
    // Headings with nothing below them are remarks too.
    for index in end..<roles.count where roles[index] == .heading { roles[index] = .below }
  }

  /// Whether a row holds but a few texts: no number, no outline number.
  private func isRemark(_ row: Int) -> Bool {
    let cells = cells(row)
    return cells.count * 2 < header.columns.count
      && cells.allSatisfy { $0.kind == .text && !isNumeric(view.text(of: $0)) }
  }

  // MARK: The outcome

  private mutating func collect(_ body: Range<Int>) {
    var outline = Outline()
    var current = 0
    for (index, role) in roles.enumerated() {
      let row = body.lowerBound + index
      switch role {
      case .data, .loneText: data.append((row, current))
      case .heading:
        guard let heading = heading(in: cells(row)) else { continue }
        headingCount += 1
        let title = nfc(view.text(of: heading.title))
        let number = heading.number.map { view.text(of: $0) }
        outline.enter(Self.joined(number, title), as: numbering(of: heading))
        groups.append(outline.path)
        current = groups.count - 1
      case .total: leftOut.addTotal(totalLabel(cells(row).map { view.text(of: $0) }) ?? "")
      case .repeatedHeader: leftOut.repeatedHeaders += 1
      case .below: leftOut.addBelow(cells(row).first.map { view.text(of: $0) } ?? "")
      }
    }
  }

  /// `I` and `Thể chế` as `I. Thể chế`
  private static func joined(_ number: String?, _ title: String) -> String {
    guard let number else { return title }
    let isMarked = number.last.map { !$0.isLetter && !$0.isNumber } ?? false
    return isMarked || number.contains(".") ? "\(number) \(title)" : "\(number). \(title)"
  }
}

/// The headings that a row stands below, by how they are numbered.
struct Outline {
  private enum Style: Hashable {
    case numbered(Numbering)
    case capitals
    case plain
  }

  private var levels: [(style: Style, title: String)] = []

  /// The headings from the outermost on.
  var path: [String] { levels.map(\.title) }

  /// Enters the next heading: one numbered like a heading it stands below takes its place.
  mutating func enter(_ title: String, as numbering: Numbering?) {
    var style: Style = numbering.map { .numbered($0) } ?? (isCapitals(title) ? .capitals : .plain)
    // The letter after B is C, not a hundred; one I after H is a letter.
    if style == .numbered(.roman), !levels.contains(where: { $0.style == style }),
      let letters = levels.last(where: { $0.style == .numbered(.capital) }),
      let last = letters.title.unicodeScalars.first, let first = title.unicodeScalars.first,
      first.value == last.value + 1
    {
      style = .numbered(.capital)
    }
    if let level = levels.firstIndex(where: { $0.style == style }) {
      levels.removeSubrange(level...)
    } else if case .numbered(let numbering) = style {
      // An entry above those open, by custom, closes them.
      levels.removeAll { level in
        if case .numbered(let open) = level.style { open.isBelow(numbering) } else { false }
      }
    }
    if levels.count < DocumentLimits.outlineDepth { levels.append((style, title)) }
  }

  private func isCapitals(_ title: String) -> Bool {
    title == title.uppercased() && title.contains(where: \.isLetter)
  }
}

/// Rows of a sheet that are no rows of its table.
package struct RowsLeftOut: Hashable, Sendable {
  package var totals = 0
  package var totalLabel: String?
  package var repeatedHeaders = 0
  package var columnNumbers = 0
  /// Below the table: remarks, signatures.
  package var below = 0
  package var belowText: String?
  /// Tables of the document that lay out a letterhead or signatures.
  package var layoutTables = 0

  package init() {}

  package var isEmpty: Bool { self == RowsLeftOut() }

  mutating func addTotal(_ label: String) {
    totals += 1
    totalLabel = totalLabel ?? label
  }

  mutating func addBelow(_ text: String) {
    below += 1
    belowText = text
  }
}
