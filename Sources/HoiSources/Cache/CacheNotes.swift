import HoiText

extension CacheEncoder {
  /// Whether the note can be kept; the file it is about is known without it.
  mutating func put(_ note: SourceProblem) -> Bool {
    guard let place = note.place else { return false }
    func put(_ kind: Int, in encoder: inout CacheEncoder) {
      encoder.put(kind)
      encoder.put(place.line) { $0.put($1) }
      encoder.put(place.row) { $0.put($1) }
      encoder.put(place.column) { $0.put($1) }
    }
    switch note {
    case .delimiterChosen(_, let delimiter):
      put(0, in: &self)
      self.put(String(delimiter))
    case .transcoded(_, let encoding):
      put(1, in: &self)
      self.put(encoding)
    case .titleRowsSkipped(_, let count):
      put(2, in: &self)
      self.put(count)
    case .headersRenamed(_, let changes):
      put(3, in: &self)
      self.put(changes) { $0.put($1) }
    case .numberStyleChosen(_, let style, let example):
      put(4, in: &self)
      self.put(style == .english)
      self.put(example)
    case .dateOrderChosen(_, let order, let example):
      put(5, in: &self)
      self.put(order == .dayFirst)
      self.put(example)
    case .nearlyTyped(_, let kind, let fitting, let total, let example):
      put(6, in: &self)
      self.put([kind.rawValue, example])
      self.put(fitting)
      self.put(total)
    case .typeWidened(_, let kind, let isText, let example):
      put(7, in: &self)
      self.put([kind.rawValue, example])
      self.put(isText)
    case .textNormalized(_, let cells):
      put(8, in: &self)
      self.put(cells)
    case .rowsPadded(_, let rows):
      put(9, in: &self)
      self.put(rows)
    case .deadlinesWithoutDate(_, let counts):
      put(10, in: &self)
      self.put(counts)
    case .rowsLeftOut(_, let left):
      put(11, in: &self)
      self.put(left)
    case .deadlineColumn(_, let wording):
      put(12, in: &self)
      self.put(wording)
    case .secondsCut(_, let cells):
      put(13, in: &self)
      self.put(cells)
    default: return false
    }
    return true
  }

  private mutating func put(_ change: SourceProblem.HeaderChange) {
    switch change {
    case .named(let position, let name):
      put(true)
      put(position)
      put(name)
    case .renamed(let old, let new):
      put(false)
      put(old)
      put(new)
    }
  }

  private mutating func put(_ counts: DeadlineCounts) {
    for count in [
      counts.total, counts.recurring, counts.relative, counts.undated, counts.unreadable,
    ] { put(count) }
    put(counts.example) { $0.put($1) }
  }

  private mutating func put(_ left: RowsLeftOut) {
    for count in [
      left.totals, left.repeatedHeaders, left.columnNumbers, left.below, left.layoutTables,
    ] { put(count) }
    put(left.totalLabel) { $0.put($1) }
    put(left.belowText) { $0.put($1) }
  }
}

extension CacheDecoder {
  mutating func note(file: String) throws(CacheFault) -> SourceProblem {
    let kind = try int()
    let place = FilePlace(
      file: file, line: try optional { decoder throws(CacheFault) in try decoder.int() },
      row: try optional { decoder throws(CacheFault) in try decoder.int() },
      column: try optional { decoder throws(CacheFault) in try decoder.text() })
    switch kind {
    case 0:
      let delimiter = try text()
      guard delimiter.count == 1, let sign = delimiter.first else { throw CacheFault() }
      return .delimiterChosen(place, delimiter: sign)
    case 1: return .transcoded(place, from: try text())
    case 2: return .titleRowsSkipped(place, count: try int())
    case 3:
      return .headersRenamed(
        place, try list { decoder throws(CacheFault) in try decoder.headerChange() })
    case 4:
      return .numberStyleChosen(
        place, style: try bool() ? .english : .vietnamese, example: try text())
    case 5:
      return .dateOrderChosen(
        place, order: try bool() ? .dayFirst : .monthFirst, example: try text())
    case 6:
      let (kind, example) = try kindAndExample()
      return .nearlyTyped(
        place, kind: kind, fitting: try int(), total: try int(), example: example)
    case 7:
      let (kind, example) = try kindAndExample()
      return .typeWidened(place, from: kind, isText: try bool(), example: example)
    case 8: return .textNormalized(place, cells: try int())
    case 9: return .rowsPadded(place, rows: try int())
    case 10: return .deadlinesWithoutDate(place, try deadlines())
    case 11: return .rowsLeftOut(place, try rowsLeftOut())
    case 12: return .deadlineColumn(place, wording: try text())
    case 13: return .secondsCut(place, cells: try int())
    default: throw CacheFault()
    }
  }

  private mutating func kindAndExample() throws(CacheFault) -> (SourceProblem.ValueKind, String) {
    let words = try texts()
    guard words.count == 2, let kind = SourceProblem.ValueKind(rawValue: words[0]) else {
      throw CacheFault()
    }
    return (kind, words[1])
  }

  private mutating func headerChange() throws(CacheFault) -> SourceProblem.HeaderChange {
    try bool()
      ? .named(position: try int(), name: try text()) : .renamed(from: try text(), to: try text())
  }

  private mutating func deadlines() throws(CacheFault) -> DeadlineCounts {
    var counts = DeadlineCounts()
    counts.total = try int()
    counts.recurring = try int()
    counts.relative = try int()
    counts.undated = try int()
    counts.unreadable = try int()
    counts.example = try optional { decoder throws(CacheFault) in try decoder.text() }
    return counts
  }

  private mutating func rowsLeftOut() throws(CacheFault) -> RowsLeftOut {
    var left = RowsLeftOut()
    left.totals = try int()
    left.repeatedHeaders = try int()
    left.columnNumbers = try int()
    left.below = try int()
    left.layoutTables = try int()
    left.totalLabel = try optional { decoder throws(CacheFault) in try decoder.text() }
    left.belowText = try optional { decoder throws(CacheFault) in try decoder.text() }
    return left
  }
}
