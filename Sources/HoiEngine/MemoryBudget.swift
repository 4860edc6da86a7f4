import Synchronization

/// Bytes of column memory that may be held, and how many are: one for a session, shared by the
/// tables it has read and the evaluation that runs. Ask before allocating.
package final class MemoryBudget: Sendable {
  package let limit: Int
  private let held = Atomic<Int>(0)

  package init(limit: Int = .max) {
    self.limit = limit
  }

  /// Bytes that are held.
  package var used: Int { held.load(ordering: .relaxed) }

  /// Bytes that may still be taken.
  package var free: Int { max(0, limit - used) }

  /// Counts bytes as held; `false`, and nothing is counted, where they do not fit.
  package func take(_ bytes: Int) -> Bool {
    let (_, after) = held.add(bytes, ordering: .relaxed)
    if after <= limit { return true }
    held.subtract(bytes, ordering: .relaxed)
    return false
  }

  /// Counts bytes as held though they do not fit: for what is there already.
  package func hold(_ bytes: Int) {
    held.add(bytes, ordering: .relaxed)
  }

  package func giveBack(_ bytes: Int) {
    held.subtract(bytes, ordering: .relaxed)
  }
}

/// Bytes held of a budget; they are given back when what they are for goes, and this with it.
package final class MemoryShare: Sendable {
  private let memory: MemoryBudget
  private let bytes = Atomic<Int>(0)
  private let refusal = Atomic<Int>(0)

  package init(_ memory: MemoryBudget) {
    self.memory = memory
  }

  /// Bytes that were asked for last and did not fit; 0 where all did.
  package var refusedBytes: Int { refusal.load(ordering: .relaxed) }

  /// Holds more; `false`, and nothing is counted, where they do not fit.
  package func take(_ more: Int) -> Bool {
    guard memory.take(more) else {
      refusal.store(bytes.load(ordering: .relaxed) + more, ordering: .relaxed)
      return false
    }
    bytes.add(more, ordering: .relaxed)
    return true
  }

  /// Holds more though they do not fit: for what is there already.
  package func add(_ more: Int) {
    bytes.add(more, ordering: .relaxed)
    memory.hold(more)
  }

  deinit { memory.giveBack(bytes.load(ordering: .relaxed)) }
}

extension Table {
  /// Bytes its columns take; a dictionary that columns share counts once for each.
  package var byteCount: Int { columns.reduce(0) { $0 + $1.byteCount } }
}

extension Column {
  /// Bytes of its buffers.
  package var byteCount: Int {
    let bits = (validity?.words.count ?? 0) * 8
    switch storage {
    case .int(let values), .datetime(let values): return bits + values.count * 8
    case .number(let values): return bits + values.count * 8
    case .bool(let values): return bits + values.words.count * 8
    case .date(let values): return bits + values.count * 4
    case .period(let values): return bits + values.count * 8
    case .text(let codes, let dictionary): return codes.count * 4 + dictionary.byteCount
    case .link(let codes, let target): return codes.count * 4 + target.unmatched.byteCount
    case .list(let offsets, let items): return offsets.count * 4 + items.byteCount
    }
  }
}

extension TextDictionary {
  fileprivate var byteCount: Int { bytes.count + offsets.count * 4 }
}
