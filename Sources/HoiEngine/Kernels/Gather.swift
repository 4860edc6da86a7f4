import HoiPlan

/// An array of `count` elements; `fill` must initialize each place of the ranges it is given.
@inline(__always)
func filled<Element: BitwiseCopyable>(
  _ count: Int, weight: Int = 1,
  _ fill: (_ output: UnsafeMutableBufferPointer<Element>, _ range: Range<Int>) -> Void
) -> [Element] {
  Array(unsafeUninitializedCapacity: count) { output, initialized in
    let output = output
    askForLargePages(output.baseAddress, byteCount: count * MemoryLayout<Element>.stride)
    inPieces(count, weight: weight) { range, _ in fill(output, range) }
    initialized = count
  }
}

/// As `filled`, for work that takes longer: fails where the evaluation is to stop.
@inline(__always)
func cancellablyFilled<Element: BitwiseCopyable>(
  _ count: Int, weight: Int = 1,
  _ fill: (_ output: UnsafeMutableBufferPointer<Element>, _ range: Range<Int>) -> Void
) throws(EvaluationError) -> [Element] {
  var failure: EvaluationError?
  let array = [Element](unsafeUninitializedCapacity: count) { output, initialized in
    let output = output
    askForLargePages(output.baseAddress, byteCount: count * MemoryLayout<Element>.stride)
    do throws(EvaluationError) {
      try inCancellablePieces(count, weight: weight) { range, _ in fill(output, range) }
      initialized = count
    } catch {
      failure = error
    }
  }
  if let failure { throw failure }
  return array
}

/// What `make` gives for each block of `size` (the last may be smaller) out of `count`; fails where the
/// evaluation is to stop.
@inline(__always)
func cancellableBlocks<Result>(
  _ count: Int, of size: Int, weight: Int, _ make: (Range<Int>) -> Result
) throws(EvaluationError) -> [Result] {
  let blockCount = (count + size - 1) / size
  var blocks = [Result?](repeating: nil, count: blockCount)
  try blocks.withUnsafeMutableBufferPointer { blocks throws(EvaluationError) in
    let blocks = blocks
    try inCancellablePieces(blockCount, weight: size * weight) { range, _ in
      for index in range { blocks[index] = make(index * size..<min(count, (index + 1) * size)) }
    }
  }
  return blocks.compactMap { $0 }
}

/// `values[rows[i]]` for each `i`. Every row must lie within `values`.
func gather<Element: BitwiseCopyable>(_ values: [Element], _ rows: [UInt32]) -> [Element] {
  values.withUnsafeBufferPointer { values in
    rows.withUnsafeBufferPointer { rows in
      filled(rows.count) { output, range in
        for index in range {
          assert(Int(rows[index]) < values.count, "a row lies within its column")
          output.initializeElement(at: index, to: values[Int(rows[index])])
        }
      }
    }
  }
}

/// The value of row `code - 1`, or `zero` where the code is 0 or above `limit`.
func gather<Element: BitwiseCopyable>(
  _ values: [Element], codes: [UInt32], limit: Int, zero: Element
) -> [Element] {
  precondition(limit <= values.count, "codes stay within the column")
  return values.withUnsafeBufferPointer { values in
    codes.withUnsafeBufferPointer { codes in
      filled(codes.count) { output, range in
        for index in range {
          let row = Int(codes[index]) &- 1
          let isRow = row >= 0 && row < limit
          output.initializeElement(at: index, to: isRow ? values[row] : zero)
        }
      }
    }
  }
}

/// `transform` of every value, on this thread. A loop inside `filled` takes all threads; a closure
/// called for each value could not be compiled into the loop there.
@inline(__always)
func mapped<Element: BitwiseCopyable, Result: BitwiseCopyable>(
  _ values: [Element], _ transform: (Element) -> Result
) -> [Result] {
  values.withUnsafeBufferPointer { values in
    Array(unsafeUninitializedCapacity: values.count) { output, initialized in
      askForLargePages(
        output.baseAddress, byteCount: values.count * MemoryLayout<Result>.stride)
      for index in 0..<values.count {
        output.initializeElement(at: index, to: transform(values[index]))
      }
      initialized = values.count
    }
  }
}

/// `transform` of the values of two arrays of equal length, place by place, on this thread.
@inline(__always)
func zipped<Left: BitwiseCopyable, Right: BitwiseCopyable, Result: BitwiseCopyable>(
  _ left: [Left], _ right: [Right], _ transform: (Left, Right) -> Result
) -> [Result] {
  precondition(left.count == right.count, "columns are equally long")
  return left.withUnsafeBufferPointer { left in
    right.withUnsafeBufferPointer { right in
      Array(unsafeUninitializedCapacity: left.count) { output, initialized in
        askForLargePages(
          output.baseAddress, byteCount: left.count * MemoryLayout<Result>.stride)
        for index in 0..<left.count {
          output.initializeElement(at: index, to: transform(left[index], right[index]))
        }
        initialized = left.count
      }
    }
  }
}

/// The rows 0 to `count - 1`.
func allRows(_ count: Int) -> [UInt32] {
  filled(count) { output, range in
    for row in range { output.initializeElement(at: row, to: UInt32(truncatingIfNeeded: row)) }
  }
}

extension Column {
  /// The values of `rows`, in their order.
  func gathered(_ rows: [UInt32]) -> Column {
    let validity = validity?.gathered(rows)
    switch storage {
    case .int(let values): return Column(.int(gather(values, rows)), validity: validity)
    case .number(let values): return Column(.number(gather(values, rows)), validity: validity)
    case .bool(let bits): return Column(.bool(bits.gathered(rows)), validity: validity)
    case .date(let values): return Column(.date(gather(values, rows)), validity: validity)
    case .datetime(let values): return Column(.datetime(gather(values, rows)), validity: validity)
    case .period(let values): return Column(.period(gather(values, rows)), validity: validity)
    case .text(let codes, let dictionary): return Column(.text(gather(codes, rows), dictionary))
    case .link(let codes, let target): return Column(.link(gather(codes, rows), target))
    case .list(let offsets, let items):
      let (newOffsets, itemRows) = gatherLists(offsets, rows)
      return Column(.list(offsets: newOffsets, items: items.gathered(itemRows)))
    }
  }

  /// The value of row `code - 1`; missing where the code is 0 or above `limit`.
  func gathered(codes: [UInt32], limit: Int) -> Column {
    let isRow = codes.withUnsafeBufferPointer { codes in
      let limit = UInt32(truncatingIfNeeded: limit)
      return Bitmap(filling: codes.count) { flags, first, used in
        for index in 0..<used { flags[index] = codes[first &+ index] &- 1 < limit ? 1 : 0 }
      }
    }
    if isRow.isFull { return gathered(mapped(codes) { $0 &- 1 }) }
    var present = isRow
    if let validity {
      present = validity.words.withUnsafeBufferPointer { words in
        Bitmap(count: codes.count) { index in
          guard isRow[index] else { return false }
          let row = Int(codes[index]) - 1
          return words[row >> 6] >> UInt64(row & 63) & 1 == 1
        }
      }
    }
    func picked<Element: BitwiseCopyable>(_ values: [Element], _ zero: Element) -> [Element] {
      gather(values, codes: codes, limit: limit, zero: zero)
    }
    switch storage {
    case .int(let values): return Column(.int(picked(values, 0)), validity: present)
    case .number(let values): return Column(.number(picked(values, 0)), validity: present)
    case .bool(let bits):
      let picked = Bitmap(count: codes.count) { isRow[$0] && bits[Int(codes[$0]) - 1] }
      return Column(.bool(picked), validity: present)
    case .date(let values): return Column(.date(picked(values, 0)), validity: present)
    case .datetime(let values): return Column(.datetime(picked(values, 0)), validity: present)
    case .period(let values):
      return Column(.period(picked(values, Period(start: 0, end: 0))), validity: present)
    case .text(let texts, let dictionary): return Column(.text(picked(texts, 0), dictionary))
    case .link(let links, let target): return Column(.link(picked(links, 0), target))
    case .list(let offsets, let items):
      let (newOffsets, itemRows) = gatherLists(offsets, codes: codes, limit: limit)
      return Column(.list(offsets: newOffsets, items: items.gathered(itemRows)))
    }
  }
}

/// Offsets of the lists of `rows`, and where their items are.
private func gatherLists(_ offsets: [UInt32], _ rows: [UInt32]) -> ([UInt32], [UInt32]) {
  gatherLists(offsets, codes: mapped(rows) { $0 &+ 1 }, limit: offsets.count - 1)
}

private func gatherLists(
  _ offsets: [UInt32], codes: [UInt32], limit: Int
) -> ([UInt32], [UInt32]) {
  var newOffsets: [UInt32] = [0]
  var itemRows: [UInt32] = []
  newOffsets.reserveCapacity(codes.count + 1)
  for code in codes {
    if code != 0, Int(code) <= limit {
      itemRows.append(contentsOf: offsets[Int(code) - 1]..<offsets[Int(code)])
    }
    newOffsets.append(UInt32(itemRows.count))
  }
  return (newOffsets, itemRows)
}
