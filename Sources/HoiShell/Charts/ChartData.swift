import HoiEngine
import HoiPlan
import HoiSources
import HoiText

/// What of a table is drawn: a label for each row, and columns of numbers.
struct ChartData {
  /// A column of numbers.
  struct Series {
    let name: String
    /// `nil` where missing or no finite number.
    let values: [Double?]
    /// The values as people read them.
    let texts: [String?]
    let isShare: Bool

    /// Zero as it would be written among the values.
    var zero: String { isShare ? "0 %" : "0" }

    /// The text of one of the values.
    func text(of value: Double?) -> String? {
      value == nil ? nil : values.firstIndex(of: value).flatMap { texts[$0] }
    }
  }

  let labelName: String
  let labels: [String]
  let series: [Series]
  /// Where each row stands along an axis of time or numbers; `nil` where its label is missing.
  let places: [Double?]
  let isTemporal: Bool

  var rowCount: Int { labels.count }

  init?(_ table: Table, _ columns: [Int], _ workspace: Workspace, _ options: ChartOptions) {
    let named = columns.filter { table.headers.indices.contains($0) }
    guard let (label, numbers) = Self.choose(named, among: table.headers) else { return nil }
    let texts = HumanTable(table, workspace, options.language)
    series = numbers.map { column in
      let cells = (0..<table.rowCount).map { texts.text(row: $0, column: column) }
      return Series(
        name: texts.headers[column],
        values: (0..<table.rowCount).map {
          cells[$0] == nil ? nil : number(table.columns[column].value(at: $0))
        }, texts: cells, isShare: table.headers[column].type.showing == .share)
    }
    guard let label else {
      labelName = ""
      labels = (0..<table.rowCount).map { table.rowCount == 1 ? "" : String($0 + 1) }
      places = (0..<table.rowCount).map { Double($0) }
      isTemporal = false
      return
    }
    labelName = texts.headers[label]
    labels = (0..<table.rowCount).map {
      texts.text(row: $0, column: label).map(visible) ?? options.missing
    }
    let type = table.headers[label].type.type
    isTemporal = type.isTemporal
    places = (0..<table.rowCount).map {
      type.isTemporal || type.isNumeric
        ? place(table.columns[label].value(at: $0)) : Double($0)
    }
  }

  /// The column of labels and those of numbers; `nil` where there are no numbers.
  private static func choose(
    _ named: [Int], among headers: [Table.Header]
  ) -> (label: Int?, numbers: [Int])? {
    func isNumbers(_ column: Int) -> Bool {
      headers[column].type.type.isNumeric && headers[column].type.showing != .groupKey
    }
    func isLabel(_ column: Int) -> Bool {
      !isNumbers(column) && headers[column].type.type.element == nil
    }
    let all = Array(headers.indices)
    var numbers = (named.isEmpty ? all : named).filter(isNumbers)
    if numbers.isEmpty { return nil }
    if let label = named.first(where: { !isNumbers($0) }) { return (label, numbers) }
    if let label = all.first(where: isLabel) { return (label, numbers) }
    return named.count > 1 ? (numbers.removeFirst(), numbers) : (nil, numbers)
  }
}

private func number(_ value: Value) -> Double? {
  switch value {
  case .int(let number): Double(number)
  case .number(let number): number.isFinite ? number : nil
  default: nil
  }
}

private func place(_ value: Value) -> Double? {
  switch value {
  case .date(let days): Double(days)
  case .datetime(let seconds): Double(seconds)
  case .period(let period): Double(period.start)
  default: number(value)
  }
}
