import HoiPlan

/// A number for each row below `count`: equal numbers for equal values (missing ones are equal).
struct RowCodes {
  var codes: [UInt32]
  var count: Int

  /// All rows alike.
  static func single(rowCount: Int) -> RowCodes {
    RowCodes(codes: Array(repeating: 0, count: rowCount), count: 1)
  }

  /// Codes of the values of a column; missing has code 0.
  init(_ column: Column) throws(EvaluationError) {
    switch column.storage {
    case .text(let codes, let dictionary):
      self.init(codes: try dictionary.distinctCodes(codes), count: dictionary.count + 1)
    case .link(let codes, let target):
      self.init(codes: codes, count: target.rowCount + target.unmatched.count + 1)
    case .bool(let bits):
      let validity = column.validity
      let codes = (0..<bits.count).map { row -> UInt32 in
        if let validity, !validity[row] { return 0 }
        return bits[row] ? 2 : 1
      }
      self.init(codes: codes, count: 3)
    case .date(let values): try self.init(integers: values, validity: column.validity)
    case .int(let values), .datetime(let values):
      try self.init(integers: values, validity: column.validity)
    case .number(let values):
      // Zero has two signs and one value.
      try self.init(words: mapped(values) { ($0 + 0.0).bitPattern }, validity: column.validity)
    case .period(let values):
      try self.init(words: mapped(values) { $0.word }, validity: column.validity)
    case .list(let offsets, let items):
      try self.init(lists: offsets, items: RowCodes(items))
    }
  }

  init(codes: [UInt32], count: Int) {
    self.codes = codes
    self.count = count
  }

  /// Where the values lie close together, their distance from the least; else numbered by hash.
  private init<Value: FixedWidthInteger & BitwiseCopyable>(
    integers values: [Value], validity: Bitmap?
  ) throws(EvaluationError) {
    let range = extent(values)
    let (least, greatest) = (Int64(range.least), Int64(range.greatest))
    let (span, overflow) = greatest.subtractingReportingOverflow(least)
    guard !values.isEmpty, !overflow, span >= 0, span < Int64(max(65_536, values.count * 2)) else {
      try self.init(words: mapped(values) { UInt64(bitPattern: Int64($0)) }, validity: validity)
      return
    }
    var codes: [UInt32] = values.withUnsafeBufferPointer { values in
      filled(values.count) { output, range in
        for row in range {
          let code = UInt32(truncatingIfNeeded: Int64(values[row]) &- least &+ 1)
          output.initializeElement(at: row, to: code)
        }
      }
    }
    if let validity { validity.inverted().forEachRow { codes[$0] = 0 } }
    self.init(codes: codes, count: Int(span) + 2)
  }

  private init(words: [UInt64], validity: Bitmap?) throws(EvaluationError) {
    var (codes, count) = try numbered(words)
    if let validity {
      codes = mapped(codes) { $0 &+ 1 }
      validity.inverted().forEachRow { codes[$0] = 0 }
      count += 1
    }
    self.init(codes: codes, count: count)
  }

  /// Lists are numbered along a tree of their items.
  private init(lists offsets: [UInt32], items: RowCodes) throws(EvaluationError) {
    var table = WordTable(expecting: 1_024)
    var codes: [UInt32] = []
    codes.reserveCapacity(offsets.count - 1)
    for row in 0..<offsets.count - 1 {
      if row % 65_536 == 0 { try checkpoint() }
      var code: UInt32 = 0
      for item in offsets[row]..<offsets[row + 1] {
        code = table.code(of: UInt64(code) << 32 | UInt64(items.codes[Int(item)])) + 1
      }
      codes.append(code)
    }
    self.init(codes: codes, count: table.count + 1)
  }

  /// Codes of pairs.
  func combined(with other: RowCodes) throws(EvaluationError) -> RowCodes {
    if count == 1 { return other }
    if other.count == 1 { return self }
    let (product, overflow) = count.multipliedReportingOverflow(by: other.count)
    if !overflow, product <= max(1 << 20, codes.count * 2) {
      let factor = UInt32(other.count)
      let pairs: [UInt32] = codes.withUnsafeBufferPointer { left in
        other.codes.withUnsafeBufferPointer { right in
          filled(left.count) { output, range in
            for row in range {
              output.initializeElement(at: row, to: left[row] &* factor &+ right[row])
            }
          }
        }
      }
      return RowCodes(codes: pairs, count: product)
    }
    let (paired, pairCount) = try numbered(
      zipped(codes, other.codes) { UInt64($0) &<< 32 | UInt64($1) })
    return RowCodes(codes: paired, count: max(pairCount, 1))
  }

  /// Codes of the rows of all columns together.
  init(_ columns: [Column], rowCount: Int) throws(EvaluationError) {
    self = .single(rowCount: rowCount)
    for column in columns { self = try combined(with: RowCodes(column)) }
  }
}

/// A number below `count` for each word, the same for equal ones: by one table while it stays small,
/// else in parts.
private func numbered(
  _ words: [UInt64]
) throws(EvaluationError) -> (codes: [UInt32], count: Int) {
  let trial = 1 << 16
  var table = WordTable(expecting: min(words.count, 4_096))
  var codes = table.codes(of: words[..<min(words.count, trial)])
  if words.count > trial, table.count > trial / 4 {
    let hashes: [UInt64] = words.withUnsafeBufferPointer { words in
      filled(words.count) { output, range in
        for row in range { output.initializeElement(at: row, to: mixed(words[row])) }
      }
    }
    let firsts = try words.withUnsafeBufferPointer { words throws(EvaluationError) in
      try firstPlaces(hashes) { words[$0] == words[$1] }
    }
    return (firsts, words.count)
  }
  try checkpoint()
  codes += table.codes(of: words[codes.count...])
  return (codes, table.count)
}

/// Rows put into groups, numbered as they first appear.
struct Grouping {
  let groups: [UInt32]
  /// The first row of each group.
  let firstRows: [UInt32]
  var count: Int { firstRows.count }

  init(_ rowCodes: RowCodes) throws(EvaluationError) {
    try checkpoint()
    if rowCodes.count <= rowCodes.codes.count * 8 + 4_096 {
      try self.init(direct: rowCodes)
    } else {
      var table = WordTable(expecting: 64)
      var firstRows: [UInt32] = []
      var groups: [UInt32] = []
      groups.reserveCapacity(rowCodes.codes.count)
      for (row, code) in rowCodes.codes.enumerated() {
        let group = table.code(of: UInt64(code))
        if Int(group) == firstRows.count { firstRows.append(UInt32(row)) }
        groups.append(group)
      }
      self.init(groups: groups, firstRows: firstRows)
    }
  }

  private init(groups: [UInt32], firstRows: [UInt32]) {
    self.groups = groups
    self.firstRows = firstRows
  }

  /// Rows are many a code: the first row of each code is found in pieces, then numbers are given
  /// in their order.
  private init(direct rowCodes: RowCodes) throws(EvaluationError) {
    guard rowCodes.codes.count / 4 >= rowCodes.count else {
      self.init(inOrder: rowCodes)
      return
    }
    let codes = rowCodes.codes
    let firsts = codes.withUnsafeBufferPointer { codes in
      accumulated(codes.count, groups: rowCodes.count, from: UInt32.max) { firsts, range in
        for row in range {
          let code = Int(codes[row])
          if firsts[code] == .max { firsts[code] = UInt32(truncatingIfNeeded: row) }
        }
      } merging: {
        $0 = min($0, $1)
      }
    }
    let present = allRows(rowCodes.count).filter { firsts[Int($0)] != .max }
    let ordered = try radixSorted(present, by: present.map { UInt64(firsts[Int($0)]) })
    var numbers = [UInt32](repeating: 0, count: rowCodes.count)
    for (number, code) in ordered.enumerated() { numbers[Int(code)] = UInt32(number) }
    self.init(groups: gather(numbers, codes), firstRows: gather(firsts, ordered))
  }

  private init(inOrder rowCodes: RowCodes) {
    var numbers = [UInt32](repeating: .max, count: rowCodes.count)
    var firstRows: [UInt32] = []
    let groups: [UInt32] = numbers.withUnsafeMutableBufferPointer { numbers in
      rowCodes.codes.withUnsafeBufferPointer { codes in
        Array(unsafeUninitializedCapacity: codes.count) { output, initialized in
          for row in 0..<codes.count {
            let code = Int(codes[row])
            var group = numbers[code]
            if group == .max {
              group = UInt32(truncatingIfNeeded: firstRows.count)
              numbers[code] = group
              firstRows.append(UInt32(truncatingIfNeeded: row))
            }
            output.initializeElement(at: row, to: group)
          }
          initialized = codes.count
        }
      }
    }
    self.init(groups: groups, firstRows: firstRows)
  }
}

extension Period {
  /// Orders and tells apart as the period does: the last day, then the first.
  var word: UInt64 {
    UInt64(UInt32(bitPattern: end) ^ 0x8000_0000) << 32
      | UInt64(UInt32(bitPattern: start) ^ 0x8000_0000)
  }
}
