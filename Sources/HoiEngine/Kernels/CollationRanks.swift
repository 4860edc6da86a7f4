import Glibc
import HoiText
import Synchronization

/// The order of the texts of a dictionary in the Vietnamese alphabet.
final class CollationRanks: Sendable {
  /// Place of each code, from 1; code 0 has rank 0.
  let ranks: [UInt32]

  init(of dictionary: TextDictionary) throws(EvaluationError) {
    let codes = allRows(dictionary.count + 1)
    ranks = try dictionary.isInOrder() ? codes : Self.ranks(of: codes, in: dictionary)
  }

  /// The places of the texts of codes among each other, from 1, the same for equal texts; 0 for
  /// code 0.
  static func ranks(
    of codes: [UInt32], in dictionary: TextDictionary
  ) throws(EvaluationError) -> [UInt32] {
    let places = allRows(codes.count).filter { codes[Int($0)] != 0 }
    let sorted = try SortedTexts(gather(codes, places), of: dictionary)
    var ranks = [UInt32](repeating: 0, count: codes.count)
    var rank: UInt32 = 0
    for (index, isRepeated) in zip(sorted.order, sorted.isRepeated) {
      if !isRepeated { rank += 1 }
      ranks[Int(places[Int(index)])] = rank
    }
    return ranks
  }
}

/// Whether the codes of a dictionary are in the order of their texts.
final class CodeOrder: Sendable {
  let isAlphabetical: Bool

  init(of dictionary: TextDictionary) throws(EvaluationError) {
    let codes = allRows(dictionary.count + 1)
    func isOrdered(_ block: Int) -> Bool {
      // With the last text of the block before; code 0, missing, has none.
      let start = max(1, block * FirstWeights.block)
      let end = min(codes.count, (block + 1) * FirstWeights.block + 1)
      return start >= end || isAscending(codes[start..<end], in: dictionary)
    }
    let blockCount = (codes.count + FirstWeights.block - 1) / FirstWeights.block
    // Most dictionaries show at once that they are not.
    guard isOrdered(0) else {
      isAlphabetical = false
      return
    }
    let found = Atomic(true)
    try inCancellablePieces(blockCount, weight: FirstWeights.block * 8) { blocks, _ in
      for block in blocks where found.load(ordering: .relaxed) {
        if !isOrdered(block) { found.store(false, ordering: .relaxed) }
      }
    }
    isAlphabetical = found.load(ordering: .relaxed)
  }
}

/// Whether each text comes before the next.
private func isAscending(_ codes: ArraySlice<UInt32>, in dictionary: TextDictionary) -> Bool {
  let weights = FirstWeights(of: codes, in: dictionary)
  return weights.withComparison(of: Array(codes), in: dictionary) { comparison in
    (1..<max(1, codes.count)).allSatisfy { comparison.precedes($0 - 1, $0) }
  }
}
