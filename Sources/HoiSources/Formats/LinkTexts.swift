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

  /// Appends the key of a row.
  func appendKey(row: Int, to output: inout [UInt8]) {
    if keys.count == 1, case .text(let codes, let dictionary) = keys[0].storage, codes[row] != 0 {
      dictionary.append(codes[row], to: &output)
    } else {
      output.append(contentsOf: key(row: row).utf8)
    }
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

extension TextDictionary {
  /// Appends the text of a code above 0.
  func append(_ code: UInt32, to output: inout [UInt8]) {
    let index = Int(code)
    let range = Int(offsets[index - 1])..<Int(offsets[index])
    bytes.withUnsafeBufferPointer {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
    }
  }
}
