/// The names closest to one that was not found, nearest first; none if nothing is near.
///
/// Compared folded, a blank like `_`. First come names that are the same then, next names that
/// start with what was written, last names within a few slips of the finger: 1 for names of up to
/// 4 characters, 2 up to 8, 3 above. A slip is a character inserted, left out or replaced, or two
/// neighbors exchanged: the Damerau–Levenshtein distance, restricted so that no stretch is edited
/// twice. Ties go to the shorter, then to code order, so the answer never depends on the order of
/// `candidates`. Cost: linear in the length of all candidates together.
package func nearest(_ name: String, in candidates: [String], limit: Int = 5) -> [String] {
  let wanted = comparableName(name)
  guard !wanted.isEmpty, limit > 0 else { return [] }
  let threshold = wanted.count <= 4 ? 1 : wanted.count <= 8 ? 2 : 3
  let wantedLetters = LetterCounts(wanted)
  var found: [(nearness: Int, length: Int, name: String)] = []
  for candidate in candidates {
    let other = comparableName(candidate)
    if let nearness = nearness(of: other, to: wanted, wantedLetters, threshold) {
      found.append((nearness, other.count, candidate))
    }
  }
  found.sort { left, right in
    if left.nearness != right.nearness { return left.nearness < right.nearness }
    if left.length != right.length { return left.length < right.length }
    return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
  }
  var names: [String] = []
  for entry in found where names.count < limit && names.last != entry.name {
    names.append(entry.name)
  }
  return names
}

private func comparableName(_ name: String) -> [Unicode.Scalar] {
  folded(name).unicodeScalars.map { $0 == "_" ? " " : $0 }
}

/// 0 for the same name, 1 for a longer one, 1 + distance for a similar one, `nil` for others.
private func nearness(
  of other: [Unicode.Scalar], to wanted: [Unicode.Scalar], _ wantedLetters: LetterCounts,
  _ threshold: Int
) -> Int? {
  if other == wanted { return 0 }
  if wanted.count > 1, other.starts(with: wanted) { return 1 }
  guard abs(other.count - wanted.count) <= threshold,
    LetterCounts(other).leastDistance(to: wantedLetters) <= threshold,
    let distance = editDistance(wanted, other, atMost: threshold),
    // Two names that share no character are not near, however short they are.
    distance < max(wanted.count, other.count)
  else { return nil }
  return 1 + distance
}

/// How often characters occur, by the last five bits of their codes: a cheap lower bound of the
/// edit distance.
private struct LetterCounts {
  private var counts = SIMD32<Int16>()

  init(_ scalars: [Unicode.Scalar]) {
    for scalar in scalars.prefix(1000) { counts[Int(scalar.value & 31)] += 1 }
  }

  func leastDistance(to other: LetterCounts) -> Int {
    let difference = counts &- other.counts
    var surplus = 0
    var lack = 0
    for index in difference.indices {
      if difference[index] > 0 { surplus += Int(difference[index]) }
      if difference[index] < 0 { lack -= Int(difference[index]) }
    }
    return max(surplus, lack)
  }
}

/// The optimal string alignment distance, or `nil` if it is more than `limit`. Only the band of
/// cells within `limit` of the diagonal is filled.
private func editDistance(
  _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int
) -> Int? {
  let far = limit + 1
  var beforePrevious = [Int](repeating: far, count: right.count + 1)
  var previous = (0...right.count).map { min($0, far) }
  var current = beforePrevious
  for row in 0..<left.count {
    let first = max(0, row - limit)
    let last = min(right.count, row + limit + 1)
    guard first < last else { return nil }
    current[first] = first == 0 ? min(row + 1, far) : far
    if last < right.count { current[last + 1] = far }
    var smallest = current[first]
    for column in first..<last {
      var best = min(previous[column + 1], current[column]) + 1
      best = min(best, previous[column] + (left[row] == right[column] ? 0 : 1))
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        best = min(best, beforePrevious[column - 1] + 1)
      }
      current[column + 1] = min(best, far)
      smallest = min(smallest, best)
    }
    if smallest > limit { return nil }
    (beforePrevious, previous, current) = (previous, current, beforePrevious)
  }
  return previous[right.count] <= limit ? previous[right.count] : nil
}
