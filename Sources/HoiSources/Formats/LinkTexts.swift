import HoiEngine
import HoiPlan

/// The texts that stand for the rows a link column points to.
struct LinkTexts {
  private let keys: [Column]
  private let label: Column?

  init(_ target: LinkTarget, _ workspace: Workspace) {
    let index = target.table.index
    guard workspace.tables.indices.contains(index), let table = workspace.tables[index] else {
      keys = []
      label = nil
      return
    }
    let schema = workspace.schemas[index]
    keys = schema.key.map { table.columns[$0] }
    label = schema.label.map { table.columns[$0] }
  }

  /// The key of a row; the number of the row where its table has none.
  func key(row: Int) -> String {
    keys.isEmpty
      ? String(row + 1)
      : keys.map { $0.value(at: row).machineText }.joined(separator: "/")
  }

  /// What people know a row by.
  func label(row: Int) -> String {
    if let label {
      let text = label.value(at: row).machineText
      if !text.isEmpty { return text }
    }
    return key(row: row)
  }
}
