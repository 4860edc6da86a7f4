import HoiPlan

/// The order of the rows of a column as words: a smaller word for an earlier value.
struct RowOrder {
  let words: [UInt64]
  /// Which rows have a value; `nil` where all have. The words of the others mean nothing.
  let presence: Bitmap?

  /// `linkRanks` gives the place of each row of a link's target by its key.
  init(_ column: Column, linkRanks: (TableID) -> [UInt32]) {
    presence = column.presence
    switch column.storage {
    case .int(let values), .datetime(let values): words = mapped(values) { $0.orderWord }
    case .number(let values): words = mapped(values) { $0.orderWord }
    case .date(let values): words = mapped(values) { Int64($0).orderWord }
    case .period(let values): words = mapped(values) { $0.word }
    case .bool(let bits): words = (0..<bits.count).map { bits[$0] ? 1 : 0 }
    case .text(let codes, let dictionary):
      let ranks = dictionary.collationRanks
      words = mapped(codes) { UInt64(ranks[Int($0)]) }
    case .link(let codes, let target):
      let ranks = linkRanks(target.table)
      let unmatched = target.unmatched.collationRanks
      words = mapped(codes) { code in
        if code == 0 { return 0 }
        if Int(code) <= target.rowCount { return UInt64(ranks[Int(code) - 1]) }
        return UInt64(target.rowCount) + UInt64(unmatched[Int(code) - target.rowCount])
      }
    case .list:
      words = Self.listWords(column, linkRanks: linkRanks)
    }
  }

  /// Lists go item by item, a shorter one before what it begins.
  private static func listWords(
    _ column: Column, linkRanks: (TableID) -> [UInt32]
  ) -> [UInt64] {
    let (offsets, items) = column.lists
    let order = RowOrder(items, linkRanks: linkRanks)
    let grouping = Grouping(RowCodes(column))
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
