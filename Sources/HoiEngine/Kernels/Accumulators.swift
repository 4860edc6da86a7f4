/// One accumulator a group, filled by pieces of the rows. Where rows are many a group, each thread
/// has accumulators of its own, merged in the end; so `merge` must be free of order, as integer
/// sums and the least are. A thread takes its pieces from the first to the last.
@inline(__always)
func accumulated<Element: BitwiseCopyable>(
  _ rowCount: Int, groups count: Int, from initial: Element,
  _ fill: (_ accumulators: UnsafeMutableBufferPointer<Element>, _ range: Range<Int>) -> Void,
  merging merge: (inout Element, Element) -> Void
) -> [Element] {
  let slots = rowCount / 4 >= count ? slotCount : 1
  if slots == 1 {
    var all = [Element](repeating: initial, count: count)
    all.withUnsafeMutableBufferPointer { if rowCount > 0 { fill($0, 0..<rowCount) } }
    return all
  }
  // Accumulators of two threads do not share a line of the cache.
  let stride = (count + 127) & ~63
  var all = [Element](repeating: initial, count: stride * slots)
  all.withUnsafeMutableBufferPointer { all in
    let all = all
    inPieces(rowCount) { range, slot in
      fill(
        UnsafeMutableBufferPointer(rebasing: all[slot &* stride..<slot &* stride &+ count]), range)
    }
    for slot in 1..<slots {
      for group in 0..<count { merge(&all[group], all[slot &* stride &+ group]) }
    }
  }
  return Array(all[..<count])
}

/// The least and the greatest value; of none the other way round.
func extent<Value: FixedWidthInteger & BitwiseCopyable>(
  _ values: [Value], presence: Bitmap? = nil
) -> (least: Value, greatest: Value) {
  let extents = values.withUnsafeBufferPointer { values in
    presence.withWords { words in
      accumulated(values.count, groups: 1, from: Extent(least: Value.max, greatest: Value.min)) {
        extents, range in
        var (least, greatest) = (Value.max, Value.min)
        eachRow(of: words, in: range) { row in
          least = min(least, values[row])
          greatest = max(greatest, values[row])
        }
        extents[0].least = min(extents[0].least, least)
        extents[0].greatest = max(extents[0].greatest, greatest)
      } merging: {
        $0 = Extent(least: min($0.least, $1.least), greatest: max($0.greatest, $1.greatest))
      }
    }
  }
  return (extents[0].least, extents[0].greatest)
}

private struct Extent<Value: FixedWidthInteger & BitwiseCopyable>: BitwiseCopyable {
  var least: Value
  var greatest: Value
}
