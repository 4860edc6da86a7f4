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

  /// Whether what it writes never asks for quotes in delimited text.
  var isPlain: Bool {
    switch column.storage {
    case .int, .number, .bool, .date, .datetime, .period: true
    case .text, .link, .list: false
    }
  }

  /// The items of a row's list and the column they stand in; `nil` where this is no column of lists.
  func list(at row: Int) -> (items: MachineColumn, rows: Range<Int>)? {
    guard case .list(let offsets, _) = column.storage, let items = items.first else { return nil }
    return (items, Int(offsets[row])..<Int(offsets[row + 1]))
  }

  /// Brings what these rows need near; the result means nothing, but must be kept.
  func approach(_ rows: Range<Int>) -> UInt8 {
    if case .text(let codes, let dictionary) = column.storage {
      dictionary.approach(codes[rows])
    } else {
      0
    }
  }

  /// Appends a value that is no list; returns whether there is one.
  func append(_ row: Int, to output: inout [UInt8]) -> Bool {
    if let validity = column.validity, !validity[row] { return false }
    switch column.storage {
    case .int(let values): append(integer: values[row], to: &output)
    case .number(let values):
      guard values[row].isFinite else { return false }
      append(number: values[row], to: &output)
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
      links?.appendKey(row: Int(code) - 1, to: &output)
    case .list: return false
    }
    return true
  }

  private func append(
    code: UInt32, of dictionary: TextDictionary, to output: inout [UInt8]
  ) -> Bool {
    if code == 0 { return false }
    dictionary.append(code, to: &output)
    return true
  }

  /// `machineText` of a number. One with up to three digits behind the point, as most are, is
  /// written without a detour: a decimal of fewer than 16 digits that reads back as the number is
  /// the shortest that does.
  private func append(number: Double, to output: inout [UInt8]) {
    let magnitude = abs(number)
    guard magnitude < 1e11 else { return output.append(contentsOf: machineText(number).utf8) }
    var (scale, digits) = (1.0, 0)
    while digits <= 3 {
      let whole = (magnitude * scale).rounded()
      if whole / scale == magnitude {
        if number < 0 { output.append(UInt8(ascii: "-")) }
        let (units, rest) = Int64(whole).quotientAndRemainder(dividingBy: Int64(scale))
        append(integer: units, to: &output)
        if digits == 0 { return }
        output.append(UInt8(ascii: "."))
        var (place, remaining) = (Int64(scale) / 10, rest)
        while place > 0 {
          output.append(UInt8(ascii: "0") + UInt8(remaining / place))
          remaining %= place
          place /= 10
        }
        return
      }
      scale *= 10
      digits += 1
    }
    output.append(contentsOf: machineText(number).utf8)
  }

  private func append(integer value: Int64, to output: inout [UInt8]) {
    if value < 0 { output.append(UInt8(ascii: "-")) }
    var (rest, place): (UInt64, UInt64) = (value.magnitude, 1)
    while place <= rest / 10 { place *= 10 }
    while place > 0 {
      output.append(UInt8(ascii: "0") + UInt8(rest / place))
      rest %= place
      place /= 10
    }
  }
}
