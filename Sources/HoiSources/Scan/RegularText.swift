import HoiEngine

/// The rows of a delimited text below its header, to be read column by column on several threads.
struct RegularText {
  /// Up to the last row; line breaks at the end do not belong to it.
  private let text: DecodedText
  private let start: Int
  private let delimiter: UInt8
  private let columnCount: Int
  private let survey: TextSurvey
  private let isCancelled: @Sendable () -> Bool
  private let parts: [Part]
  let rowCount: Int

  /// What one thread reads.
  private struct Part {
    let bytes: Range<Int>
    let rows: Range<Int>
  }

  /// `nil` where a first look at the whole text shows that it is not regular.
  init?(
    _ text: DecodedText, survey: TextSurvey, from start: Int, layout: CSVLayout, columnCount: Int,
    _ options: ReadingOptions
  ) {
    var end = text.bytes.count
    while end > start, text.bytes[end - 1] == 0x0A || text.bytes[end - 1] == 0x0D { end -= 1 }
    guard !survey.endsInside, !survey.parts.contains(where: \.hasBareReturn) else { return nil }
    let bytes = UnsafeBufferPointer(rebasing: text.bytes[..<end])
    self.text = DecodedText(bytes: bytes, notes: [], isMapped: text.isMapped)
    self.start = start
    delimiter = layout.delimiter
    self.columnCount = columnCount
    self.survey = survey
    isCancelled = options.isCancelled
    let trailing = text.bytes[end...].count { $0 == 0x0A }
    rowCount = end > start ? survey.lineFeedCount - trailing + 1 : 0
    guard rowCount >= 0 else { return nil }
    var cuts: [(offset: Int, row: Int)] = [(start, 0)]
    let count = survey.parts.count
    let threads = max(1, min(options.threadCount, count))
    for thread in 1..<max(1, threads) {
      let part = count * thread / threads
      let offset = start + part * TextSurvey.partSize
      let isInside = survey.startsInside[part]
      guard let feed = Self.lineFeed(bytes, from: offset, isInside: isInside) else { continue }
      let cut = (offset: feed + 1, row: survey.lineFeedsBefore[part] + 1)
      if cut.offset > cuts[cuts.count - 1].offset { cuts.append(cut) }
    }
    cuts.append((end, rowCount))
    parts = zip(cuts, cuts.dropFirst()).map { first, next in
      Part(bytes: first.offset..<next.offset, rows: first.row..<max(first.row, next.row))
    }
  }

  /// The first line feed outside quotes.
  private static func lineFeed(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isInside: Bool
  ) -> Int? {
    var isInside = isInside
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") { isInside.toggle() }
      if byte == 0x0A, !isInside { return offset }
      offset += 1
    }
    return nil
  }

  /// The columns at `positions`, each read as told; `nil` where the text is not regular after all,
  /// or where reading is given up, which it is when `memory` refuses what is needed.
  func columns(
    _ wanted: [(position: Int, reading: CellReading)], missingTexts: [String],
    _ share: MemoryShare
  ) -> [FilledColumn]? {
    let width = wanted.reduce(0) { $0 + ColumnValues.width($1.reading) }
    guard share.take(width * rowCount) else { return nil }
    var values = wanted.map { ColumnValues($0.reading, rowCount: rowCount) }
    var results = parts.enumerated().map { number, part in
      // The texts of all parts end up with those of the first.
      let expected = number == 0 ? rowCount : part.rows.count
      let sinks = wanted.map {
        ColumnSink($0.reading, missingTexts: missingTexts, expectedRows: expected)
      }
      return (sinks: sinks, isRegular: false)
    }
    withMemory(of: &values) { memory in
      results.withUnsafeMutableBufferPointer { results in
        // Each thread writes a result and rows of its own.
        let shared = Shared((text: self, results: results, memory: memory))
        let positions = wanted.map(\.position)
        inParallel(parts.count) { part in
          let (text, results, memory) = shared.value
          results[part].isRegular = text.read(
            text.parts[part], positions, &results[part].sinks, into: memory, share)
        }
      }
    }
    guard results.allSatisfy(\.isRegular) else { return nil }
    return wanted.indices.map { index in
      FilledColumn(values[index], results.map { $0.sinks[index] }, parts.map(\.rows))
    }
  }

  private func read(
    _ part: Part, _ positions: [Int], _ sinks: inout [ColumnSink],
    into memory: [UnsafeMutableRawPointer], _ share: MemoryShare
  ) -> Bool {
    guard !part.bytes.isEmpty else { return part.rows.isEmpty }
    var index = CellIndex(
      text.bytes, delimiter: delimiter, columnCount: columnCount,
      hasReturns: survey.parts.contains(where: \.hasReturn))
    var row = part.rows.lowerBound
    var spent = SpentPages(text, from: part.bytes.lowerBound)
    var textBytes = 0
    let isRegular = index.batches(from: part.bytes.lowerBound, to: part.bytes.upperBound) { batch in
      // The file may have been written to since it was surveyed.
      guard batch.rowCount <= part.rows.upperBound - row, !isCancelled() else { return false }
      for (number, position) in positions.enumerated() {
        sinks[number].append(batch, column: position, to: memory[number], at: row)
      }
      let grown = sinks.reduce(0) { $0 + $1.textBytes }
      guard share.take(grown - textBytes) else { return false }
      textBytes = grown
      row += batch.rowCount
      spent.release(upTo: batch.offset(ofRow: batch.rowCount))
      return true
    }
    return isRegular && row == part.rows.upperBound
  }
}
