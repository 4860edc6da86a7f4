/// For each place below `hashes.count`, the first place that holds the same value: its own number
/// where the value is met there first.
///
/// Values are sent to parts by the high bits of their hashes, so that the open-addressing table of a
/// part stays in the cache, and parts are worked on by all threads. `isSame` is asked only for
/// values of equal hashes. Within a part values keep their order.
@inline(__always)
func firstPlaces(
  _ hashes: [UInt64], isSame: (_ left: Int, _ right: Int) -> Bool
) throws(EvaluationError) -> [UInt32] {
  let parts = HashParts(hashes)
  try checkpoint()
  var firsts = [UInt32](repeating: 0, count: hashes.count)
  try firsts.withUnsafeMutableBufferPointer { output throws(EvaluationError) in
    let output = output
    try parts.entries.withUnsafeBufferPointer { entries throws(EvaluationError) in
      try inCancellablePieces(
        parts.count, weight: max(1, hashes.count / parts.count)
      ) { range, _ in
        for part in range {
          let own = UnsafeBufferPointer(rebasing: entries[parts.range(part)])
          let capacity = tableCapacity(for: own.count)
          let mask = capacity &- 1
          withUnsafeTemporaryAllocation(of: UInt32.self, capacity: capacity) { slots in
            // An entry's number within the part plus 1; 0 for a free slot.
            slots.initialize(repeating: 0)
            for (number, entry) in own.enumerated() {
              var slot = Int(truncatingIfNeeded: entry.hash) & mask
              var first = entry.place
              while slots[slot] != 0 {
                let other = own[Int(slots[slot]) &- 1]
                if other.hash == entry.hash, isSame(Int(other.place), Int(entry.place)) {
                  first = other.place
                  break
                }
                slot = (slot &+ 1) & mask
              }
              if slots[slot] == 0 { slots[slot] = UInt32(truncatingIfNeeded: number) &+ 1 }
              output[Int(entry.place)] = first
            }
          }
        }
      }
    }
  }
  return firsts
}

private func tableCapacity(for count: Int) -> Int {
  var capacity = 16
  while capacity < count * 2 { capacity *= 2 }
  return capacity
}

/// Hashes in parts by their high bits; those of a part in the order of their places.
private struct HashParts {
  struct Entry: BitwiseCopyable {
    let hash: UInt64
    let place: UInt32
  }

  private(set) var entries: [Entry]
  /// Part `i` is `entries[starts[i]..<starts[i + 1]]`.
  private var starts: [Int]
  var count: Int { starts.count - 1 }

  /// Values a part has about: its entries and their table fill half of a small second-level cache.
  private static let partSize = 8_192

  init(_ hashes: [UInt64]) {
    var bits: UInt64 = 0
    while bits < 12, hashes.count >> Int(bits) > Self.partSize { bits += 1 }
    let partCount = 1 << Int(bits)
    // Each run of places counts and writes its own share of every part.
    let runSize = max(Self.partSize, (hashes.count + 15) / 16)
    let runCount = (hashes.count + runSize - 1) / runSize
    var places = [Int](repeating: 0, count: runCount * partCount)
    var starts = [0]
    entries = hashes.withUnsafeBufferPointer { hashes in
      func part(_ hash: UInt64) -> Int {
        bits == 0 ? 0 : Int(truncatingIfNeeded: hash &>> (64 &- bits))
      }
      places.withUnsafeMutableBufferPointer { places in
        let places = places
        inPieces(runCount, weight: runSize) { runs, _ in
          for run in runs {
            for index in run * runSize..<min(hashes.count, (run + 1) * runSize) {
              places[run &* partCount &+ part(hashes[index])] &+= 1
            }
          }
        }
        var next = 0
        for part in 0..<partCount {
          for run in 0..<runCount {
            let size = places[run * partCount + part]
            places[run * partCount + part] = next
            next += size
          }
          starts.append(next)
        }
      }
      return Array(unsafeUninitializedCapacity: hashes.count) { output, initialized in
        let output = output
        places.withUnsafeMutableBufferPointer { places in
          let places = places
          inPieces(runCount, weight: runSize) { runs, _ in
            for run in runs {
              for index in run * runSize..<min(hashes.count, (run + 1) * runSize) {
                let own = run &* partCount &+ part(hashes[index])
                output.initializeElement(
                  at: places[own],
                  to: Entry(hash: hashes[index], place: UInt32(truncatingIfNeeded: index)))
                places[own] &+= 1
              }
            }
          }
        }
        initialized = hashes.count
      }
    }
    self.starts = starts
  }

  func range(_ part: Int) -> Range<Int> { starts[part]..<starts[part + 1] }
}
