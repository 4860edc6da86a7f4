package import HoiEngine
import HoiPlan
import HoiSources
package import HoiSyntax
import HoiText

/// A result as a picture (SVG 1.1), the same that is drawn in a terminal: without scripts, with real
/// text, a title and a description for those who cannot see it. `nil` where no column of numbers can
/// be drawn.
package func picture(
  of table: Table, as kind: Syntax.ChartKind?, columns: [Int] = [], in workspace: Workspace,
  _ options: ChartOptions
) -> String? {
  guard table.rowCount > 0, let data = ChartData(table, columns, workspace, options) else {
    return nil
  }
  var picture = Picture(data, options)
  switch kind ?? (data.isTemporal ? .line : .bar) {
  case .bar: picture.drawBars(data)
  case .line: picture.drawLines(data)
  case .column: picture.drawColumns(data)
  case .heat: picture.drawHeat(data)
  }
  return picture.text
}

/// Shapes and texts, from the top down.
struct Picture {
  static let width = 760.0
  static let margin = 20.0
  /// What a digit or a letter takes of the line, with room to spare.
  static let letter = 7.2

  let options: ChartOptions
  private let title: String
  private let description: String
  private var shapes = ""
  /// How far down it is drawn.
  private(set) var bottom = 20.0

  init(_ data: ChartData, _ options: ChartOptions) {
    self.options = options
    title = data.title(options.language)
    description = data.description(options.language)
    bottom += 16
    add(title, x: Self.margin, y: bottom, "title")
    bottom += 14
  }

  var language: Language { options.language }

  mutating func move(_ distance: Double) {
    bottom += distance
  }

  /// A text that begins, ends or is centered at a place of its baseline.
  mutating func add(
    _ text: String, x: Double, y: Double, _ kind: String = "", anchor: Anchor = .start
  ) {
    let look = kind.isEmpty ? "" : " class=\"\(kind)\""
    let anchor = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    shapes += "<text\(look)\(anchor) x=\"\(short(x))\" y=\"\(short(y))\">\(escaped(text))</text>\n"
  }

  enum Anchor: String {
    case start, middle, end
  }

  /// A box that says what it stands for where the pointer rests on it.
  mutating func add(
    box kind: String, x: Double, y: Double, width: Double, height: Double, saying text: String
  ) {
    shapes +=
      "<rect class=\"\(kind)\" x=\"\(short(x))\" y=\"\(short(y))\" width=\"\(short(max(width, 0.5)))\""
      + " height=\"\(short(max(height, 0.5)))\"><title>\(escaped(text))</title></rect>\n"
  }

  mutating func add(dotAt x: Double, _ y: Double, saying text: String) {
    shapes +=
      "<circle class=\"dot\" cx=\"\(short(x))\" cy=\"\(short(y))\" r=\"3\">"
      + "<title>\(escaped(text))</title></circle>\n"
  }

  mutating func add(line kind: String, from x: Double, _ y: Double, to endX: Double, _ endY: Double)
  {
    shapes +=
      "<path class=\"\(kind)\" d=\"M\(short(x)) \(short(y))L\(short(endX)) \(short(endY))\"/>\n"
  }

  mutating func add(path points: [(x: Double, y: Double)], _ kind: String) {
    let steps = points.enumerated().map { index, point in
      "\(index == 0 ? "M" : "L")\(short(point.x)) \(short(point.y))"
    }
    shapes += "<path class=\"\(kind)\" d=\"\(steps.joined())\"/>\n"
  }

  /// A line for what is not drawn.
  mutating func addRest(_ count: Int) {
    let text = options.rest(count)
    guard !text.isEmpty else { return }
    bottom += 18
    add(String(text.dropLast()), x: Self.margin, y: bottom, "note")
    bottom += 6
  }

  /// A text that fits so many units of the picture.
  func fitted(_ text: String, to room: Double) -> String {
    let cells = max(1, Int(room / Self.letter))
    return displayWidth(text) <= cells ? text : prefix(of: text, width: cells - 1) + "…"
  }

  /// What stands for a missing value: a word where it has room.
  func missing(in room: Double) -> String {
    let word = Localized(vi: "thiếu", en: "missing")[language]
    return Self.length(word) < room ? word : options.missing
  }

  static func length(_ text: String) -> Double { Double(displayWidth(text)) * letter }

  var text: String {
    let height = short(bottom + Self.margin)
    let width = short(Self.width)
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \
      \(height)" role="img" aria-labelledby="title description" xml:lang="\(language.rawValue)" \
      lang="\(language.rawValue)">
      <title id="title">\(escaped(title))</title>
      <desc id="description">\(escaped(description))</desc>
      <style>
      text { font: 13px "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; fill: #1f2933 }
      .title { font-size: 16px; font-weight: 600 }
      .head { font-weight: 600 }
      .note, .tick { fill: #616e7c; font-size: 12px }
      .light { fill: #ffffff }
      .bar { fill: #2f6fab }
      .below { fill: #c4572e }
      .grid { stroke: #e4e7eb; fill: none }
      .axis { stroke: #9aa5b1; fill: none }
      .line { stroke: #2f6fab; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; fill: none }
      .dot { fill: #2f6fab; stroke: #ffffff }
      .gap { fill: none; stroke: #cbd2d9; stroke-dasharray: 3 3 }
      \(Self.shades)
      </style>
      <rect width="100%" height="100%" fill="#ffffff"/>
      \(shapes)</svg>

      """
  }

  /// Shades of one color, light to dark.
  static let shadeColors = [
    "#eef4fa", "#cfe1f1", "#a9c9e4", "#7aabd3", "#4b8abf", "#2f6fab", "#1d4f80",
  ]

  private static var shades: String {
    shadeColors.enumerated().map { ".s\($0.offset) { fill: \($0.element) }" }.joined(
      separator: "\n")
  }
}

/// A number with at most one decimal: finer than any screen.
private func short(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded())
  let sign = tenths < 0 ? "-" : ""
  let rest = tenths.magnitude % 10
  return "\(sign)\(tenths.magnitude / 10)" + (rest == 0 ? "" : ".\(rest)")
}

/// A text of the data between tags.
private func escaped(_ text: String) -> String {
  var output = ""
  for character in visible(text) {
    switch character {
    case "&": output += "&amp;"
    case "<": output += "&lt;"
    case ">": output += "&gt;"
    case "\"": output += "&quot;"
    default: output.append(character)
    }
  }
  return output
}

extension ChartData {
  /// `count theo status`
  fileprivate func title(_ language: Language) -> String {
    let names = series.map(\.name).joined(separator: ", ")
    return labelName.isEmpty
      ? names
      : Localized(vi: "\(names) theo \(labelName)", en: "\(names) by \(labelName)")[language]
  }

  /// How many rows, and the ends of each column of numbers.
  fileprivate func description(_ language: Language) -> String {
    let count = humanText(Int64(rowCount), in: language)
    let rows = Localized(
      vi: "\(count) dòng.", en: "\(count) \(rowCount == 1 ? "row" : "rows").")[language]
    let ends = series.map { column in
      let places = column.values.indices.filter { column.values[$0] != nil }
      let least = places.min { (column.values[$0] ?? 0) < (column.values[$1] ?? 0) }
      let most = places.max { (column.values[$0] ?? 0) < (column.values[$1] ?? 0) }
      let missing = column.values.count - places.count
      var words: [String] = []
      if let least, let most {
        let (low, high) = (column.texts[least] ?? "", column.texts[most] ?? "")
        words.append(
          Localized(
            vi: "\(column.name) từ \(low) (\(labels[least])) đến \(high) (\(labels[most]))",
            en: "\(column.name) from \(low) (\(labels[least])) to \(high) (\(labels[most]))")[
              language])
      }
      if missing > 0 {
        let missing = humanText(Int64(missing), in: language)
        words.append(Localized(vi: "thiếu \(missing)", en: "\(missing) missing")[language])
      }
      return words.joined(separator: ", ") + "."
    }
    return ([rows] + ends).joined(separator: " ")
  }
}
