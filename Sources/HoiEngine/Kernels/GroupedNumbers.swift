/// Numbers put together by group, to find the ones at given places of their order without sorting
/// all of them.
final class GroupedNumbers {
  /// Those of group `i` are `numbers[offsets[i]..<offsets[i + 1]]`, in any order.
  private var numbers: [Double]
  let offsets: [Int]
  /// The groups array these were put together by: while it is held here, no other has its place.
  let groups: [UInt32]
  private var buckets: [Int: Buckets] = [:]

  init(_ values: [Double], _ groups: [UInt32], count: Int, presence: Bitmap?) {
    self.groups = groups
    // Each piece knows where in each group its numbers go.
    let size = count <= 1_024 ? defaultPieceRows : max(1, groups.count)
    let pieceCount = max(1, (groups.count + size - 1) / size)
    var places = [Int](repeating: 0, count: count * pieceCount)
    var offsets = [0]
    offsets.reserveCapacity(count + 1)
    numbers = values.withUnsafeBufferPointer { values in
      groups.withUnsafeBufferPointer { groups in
        presence.withWords { words in
          places.withUnsafeMutableBufferPointer { places in
            let places = places
            func piece(_ index: Int) -> Range<Int> {
              index * size..<min(groups.count, (index + 1) * size)
            }
            inPieces(pieceCount, weight: size) { range, _ in
              for index in range {
                eachRow(of: words, in: piece(index)) {
                  places[index &* count &+ Int(groups[$0])] &+= 1
                }
              }
            }
            var next = 0
            for group in 0..<count {
              for index in 0..<pieceCount {
                let size = places[index * count + group]
                places[index * count + group] = next
                next += size
              }
              offsets.append(next)
            }
            return Array(unsafeUninitializedCapacity: next) { output, initialized in
              let output = output
              inPieces(pieceCount, weight: size) { range, _ in
                for index in range {
                  eachRow(of: words, in: piece(index)) { row in
                    let place = index &* count &+ Int(groups[row])
                    output.initializeElement(at: places[place], to: values[row])
                    places[place] &+= 1
                  }
                }
              }
              initialized = next
            }
          }
        }
      }
    }
    self.offsets = offsets
  }

  /// For each group that has numbers, what `body` makes of the numbers at the places `place` and
  /// `place + 1` of its order; `place` is given for the size of a group.
  func interpolated(
    _ place: (_ size: Int) -> Int, between body: (_ size: Int, Double, Double) -> Double
  ) -> [Double] {
    let count = offsets.count - 1
    var results = [Double](repeating: 0, count: count)
    let known = buckets
    var found = [Buckets?](repeating: nil, count: count)
    results.withUnsafeMutableBufferPointer { results in
      found.withUnsafeMutableBufferPointer { found in
        numbers.withUnsafeBufferPointer { numbers in
          let (results, found) = (results, found)
          inPieces(count, weight: max(1, numbers.count / max(1, count))) { range, _ in
            for group in range where offsets[group] < offsets[group + 1] {
              let own = UnsafeBufferPointer(
                rebasing: numbers[offsets[group]..<offsets[group + 1]])
              let place = place(own.count)
              let buckets = known[group] ?? Buckets(own)
              found[group] = buckets
              let (first, second) = buckets.neighbors(place, in: own)
              results[group] = body(own.count, first, second)
            }
          }
        }
      }
    }
    for (group, buckets) in found.enumerated() where offsets[group + 1] - offsets[group] > 4_096 {
      self.buckets[group] = buckets
    }
    return results
  }
}

/// How many numbers lie in each of equal parts of the range from the least to the greatest.
private struct Buckets {
  private static let count = 1_024
  private let least: Double
  private let scale: Double
  /// How many numbers lie before each part.
  private let starts: [Int]

  init(_ numbers: UnsafeBufferPointer<Double>) {
    var (least, greatest) = (numbers[0], numbers[0])
    for number in numbers {
      least = min(least, number)
      greatest = max(greatest, number)
    }
    self.least = least
    let range = greatest - least
    let fit = Double(Self.count) / range
    let scale = range.isFinite && fit.isFinite ? fit : 0
    self.scale = scale
    var sizes = [Int](repeating: 0, count: Self.count + 1)
    sizes.withUnsafeMutableBufferPointer { sizes in
      for number in numbers { sizes[Self.bucket(number, least, scale) &+ 1] &+= 1 }
    }
    for index in 1...Self.count { sizes[index] += sizes[index - 1] }
    starts = sizes
  }

  @inline(__always)
  private static func bucket(_ number: Double, _ least: Double, _ scale: Double) -> Int {
    if scale == 0 { return 0 }
    return min(Int((number - least) * scale), Self.count - 1)
  }

  /// The numbers at `place` and the one after it; the same where there is none after it.
  func neighbors(
    _ place: Int, in numbers: UnsafeBufferPointer<Double>
  ) -> (Double, Double) {
    let next = min(place + 1, numbers.count - 1)
    let first = bucket(holding: place)
    let last = bucket(holding: next)
    let start = starts[first]
    var near: [Double] = []
    near.reserveCapacity(starts[last + 1] - start)
    for number in numbers {
      let bucket = Self.bucket(number, least, scale)
      if bucket >= first, bucket <= last { near.append(number) }
    }
    if near.count <= 2_048 || near.count == numbers.count {
      near.sort()
      return (near[place - start], near[next - start])
    }
    return near.withUnsafeBufferPointer { Buckets($0).neighbors(place - start, in: $0) }
  }

  private func bucket(holding place: Int) -> Int {
    var (low, high) = (0, Self.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= place { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
