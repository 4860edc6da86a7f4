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
    return CSVLayout(
      delimiter: best.evenness > 0 || delimiter != nil ? best.delimiter : UInt8(ascii: ","),
      headerOffset: header.offset, titleRowCount: header.titleRowCount)
  }

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
