import HoiText

extension CSVLayout {
  /// Records looked at to find the delimiter and the header.
  private static let sampleSize = 50

  /// Finds the delimiter that cuts the first records most evenly, and the header below any title.
  static func found(
    in bytes: UnsafeBufferPointer<UInt8>, file: String, delimiter: UInt8?
  ) -> CSVLayout {
    let candidates = delimiter.map { [$0] } ?? [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
    var best: (delimiter: UInt8, evenness: Double, width: Int, sample: Sample)?
    for candidate in candidates {
      let sample = Sample(CSVScanner(bytes, file: file, delimiter: candidate), limit: sampleSize)
      let (width, share) = sample.commonWidth
      let evenness = width > 1 ? share : 0
      if let best, (evenness, width) <= (best.evenness, best.width) { continue }
      best = (candidate, evenness, width, sample)
    }
    guard let best else {
      return CSVLayout(delimiter: UInt8(ascii: ","), headerOffset: 0, titleRowCount: 0)
    }
    let header = best.sample.header(width: best.width)
    var layout = CSVLayout(
      delimiter: best.evenness > 0 || delimiter != nil ? best.delimiter : UInt8(ascii: ","),
      headerOffset: header.offset, titleRowCount: header.titleRowCount)
    // A row of sums has rows to sum above it.
    if best.width > 1, best.sample.records.count >= header.titleRowCount + 3 {
      let scanner = CSVScanner(bytes, file: file, delimiter: layout.delimiter)
      layout.total = total(atEndOf: scanner, width: best.width)
    }
    return layout
  }

  /// The last record of a text, where it is a row of sums; looked for in its last line only.
  private static func total(
    atEndOf scanner: CSVScanner, width: Int
  ) -> (offset: Int, label: String)? {
    let bytes = scanner.bytes
    func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    guard let last = bytes.lastIndex(where: { !isLineBreak($0) }) else { return nil }
    let earliest = max(0, last - totalRowBytes)
    guard let lineBreak = bytes[earliest..<last].lastIndex(where: isLineBreak) else { return nil }
    let start = lineBreak + 1
    let line = bytes[start...last]
    // A quote that does not close here opened in a line above.
    guard line.count(where: { $0 == UInt8(ascii: "\"") }).isMultiple(of: 2) else { return nil }
    var offset = start
    guard let cells = try? scanner.record(at: &offset), cells.count == width else { return nil }
    let texts = cells.map { cell in
      let inner = trimmed(UnsafeBufferPointer(rebasing: bytes[cell]))
      let text = String(decoding: inner, as: UTF8.self)
      return text.count > 1 && text.hasPrefix("\"") ? String(text.dropFirst().dropLast()) : text
    }
    return totalLabel(texts).map { (start, $0) }
  }

  /// A longer last line is no row of sums.
  private static let totalRowBytes = 4_096

  /// The first records of a text: offset, number of cells, number of cells with something in them.
  private struct Sample {
    private(set) var records: [(offset: Int, width: Int, filled: Int)] = []

    init(_ scanner: CSVScanner, limit: Int) {
      var offset = 0
      while records.count < limit {
        // A broken record is reported by the scan proper.
        guard let cells = try? scanner.record(at: &offset) else { break }
        let filled = cells.count { cell in
          !trimmed(UnsafeBufferPointer(rebasing: scanner.bytes[cell])).isEmpty
        }
        records.append((cells.first?.lowerBound ?? offset, cells.count, filled))
      }
    }

    /// The most frequent number of cells, and the share of the records that have it.
    var commonWidth: (width: Int, share: Double) {
      var best = (width: 0, count: 0)
      for record in records {
        let count = records.count { $0.width == record.width }
        if count > best.count { best = (record.width, count) }
      }
      return (best.width, records.isEmpty ? 0 : Double(best.count) / Double(records.count))
    }

    /// The first record that is no title: titles stand alone in their row.
    func header(width: Int) -> (offset: Int, titleRowCount: Int) {
      for (index, record) in records.enumerated() {
        let isTitle =
          width >= 2 && record.width == 1
          || width >= 3 && record.width <= width && record.filled <= 1
        if !isTitle { return (record.offset, index) }
      }
      return (records.first?.offset ?? 0, 0)
    }
  }
}
