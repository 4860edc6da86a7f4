import HoiText

/// The numbers that Word writes before paragraphs itself (ECMA-376 part 1, 17.9): what a document
/// defines, and how far each list has counted.
struct WordNumbering {
  /// Lists by the number paragraphs name: how they look, and what is other for this use.
  private var uses: [Int: Use] = [:]
  private var lists: [Int: List] = [:]
  private var styles: [String: Style] = [:]
  /// How far the lists have counted: uses of one list count on together.
  private var counts: [Int: [Int?]] = [:]
  private var definitionCount = 0

  /// `w:ilvl` is 0 to 8.
  private static let depth = 9
  /// Styles that stand on each other.
  private static let styleDepth = 20

  /// Which list and level a paragraph, or its style, names.
  struct Place {
    var use: Int?
    var level: Int?
    var style: String?
  }

  private struct List {
    var levels = [Level?](repeating: nil, count: WordNumbering.depth)
    /// The style that says which list is meant in place of this one.
    var link: String?
  }

  private struct Use {
    var list: Int?
    var levels = [Level?](repeating: nil, count: WordNumbering.depth)
    /// Where levels begin anew when the use is first met.
    var starts = [Int?](repeating: nil, count: WordNumbering.depth)
    var isMet = false
  }

  private struct Style {
    var place = Place()
    var base: String?
  }

  fileprivate struct Level {
    var start = 0
    var format = "decimal"
    var text = ""
    /// The last level whose count sends this one back to its start; `nil`: the one above.
    var restart: Int?
    var isDecimalOnly = false
    var style: String?
  }

  /// Definitions of the document whose main part is `document`.
  init(_ archive: Archive, of document: String) throws(SourceError) {
    for relation in try archive.relations(of: document) {
      guard relation.type == "numbering" || relation.type == "styles",
        let part = try archive.part(relation.path)
      else { continue }
      if relation.type == "styles" { try readStyles(part) } else { try readLists(part) }
    }
  }

  // MARK: Counting

  /// The number before the next paragraph; `nil` where it has none.
  mutating func number(at place: Place) -> String? {
    guard let (use, level) = found(place), let list = list(of: use) else { return nil }
    let levels = (0..<Self.depth).map { uses[use]?.levels[$0] ?? lists[list]?.levels[$0] }
    guard let shape = levels[level] else { return nil }
    var counts = counts[list] ?? [Int?](repeating: nil, count: Self.depth)
    if let met = uses[use], !met.isMet {
      for (index, start) in met.starts.enumerated() where start != nil { counts[index] = nil }
      uses[use]?.isMet = true
    }
    func start(_ index: Int) -> Int { uses[use]?.starts[index] ?? levels[index]?.start ?? 0 }
    for upper in 0..<level where counts[upper] == nil { counts[upper] = start(upper) }
    counts[level] = counts[level].map { $0 + 1 } ?? start(level)
    for lower in level + 1..<Self.depth where (levels[lower]?.restart ?? lower) > level {
      counts[lower] = nil
    }
    self.counts[list] = counts
    return shape.number { index in
      guard let count = counts[index] else { return "" }
      let format = shape.isDecimalOnly ? "decimal" : levels[index]?.format ?? "decimal"
      return numberText(count, format)
    }
  }

  /// What the paragraph says itself, then its style, then the styles that one stands on.
  private func found(_ place: Place) -> (use: Int, level: Int)? {
    var (use, level, next) = (place.use, place.level, place.style)
    var named: [String] = []
    while use == nil || level == nil, let name = next, named.count < Self.styleDepth {
      named.append(name)
      let style = styles[name]
      if use == nil { use = style?.place.use }
      if level == nil { level = style?.place.level }
      next = style?.base
    }
    // 0 takes the number away that a style gives.
    guard let use, use != 0 else { return nil }
    if level == nil, let list = list(of: use) {
      // A level may say whose it is: of the styles, the nearest counts.
      let levels = lists[list]?.levels ?? []
      level = named.lazy.compactMap { name in levels.firstIndex { $0?.style == name } }.first
    }
    let chosen = level ?? 0
    return (0..<Self.depth).contains(chosen) ? (use, chosen) : nil
  }

  private func list(of use: Int) -> Int? {
    guard let list = uses[use]?.list else { return nil }
    guard let link = lists[list]?.link, let other = styles[link]?.place.use else { return list }
    return uses[other]?.list ?? list
  }

  // MARK: Reading

  private mutating func readStyles(_ part: ArchivePart) throws(SourceError) {
    var reader = try XMLReader(part)
    var name: String?
    while let event = try reader.next() {
      guard event == .start else { continue }
      if reader.isNamed("style") {
        name = reader.attribute("styleId")
        if let name {
          try countDefinition(in: part)
          styles[name] = Style()
        }
      } else if let name {
        let value = reader.attribute("val")
        if reader.isNamed("basedOn") {
          styles[name]?.base = value
        } else if reader.isNamed("ilvl") {
          styles[name]?.place.level = value.flatMap { Int($0) }
        } else if reader.isNamed("numId") {
          styles[name]?.place.use = value.flatMap { Int($0) }
        }
      }
    }
  }

  private mutating func readLists(_ part: ArchivePart) throws(SourceError) {
    var reader = try XMLReader(part)
    var list: Int?
    var use: Int?
    var index: Int?
    while let event = try reader.next() {
      guard event == .start else {
        if event == .end, reader.isNamed("lvlOverride") { index = nil }
        continue
      }
      let value = reader.attribute("val")
      if reader.isNamed("abstractNum") {
        (list, use) = (reader.attribute("abstractNumId").flatMap { Int($0) }, nil)
        try countDefinition(in: part)
        if let list { lists[list] = List() }
      } else if reader.isNamed("num") {
        (list, use) = (nil, reader.attribute("numId").flatMap { Int($0) })
        try countDefinition(in: part)
        if let use { uses[use] = Use() }
      } else if reader.isNamed("abstractNumId"), let use {
        uses[use]?.list = value.flatMap { Int($0) }
      } else if reader.isNamed("numStyleLink"), let list {
        lists[list]?.link = value
      } else if reader.isNamed("lvlOverride") || reader.isNamed("lvl") {
        index = reader.attribute("ilvl").flatMap { Int($0) }
          .flatMap { (0..<Self.depth).contains($0) ? $0 : nil }
        guard reader.isNamed("lvl"), let index else { continue }
        let level = try level(&reader, in: part)
        if let list { lists[list]?.levels[index] = level }
        if let use { uses[use]?.levels[index] = level }
      } else if reader.isNamed("startOverride"), let use, let index {
        let start = count(value)
        uses[use]?.starts[index] = start
      }
    }
  }

  private func level(
    _ reader: inout XMLReader, in part: ArchivePart
  ) throws(SourceError) -> Level {
    var level = Level()
    var depth = 1
    while depth > 0, let event = try reader.next() {
      if event == .end { depth -= 1 }
      guard event == .start else { continue }
      depth += 1
      let value = reader.attribute("val")
      if reader.isNamed("start") {
        level.start = count(value)
      } else if reader.isNamed("numFmt") {
        level.format = value ?? "decimal"
      } else if reader.isNamed("lvlText") {
        level.text = value ?? ""
      } else if reader.isNamed("lvlRestart") {
        level.restart = count(value)
      } else if reader.isNamed("isLgl") {
        level.isDecimalOnly = !["0", "false", "off"].contains(value ?? "")
      } else if reader.isNamed("pStyle") {
        level.style = value
      }
    }
    // No program writes longer ones; each paragraph would repeat it.
    if level.text.utf8.count > 255 {
      throw SourceError(.brokenArchive(part.archive.file, part: part.name))
    }
    return level
  }

  /// A count as far as lists go: what is beyond cannot be added to.
  private func count(_ text: String?) -> Int {
    min(max(0, text.flatMap { Int($0) } ?? 0), 1_000_000_000)
  }

  private mutating func countDefinition(in part: ArchivePart) throws(SourceError) {
    definitionCount += 1
    if definitionCount > DocumentLimits.definitions {
      throw SourceError(.documentTooLarge(part.archive.file, .definitions))
    }
  }
}

extension WordNumbering.Level {
  /// `%1.%2` with the counts of its levels; a bullet that only its font knows is `•`.
  fileprivate func number(_ count: (Int) -> String) -> String? {
    if format == "none" && !text.contains("%") { return text.isEmpty ? nil : text }
    if format == "bullet" {
      let isKnown = text.unicodeScalars.allSatisfy { !(0xE000...0xF8FF).contains($0.value) }
      return text.isEmpty ? nil : isKnown ? text : "•"
    }
    var output = ""
    var isPlace = false
    for sign in text {
      if isPlace, let digit = sign.wholeNumberValue, sign.isASCII, digit > 0 {
        output += count(digit - 1)
        isPlace = false
        continue
      }
      if isPlace { output += "%" }
      isPlace = sign == "%"
      if !isPlace { output.append(sign) }
    }
    if isPlace { output += "%" }
    return output.isEmpty ? nil : output
  }
}

/// A count in the digits or letters of a list; what it has no letters for is in digits.
private func numberText(_ count: Int, _ format: String) -> String {
  switch format {
  case "none", "bullet": return ""
  case "decimalZero" where count < 10: return "0\(count)"
  case "lowerLetter": return letters(count) ?? String(count)
  case "upperLetter": return letters(count)?.uppercased() ?? String(count)
  case "lowerRoman": return roman(count)?.lowercased() ?? String(count)
  case "upperRoman": return roman(count) ?? String(count)
  default: return String(count)
  }
}

/// a to z, then aa to zz: the same letter once more.
private func letters(_ count: Int) -> String? {
  guard (1...26 * 30).contains(count) else { return nil }
  let letter = Character(UnicodeScalar(UInt8(ascii: "a") + UInt8((count - 1) % 26)))
  return String(repeating: letter, count: (count - 1) / 26 + 1)
}

private func roman(_ count: Int) -> String? {
  guard (1...3_999).contains(count) else { return nil }
  var rest = count
  var output = ""
  for (value, sign) in romanSigns {
    while rest >= value {
      output += sign
      rest -= value
    }
  }
  return output
}

private let romanSigns = [
  (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
  (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
]
