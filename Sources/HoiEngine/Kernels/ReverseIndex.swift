/// The rows whose link, or list of links, points to each row of its target: those of row `i` are
/// `rows[offsets[i]..<offsets[i + 1]]`, in their order; a row stands once however often its list
/// names the same target.
final class ReverseIndex: Sendable {
  let offsets: [UInt32]
  let rows: [UInt32]

  init(_ column: Column) {
    let pairs = LinkPairs(column)
    var offsets = [UInt32](repeating: 0, count: pairs.targetCount + 1)
    for target in pairs.targets { offsets[Int(target) + 1] += 1 }
    for index in 1..<max(1, offsets.count) { offsets[index] += offsets[index - 1] }
    var next = offsets
    var rows = [UInt32](repeating: 0, count: pairs.rows.count)
    for (target, row) in zip(pairs.targets, pairs.rows) {
      rows[Int(next[Int(target)])] = row
      next[Int(target)] += 1
    }
    self.offsets = offsets
    self.rows = rows
  }
}

/// Each row with each row its link, or list of links, points to; in the order of the rows.
struct LinkPairs {
  let targetCount: Int
  /// Rows of the target, from 0.
  let targets: [UInt32]
  let rows: [UInt32]

  init(_ column: Column) {
    var targets: [UInt32] = []
    var rows: [UInt32] = []
    switch column.storage {
    case .list(let offsets, let items):
      let (codes, target) = items.links
      targetCount = target.rowCount
      for row in 0..<offsets.count - 1 {
        let first = targets.count
        for item in offsets[row]..<offsets[row + 1] {
          let code = codes[Int(item)]
          guard code != 0, Int(code) <= target.rowCount else { continue }
          if targets[first...].contains(code - 1) { continue }
          targets.append(code - 1)
          rows.append(UInt32(row))
        }
      }
    default:
      let (codes, target) = column.links
      targetCount = target.rowCount
      targets.reserveCapacity(codes.count)
      rows.reserveCapacity(codes.count)
      for (row, code) in codes.enumerated() where code != 0 && Int(code) <= target.rowCount {
        targets.append(code - 1)
        rows.append(UInt32(row))
      }
    }
    self.targets = targets
    self.rows = rows
  }
}
