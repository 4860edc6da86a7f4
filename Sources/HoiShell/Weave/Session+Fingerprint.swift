import HoiAnalysis
import HoiEngine
import HoiPlan
import HoiSources
import HoiText

extension Session {
  /// A hash of the stored columns the last query looked at, by their values: equal data have equal
  /// fingerprints, wherever they are kept. `nil` before the first query.
  var fingerprint: String? {
    guard let plan = last?.plan,
      let workspace = try? store.load(for: plan, over: catalog.schemas, keepingNotes: true)
        .workspace
    else { return nil }
    let columns = plan.storedColumns
    // FNV-1a, 64 bits: for telling data apart, not against an adversary.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for id in plan.tables.sorted(by: { $0.index < $1.index }) {
      guard let table = workspace.tables[id.index] else { continue }
      let used = table.columns.indices.filter {
        columns.contains(StoredColumn(table: id, index: $0))
      }
      let part = Table(
        headers: used.map { table.headers[$0] }, columns: used.map { table.columns[$0] },
        rowCount: table.rowCount)
      for byte in write(part, in: workspace, as: .csv) {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
