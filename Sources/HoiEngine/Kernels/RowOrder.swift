import HoiPlan
import HoiText

/// The order of the rows of a column as words: a smaller word for an earlier value.
struct RowOrder {
  let words: [UInt64]
  /// Which rows have a value; `nil` where all have. The words of the others mean nothing.
  let presence: Bitmap?

  /// `linkPlaces` gives the places of rows of a link's target by its key.
  init(
    _ column: Column,
    linkPlaces: (TableID, _ rows: [UInt32]) throws(EvaluationError) -> [UInt32]
  ) throws(EvaluationError) {
    presence = column.presence
    switch column.storage {
    case .int(let values), .datetime(let values):
      words = values.withUnsafeBufferPointer { values in
        filled(values.count) { output, range in
          for row in range { output.initializeElement(at: row, to: values[row].orderWord) }
        }
      }
    case .number(let values):
      words = values.withUnsafeBufferPointer { values in
        filled(values.count) { output, range in
          for row in range { output.initializeElement(at: row, to: values[row].orderWord) }
        }
      }
    case .date(let values):
      words = values.withUnsafeBufferPointer { values in
        filled(values.count) { output, range in
          for row in range { output.initializeElement(at: row, to: Int64(values[row]).orderWord) }
        }
      }
    case .period(let values): words = mapped(values) { $0.word }
    case .bool(let bits): words = (0..<bits.count).map { bits[$0] ? 1 : 0 }
    case .text(let codes, let dictionary): words = try dictionary.ranks(of: codes)
    case .link(let codes, let target):
      let rowCount = UInt32(target.rowCount)
      let rows = mapped(codes) { $0 == 0 || $0 > rowCount ? 0 : $0 &- 1 }
      let places = target.rowCount == 0 ? rows : try linkPlaces(target.table, rows)
      if target.unmatched.count == 0 {
        words = mapped(places) { UInt64($0) }
      } else {
        let unmatched = try target.unmatched.ranks(
          of: mapped(codes) { $0 > rowCount ? $0 - rowCount : 0 })
        words = zipped(zipped(codes, places) { $0 > rowCount ? .max : $1 }, unmatched) {
          $0 == .max ? UInt64(rowCount) + $1 : UInt64($0)
        }
      }
    case .list:
      words = try Self.listWords(column, linkPlaces: linkPlaces)
    }
  }

  /// As far as the beginnings of the texts of a column tell: in a fraction of the time, and in 63 bits.
  init(
    beginningsOf codes: [UInt32], _ dictionary: TextDictionary
  ) throws(EvaluationError) {
    let words: [UInt64] = try dictionary.withTexts { texts throws(EvaluationError) in
      try cancellablyFilled(dictionary.count + 1, weight: 2) { output, range in
        var keys = CollationKeys()
        for code in range {
          let word = code == 0 ? 0 : keys.firstWord(of: texts.text(UInt32(code))) >> 1
          output.initializeElement(at: code, to: word)
        }
      }
    }
    self.words = gather(words, codes)
    presence = Column(.text(codes, dictionary)).presence
  }

  /// Lists go item by item, a shorter one before what it begins.
  private static func listWords(
    _ column: Column, linkPlaces: (TableID, [UInt32]) throws(EvaluationError) -> [UInt32]
  ) throws(EvaluationError) -> [UInt64] {
    let (offsets, items) = column.lists
    let order = try RowOrder(items, linkPlaces: linkPlaces)
    let grouping = try Grouping(RowCodes(column))
    let keys = grouping.firstRows.map { row in
      (Int(offsets[Int(row)])..<Int(offsets[Int(row) + 1])).map { item in
        order.presence.map { $0[item] } ?? true ? order.words[item] : .max
      }
    }
    let sorted = (0..<keys.count).sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
    var ranks = [UInt64](repeating: 0, count: keys.count)
    for (rank, group) in sorted.enumerated() { ranks[group] = UInt64(rank) }
    return mapped(grouping.groups) { ranks[Int($0)] }
  }
}

extension Int64 {
  /// Unsigned, in the same order.
  @inline(__always) var orderWord: UInt64 { UInt64(bitPattern: self) ^ 1 << 63 }
}

extension Double {
  /// Unsigned, in the same order; both zeros are one.
  @inline(__always) var orderWord: UInt64 {
    let bits = (self + 0.0).bitPattern
    return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
  }
}
