import HoiEngine
import HoiPlan
import HoiText

/// Writes the values of a column the way machines read them.
struct MachineColumn {
  /// What a value is in JSON.
  enum Kind {
    /// A number, `true` or `false`: stands for itself.
    case literal
    case text
  }

  let column: Column
  private let links: LinkTexts?
  private let items: [MachineColumn]

  init(_ column: Column, _ workspace: Workspace) {
    self.column = column
    links =
      if case .link(_, let target) = column.storage { LinkTexts(target, workspace) } else { nil }
    items =
      if case .list(_, let items) = column.storage { [MachineColumn(items, workspace)] } else { [] }
  }

  var kind: Kind {
    switch column.storage {
    case .int, .number, .bool: .literal
    case .text, .date, .datetime, .period, .link, .list: .text
    }
  }

  /// The items of a row's list and the column they stand in; `nil` where this is no column of lists.
  func list(at row: Int) -> (items: MachineColumn, rows: Range<Int>)? {
    guard case .list(let offsets, _) = column.storage, let items = items.first else { return nil }
    return (items, Int(offsets[row])..<Int(offsets[row + 1]))
  }

  /// Appends a value that is no list; returns whether there is one.
  func append(_ row: Int, to output: inout [UInt8]) -> Bool {
    if let validity = column.validity, !validity[row] { return false }
    switch column.storage {
    case .int(let values): append(integer: values[row], to: &output)
    case .number(let values):
      guard values[row].isFinite else { return false }
      output.append(contentsOf: machineText(values[row]).utf8)
    case .bool(let bits): output.append(contentsOf: (bits[row] ? "true" : "false").utf8)
    case .date(let values): output.append(contentsOf: isoDate(values[row]).utf8)
    case .datetime(let values): output.append(contentsOf: isoDateTime(values[row]).utf8)
    case .period(let values): output.append(contentsOf: values[row].isoText.utf8)
    case .text(let codes, let dictionary):
      return append(code: codes[row], of: dictionary, to: &output)
    case .link(let codes, let target):
      let code = codes[row]
      if code == 0 { return false }
      if Int(code) > target.rowCount {
        return append(code: code - UInt32(target.rowCount), of: target.unmatched, to: &output)
      }
      output.append(contentsOf: (links?.key(row: Int(code) - 1) ?? "").utf8)
    case .list: return false
    }
    return true
  }

  private func append(
    code: UInt32, of dictionary: TextDictionary, to output: inout [UInt8]
  ) -> Bool {
    if code == 0 { return false }
    let index = Int(code)
    output.append(
      contentsOf: dictionary.bytes[
        Int(dictionary.offsets[index - 1])..<Int(dictionary.offsets[index])])
    return true
  }

  private func append(integer value: Int64, to output: inout [UInt8]) {
    if value < 0 { output.append(UInt8(ascii: "-")) }
    var magnitude = value.magnitude
    let start = output.count
    repeat {
      output.append(UInt8(ascii: "0") + UInt8(magnitude % 10))
      magnitude /= 10
    } while magnitude > 0
    output[start...].reverse()
  }
}
