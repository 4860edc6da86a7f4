import HoiPlan
import HoiText

/// The order of the rows of a column as words: a smaller word for an earlier value.
struct RowOrder {
  var words: [UInt64]
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
    let lists = ItemWords(order, offsets, rows: grouping.firstRows)
    let (byBeginning, beginnings) = try radixSortedPairs(
      allRows(grouping.count), by: lists.beginnings(), checkpoint)
    var sorted = byBeginning
    // Few lists have more in common than their beginnings.
    var start = 0
    for place in sorted.indices {
      if place % 4_096 == 0 { try checkpoint() }
      guard place + 1 == sorted.count || beginnings[place + 1] != beginnings[start] else {
        continue
      }
      if place > start { sorted[start...place].sort { lists.precedes(Int($0), Int($1)) } }
      start = place + 1
    }
    var ranks = [UInt64](repeating: 0, count: grouping.count)
    for (rank, group) in sorted.enumerated() { ranks[Int(group)] = UInt64(rank) }
    return mapped(grouping.groups) { ranks[Int($0)] }
  }
}

/// Lists of items by their words: a smaller word for an earlier item, missing ones last.
private struct ItemWords {
  private let words: [UInt64]
  private let presence: Bitmap?
  private let offsets: [UInt32]
  private let rows: [UInt32]

  init(_ order: RowOrder, _ offsets: [UInt32], rows: [UInt32]) {
    words = order.words
    presence = order.presence
    self.offsets = offsets
    self.rows = rows
  }

  private func isPresent(_ item: Int) -> Bool { presence.map { $0[item] } ?? true }

  private func word(_ item: Int) -> UInt64 { isPresent(item) ? words[item] : .max }

  private func items(_ list: Int) -> Range<Int> {
    let row = Int(rows[list])
    return Int(offsets[row])..<Int(offsets[row + 1])
  }

  func precedes(_ left: Int, _ right: Int) -> Bool {
    items(left).lazy.map(word).lexicographicallyPrecedes(items(right).lazy.map(word))
  }

  /// Of each list as many items as fit a word, the first most significant; a list that ends comes
  /// first. Where words are wide, only what they begin with counts.
  func beginnings() throws(EvaluationError) -> [UInt64] {
    let (least, greatest) = extent(words, presence: presence)
    let span = least > greatest ? 0 : greatest - least
    let coarse: UInt64 = span > .max / 8 ? 3 : 0
    // 0 for no item, then the items, then the missing ones.
    let missing = span >> coarse + 2
    let bits = 64 - missing.leadingZeroBitCount
    return try cancellablyFilled(rows.count, weight: 8) { output, range in
      for list in range {
        var (beginning, free): (UInt64, Int) = (0, 64)
        for item in items(list) where free >= bits {
          beginning =
            beginning << bits | (isPresent(item) ? (words[item] - least) >> coarse + 1 : missing)
          free -= bits
        }
        output.initializeElement(at: list, to: free == 64 ? 0 : beginning << (free / bits * bits))
      }
    }
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
