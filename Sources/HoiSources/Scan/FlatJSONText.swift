import HoiEngine

/// A JSON text that is a list of flat objects, or such objects one after the other.
struct FlatJSONText {
  /// What one thread reads: it starts with an object.
  struct Part {
    var bytes: Range<Int>
    var rowCount = 0
    var keys: [[UInt8]] = []
    var kinds: [JSONKinds] = []
    /// Some rows, cell by cell, to tell dates from other texts.
    var sample: [[[UInt8]]] = []
    var isFlat = false
  }

  private(set) var parts: [Part] = []
  private(set) var keys: [[UInt8]] = []
  private(set) var kinds: [JSONKinds] = []
  private let isArray: Bool

  /// Rows every part puts into the sample: the first ones, then one in so many.
  fileprivate static let firstSample = 200
  fileprivate static let sampleStep = 1_009
  /// Between the items of a list inside a cell: a byte that no text in UTF-8 has.
  static let itemSeparator: UInt8 = 0xFF

  var rowCount: Int { parts.reduce(0) { $0 + $1.rowCount } }
  var sample: [[[UInt8]]] { parts.flatMap(\.sample) }

  /// `nil` where the text is anything else.
  init?(_ text: DecodedText, threadCount: Int) {
    let bytes = text.bytes
    let scanner = FlatJSONScanner(bytes)
    var start = scanner.skipBlanks(0)
    isArray = scanner.byte(start) == UInt8(ascii: "[")
    if isArray { start = scanner.skipBlanks(start + 1) }
    guard scanner.byte(start) == UInt8(ascii: "{") else { return nil }
    let threads = bytes.count < 1 << 20 ? 1 : threadCount
    var starts = [start]
    for thread in 1..<max(1, threads) {
      let guess = Self.objectStart(bytes, from: start + (bytes.count - start) * thread / threads)
      if let guess, guess > starts[starts.count - 1] { starts.append(guess) }
    }
    var found = zip(starts, starts.dropFirst() + [bytes.count]).map { Part(bytes: $0..<$1) }
    let isArray = isArray
    found.withUnsafeMutableBufferPointer { parts in
      // Each thread writes a part of its own.
      let shared = Shared((text: text, parts: parts))
      inParallel(parts.count) { index in
        let (text, parts) = shared.value
        survey(text, &parts[index], isArray: isArray)
      }
    }
    guard found.allSatisfy(\.isFlat) else { return nil }
    parts = found
    merge()
    guard !keys.isEmpty else { return nil }
  }

  /// Where an object behind another one seems to start: the part before says whether it does.
  private static func objectStart(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var offset = start
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "{") {
        var before = offset - 1
        while before > start, [0x20, 0x0A, 0x0D, 0x09, 0x2C].contains(bytes[before]) { before -= 1 }
        if before < offset - 1, bytes[before] == UInt8(ascii: "}") { return offset }
      }
      offset += 1
    }
    return nil
  }

  /// Puts the columns of all parts together, in the order they were first met.
  private mutating func merge() {
    var positions: [[UInt8]: Int] = [:]
    for part in parts {
      for (key, kinds) in zip(part.keys, part.kinds) {
        if let position = positions[key] {
          self.kinds[position].formUnion(kinds)
        } else {
          positions[key] = keys.count
          keys.append(key)
          self.kinds.append(kinds)
        }
      }
    }
    for index in parts.indices where parts[index].keys != keys {
      let places = parts[index].keys.map { positions[$0] ?? 0 }
      parts[index].sample = parts[index].sample.map { row in
        var cells = [[UInt8]](repeating: [], count: keys.count)
        for (cell, place) in zip(row, places) { cells[place] = cell }
        return cells
      }
    }
    for index in parts.indices {
      parts[index].sample = parts[index].sample.map { row in
        row + Array(repeating: [], count: keys.count - row.count)
      }
    }
  }

  /// The columns of these keys, each read as told; `nil` where the text is not what it was,
  /// or where reading is given up, which it is when `share` refuses what is needed.
  func columns(
    _ wanted: [(key: Int, reading: CellReading)], of text: DecodedText,
    missingTexts: [String], _ share: MemoryShare, isCancelled: @escaping @Sendable () -> Bool
  ) -> [FilledColumn]? {
    let width = wanted.reduce(0) { $0 + ColumnValues.width($1.reading) }
    guard share.take(width * rowCount) else { return nil }
    var values = wanted.map { ColumnValues($0.reading, rowCount: rowCount) }
    var results = parts.enumerated().map { number, part in
      // The texts of all parts end up with those of the first.
      let expected = number == 0 ? rowCount : part.rowCount
      let sinks = wanted.map {
        ColumnSink($0.reading, missingTexts: missingTexts, expectedRows: expected)
      }
      return (sinks: sinks, isRegular: false)
    }
    let firstRows = parts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.rowCount) }
    withMemory(of: &values) { memory in
      results.withUnsafeMutableBufferPointer { results in
        // Each thread writes a result and rows of its own.
        let shared = Shared((flat: self, text: text, results: results, memory: memory))
        let wanted = wanted.map(\.key)
        inParallel(parts.count) { part in
          let (flat, text, results, memory) = shared.value
          results[part].isRegular = flat.read(
            part, text, wanted, &results[part].sinks, into: memory, at: firstRows[part], share,
            isCancelled)
        }
      }
    }
    guard results.allSatisfy(\.isRegular) else { return nil }
    return wanted.indices.map { index in
      FilledColumn(
        values[index], results.map { $0.sinks[index] },
        zip(firstRows, firstRows.dropFirst()).map { $0..<$1 })
    }
  }

  private func read(
    _ part: Int, _ text: DecodedText, _ wanted: [Int], _ sinks: inout [ColumnSink],
    into memory: [UnsafeMutableRawPointer], at firstRow: Int, _ share: MemoryShare,
    _ isCancelled: () -> Bool
  ) -> Bool {
    var columns = [Int](repeating: -1, count: keys.count)
    for (place, key) in wanted.enumerated() { columns[key] = place }
    let bytes = text.bytes
    var spent = SpentPages(text, from: parts[part].bytes.lowerBound)
    let batch = JSONBatch(bytes, columnCount: wanted.count)
    var row = firstRow
    let limit = firstRow + parts[part].rowCount
    var textBytes = 0
    func handOut(_ sinks: inout [ColumnSink]) -> Bool {
      guard row + batch.rowCount <= limit, !isCancelled() else { return false }
      for place in wanted.indices {
        sinks[place].append(batch, column: place, to: memory[place], at: row)
      }
      let grown = sinks.reduce(0) { $0 + $1.textBytes }
      guard share.take(grown - textBytes) else { return false }
      textBytes = grown
      row += batch.rowCount
      batch.clear()
      return true
    }
    var scanner = FlatJSONScanner(bytes, keys: keys)
    let isFlat = forEachObject(bytes, parts[part].bytes, isArray: isArray) { start in
      batch.addRow()
      let end = scanner.object(at: start) { key, slice in
        guard key < columns.count else { return false }
        if columns[key] >= 0 { batch.set(columns[key], slice) }
        return true
      }
      guard batch.isFull else { return end }
      // The batch is made of slices of the text: they are spent with it.
      guard handOut(&sinks) else { return nil }
      spent.release(upTo: start)
      return end
    }
    return isFlat && handOut(&sinks) && row == limit
  }
}

/// Steps from object to object of a part; `body` gives the end of each. False where something else
/// stands between them, or the part does not end where the next one starts.
@inline(__always)
private func forEachObject(
  _ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, isArray: Bool,
  _ body: (_ start: Int) -> Int?
) -> Bool {
  let scanner = FlatJSONScanner(bytes)
  guard part.upperBound <= bytes.count else { return false }
  var place = part.lowerBound
  while true {
    guard scanner.byte(place) == UInt8(ascii: "{"), let end = body(place) else { return false }
    place = scanner.skipBlanks(end)
    if isArray, scanner.byte(place) == UInt8(ascii: "]") {
      return part.upperBound == bytes.count && scanner.skipBlanks(place + 1) == bytes.count
    }
    if isArray {
      guard scanner.byte(place) == UInt8(ascii: ",") else { return false }
      place = scanner.skipBlanks(place &+ 1)
    }
    if place >= part.upperBound {
      return place == part.upperBound && (!isArray || place < bytes.count)
    }
  }
}

/// Looks at every object of a part: names, kinds, and some rows.
private func survey(_ text: DecodedText, _ part: inout FlatJSONText.Part, isArray: Bool) {
  let bytes = text.bytes
  var spent = SpentPages(text, from: part.bytes.lowerBound)
  var scanner = FlatJSONScanner(bytes)
  var kinds: [JSONKinds] = []
  var seenIn: [Int] = []
  var rowCount = 0
  let sampler = JSONBatch(bytes, columnCount: 0)
  var sample: [[[UInt8]]] = []
  let isFlat = forEachObject(bytes, part.bytes, isArray: isArray) { start in
    rowCount &+= 1
    spent.release(upTo: start)
    let isSampled =
      rowCount <= FlatJSONText.firstSample || rowCount % FlatJSONText.sampleStep == 0
    var cells: [[UInt8]] = []
    let end = scanner.object(at: start) { key, slice in
      while kinds.count <= key {
        kinds.append([])
        seenIn.append(0)
      }
      // A name that comes twice in an object: the last one counts, and `JSONParser` sees to it.
      guard seenIn[key] != rowCount else { return false }
      seenIn[key] = rowCount
      kinds[key].formUnion(slice.kind)
      if isSampled {
        while cells.count <= key { cells.append([]) }
        cells[key] = sampler.content(slice)
      }
      return true
    }
    if isSampled { sample.append(cells) }
    return end
  }
  part.isFlat = isFlat
  part.rowCount = rowCount
  part.keys = scanner.keys
  part.kinds = kinds
  part.sample = sample
}

/// Some rows of wanted members, as cells.
private final class JSONBatch: CellRows {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let scanner: FlatJSONScanner
  private let columnCount: Int
  private(set) var rowCount = 0
  /// Where each cell starts and how long it is; with the highest bit in `arena`, else in the text.
  private var starts: [UInt32]
  private var lengths: [UInt32]
  /// What is not in the text as it is: contents of strings with escapes, items of lists.
  private var arena: UnsafeMutableBufferPointer<UInt8> = .allocate(capacity: 1 << 16)
  private var arenaCount = 0

  private static let rowLimit = 1_024
  private static let arenaBit: UInt32 = 1 << 31

  init(_ bytes: UnsafeBufferPointer<UInt8>, columnCount: Int) {
    self.bytes = bytes
    scanner = FlatJSONScanner(bytes)
    self.columnCount = columnCount
    starts = Array(repeating: 0, count: columnCount * Self.rowLimit)
    lengths = Array(repeating: 0, count: columnCount * Self.rowLimit)
  }

  deinit {
    arena.deallocate()
  }

  var isFull: Bool { rowCount == Self.rowLimit }

  func clear() {
    rowCount = 0
    arenaCount = 0
  }

  /// A row without values.
  func addRow() {
    for index in rowCount * columnCount..<(rowCount + 1) * columnCount { lengths[index] = 0 }
    rowCount += 1
  }

  func set(_ column: Int, _ slice: JSONSlice) {
    let index = (rowCount &- 1) &* columnCount &+ column
    if slice.kind == .null {
      lengths[index] = 0
    } else if slice.isEscaped || slice.kind == .list {
      let start = arenaCount
      append(slice)
      starts[index] = UInt32(truncatingIfNeeded: start)
      lengths[index] = UInt32(truncatingIfNeeded: arenaCount &- start) | Self.arenaBit
    } else {
      starts[index] = UInt32(truncatingIfNeeded: slice.start)
      lengths[index] = UInt32(truncatingIfNeeded: slice.end &- slice.start)
    }
  }

  @inline(__always)
  func cell(row: Int, column: Int) -> UnsafeBufferPointer<UInt8> {
    let index = row &* columnCount &+ column
    let start = Int(starts[index])
    let length = lengths[index]
    guard length & Self.arenaBit != 0 else {
      return UnsafeBufferPointer(
        start: bytes.baseAddress.map { $0 + start }, count: length == 0 ? 0 : Int(length))
    }
    // The arena does not move while cells are read.
    return UnsafeBufferPointer(
      start: arena.baseAddress.map { $0 + start }, count: Int(length & ~Self.arenaBit))
  }

  /// The content of one value.
  func content(_ slice: JSONSlice) -> [UInt8] {
    arenaCount = 0
    if slice.kind != .null { append(slice) }
    return Array(arena[..<arenaCount])
  }

  private func append(_ slice: JSONSlice) {
    guard slice.kind == .list else { return appendScalar(slice) }
    var place = slice.start
    var isFirst = true
    _ = scanner.forEachItem(at: &place) { item in
      if item.kind == .null { return }
      if !isFirst { put(CollectionOfOne(FlatJSONText.itemSeparator), count: 1) }
      isFirst = false
      appendScalar(item)
    }
  }

  private func appendScalar(_ slice: JSONSlice) {
    guard slice.isEscaped else {
      return put(bytes[slice.start..<slice.end], count: slice.end - slice.start)
    }
    // The scanner took the escapes for good ones.
    var parser = JSONParser(bytes, file: "", from: slice.start - 1)
    if let text = try? parser.string() { put(text.utf8, count: text.utf8.count) }
  }

  private func put(_ content: some Sequence<UInt8>, count: Int) {
    if arena.count - arenaCount < count {
      let larger = UnsafeMutableBufferPointer<UInt8>.allocate(
        capacity: 2 * (arenaCount + count))
      _ = larger.update(fromContentsOf: arena[..<arenaCount])
      arena.deallocate()
      arena = larger
    }
    _ = UnsafeMutableBufferPointer(rebasing: arena[arenaCount...]).initialize(from: content)
    arenaCount += count
  }
}
