import HoiEngine
import HoiPlan
import HoiText

/// A table of a file as `new` sees it: its values, and what is to be written of them.
struct DescribedTable {
  let name: String
  let path: String
  let raw: RawTable
  /// Names of the columns that tell its rows apart.
  var key: [String] = []
  var links: [Link] = []
  var lists: [(column: String, delimiter: UInt8)] = []
  private(set) var periods: [String] = []
  private(set) var evidence: [Localized] = []
  private let delimiter: UInt8?
  private let notations: [String: [CellNotation]]

  struct Link {
    let column: String
    let target: String
    let targetColumn: String
    /// Whether every value was found exactly, as foreign keys must be.
    let isExact: Bool
    let isList: Bool
  }

  init(path file: String, inner: String, name: String) throws(SourceError) {
    guard let format = FileFormat(path: file) else { throw SourceError(.unknownFormat(file)) }
    self.name = name
    path = inner
    switch format {
    case .csv:
      var survey: TextSurvey?
      raw = try readCSV(
        .file(path: file), file: file, declaration: TableDeclaration(), options: ReadingOptions(),
        &survey)
      delimiter = try Self.delimiter(ofFile: file)
    case .json:
      let tables = try readJSON(
        .file(path: file), file: file, name: name, declaration: TableDeclaration(),
        options: ReadingOptions())
      guard tables.count == 1, let table = tables[0].raw,
        !table.columns.contains(where: { $0.reading.type.element != nil })
      else { throw SourceError(.notDescribable(file)) }
      raw = table
      delimiter = nil
    default: throw SourceError(.notDescribable(file))
    }
    notations = try Self.notations(
      of: raw,
      in: CheckedFile(
        name: file, source: .file(path: file), format: format, delimiter: delimiter))
    evidence.append(
      Localized(
        vi: "\(inner): bảng `\(name)`, \(raw.rowCount) dòng, \(raw.columns.count) cột",
        en: "\(inner): table `\(name)`, \(raw.rowCount) rows, \(raw.columns.count) columns"))
    for note in raw.notes {
      let message = Diagnostic(note, at: nil).wording.message
      evidence.append(
        Localized(vi: "  \(message.vietnamese)", en: "  \(message.english)"))
    }
    for column in raw.columns { look(at: column) }
  }

  private static func delimiter(ofFile path: String) throws(SourceError) -> UInt8 {
    try ByteSource.file(path: path).withBytes { bytes throws(SourceError) in
      try withUTF8Text(bytes, file: path) { text throws(SourceError) in
        CSVLayout.found(in: text.bytes, file: path, delimiter: nil).delimiter
      }
    }
  }

  mutating func say(_ words: Localized) {
    evidence.append(Localized(vi: "  " + words.vietnamese, en: "  " + words.english))
  }

  /// Lists and deadlines in columns of text.
  private mutating func look(at column: RawTable.Column) {
    guard case .text(let codes, let dictionary) = column.column.storage, dictionary.count > 0 else {
      return
    }
    let filled = codes.count { $0 != 0 }
    let texts = (1...dictionary.count).map { dictionary.text(UInt32($0)) }
    let isListed = texts.map { text in
      let parts = text.split(separator: ";")
      return parts.count > 1 && parts.allSatisfy { $0.utf8.count <= 80 }
    }
    let withSeveral = codes.count { $0 != 0 && isListed[Int($0) - 1] }
    if withSeveral >= 3, withSeveral * 4 >= filled {
      lists.append((column.name, UInt8(ascii: ";")))
      say(
        Localized(
          vi:
            "`\(column.name)`: danh sách ngăn bằng `;` (\(withSeveral) trong \(filled) ô có nhiều mục)",
          en:
            "`\(column.name)`: a list separated by `;` (\(withSeveral) of \(filled) cells have several items)"
        ))
      return
    }
    let readings = texts.map(readDeadlineOrPeriod)
    let dated = codes.count { code in
      if code != 0, case .period = readings[Int(code) - 1] { true } else { false }
    }
    let read = codes.count { code in
      if code != 0, case .unreadable = readings[Int(code) - 1] { false } else { code != 0 }
    }
    if filled >= 3, read * 10 >= filled * 9, dated * 2 >= filled {
      periods.append(column.name)
      say(
        Localized(
          vi: "`\(column.name)`: thời hạn (\(dated) trong \(filled) ô nói ngày)",
          en: "`\(column.name)`: a deadline (\(dated) of \(filled) cells name a day)"))
    }
  }

  /// The resource of the descriptor.
  var resource: JSON {
    var members = [
      JSON.Member(name: "name", value: .text(name)),
      JSON.Member(name: "path", value: .text(path)),
    ]
    if delimiter != nil { members.append(JSON.Member(name: "encoding", value: .text("utf-8"))) }
    if let delimiter, delimiter != UInt8(ascii: ",") {
      let dialect = JSON.Member(name: "delimiter", value: text(of: delimiter))
      members.append(JSON.Member(name: "dialect", value: .object([dialect])))
    }
    var schema = [JSON.Member(name: "fields", value: .array(raw.columns.map(field)))]
    if !key.isEmpty {
      schema.append(JSON.Member(name: "primaryKey", value: .array(key.map { .text($0) })))
    }
    let keys = links.filter { $0.isExact && !$0.isList }.map(foreignKey)
    if !keys.isEmpty { schema.append(JSON.Member(name: "foreignKeys", value: .array(keys))) }
    members.append(JSON.Member(name: "schema", value: .object(schema)))
    let extras = self.extras
    if !extras.isEmpty { members.append(JSON.Member(name: "hoi", value: .object(extras))) }
    return .object(members)
  }

  private func text(of byte: UInt8) -> JSON { .text(String(Character(Unicode.Scalar(byte)))) }

  private func field(_ column: RawTable.Column) -> JSON {
    var members = [JSON.Member(name: "name", value: .text(column.name))]
    func add(_ name: String, _ value: JSON) {
      members.append(JSON.Member(name: name, value: value))
    }
    func addStyle(_ style: NumberStyle) {
      if style.decimal != UInt8(ascii: ".") { add("decimalChar", text(of: style.decimal)) }
      if let group = style.group { add("groupChar", text(of: group)) }
    }
    switch column.reading {
    case .int(let style):
      add("type", .text("integer"))
      addStyle(style)
    case .number(let style):
      add("type", .text("number"))
      addStyle(style)
    case .bool(let words):
      add("type", .text("boolean"))
      add("trueValues", .array(spellings(words.isTrue).map { .text($0) }))
      add("falseValues", .array(spellings(words.isFalse).map { .text($0) }))
    case .date(let order):
      add("type", .text("date"))
      if !isWritten(column, .isoDate) {
        let formats = Self.directives.filter { $0.hasPrefix("%m") == (order == .monthFirst) }
        add("format", .text(formats.first { isWritten(column, .directives($0)) } ?? "any"))
      }
    case .datetime:
      add("type", .text("datetime"))
      if !isWritten(column, .isoDateTime) { add("format", .text("any")) }
    default: add("type", .text("string"))
    }
    return .object(members)
  }

  /// As a file may spell them.
  private func spellings(_ words: [String]) -> [String] {
    words.flatMap { word in
      [word, word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()]
    }
  }

  /// Whether all cells of the file are written in a way.
  private func isWritten(_ column: RawTable.Column, _ notation: CellNotation) -> Bool {
    notations[column.name]?.contains(notation) ?? false
  }

  /// For columns of dates, the ways of writing that all cells have in common.
  private static func notations(
    of raw: RawTable, in file: CheckedFile
  ) throws(SourceError) -> [String: [CellNotation]] {
    var found: [String: [CellNotation]] = [:]
    for column in raw.columns {
      switch column.reading {
      case .date: found[column.name] = [.isoDate] + directives.map { .directives($0) }
      case .datetime: found[column.name] = [.isoDateTime]
      default: continue
      }
    }
    if found.isEmpty { return found }
    var names: [String] = []
    try file.read { header in
      names = uniqueNames(header).names
    } row: { row in
      for (name, cell) in zip(names, row.cells) {
        guard let ways = found[name], !cell.allSatisfy(\.isWhitespace) else { continue }
        found[name] = ways.filter { $0.fits(cell) }
      }
    }
    return found
  }

  private static let directives = ["%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%m/%d/%Y"]

  private func foreignKey(_ link: Link) -> JSON {
    let reference = [
      JSON.Member(name: "resource", value: .text(link.target == name ? "" : link.target)),
      JSON.Member(name: "fields", value: .array([.text(link.targetColumn)])),
    ]
    return .object([
      JSON.Member(name: "fields", value: .array([.text(link.column)])),
      JSON.Member(name: "reference", value: .object(reference)),
    ])
  }

  private var extras: [JSON.Member] {
    var members: [JSON.Member] = []
    if !lists.isEmpty {
      let lists = lists.map { JSON.Member(name: $0.column, value: text(of: $0.delimiter)) }
      members.append(JSON.Member(name: "lists", value: .object(lists)))
    }
    if !periods.isEmpty {
      let periods = periods.map { JSON.Member(name: $0, value: .text("deadline")) }
      members.append(JSON.Member(name: "periods", value: .object(periods)))
    }
    let loose = links.filter { !$0.isExact || $0.isList }
    if !loose.isEmpty {
      let links = loose.map { link in
        var members = [
          JSON.Member(name: "field", value: .text(link.column)),
          JSON.Member(name: "resource", value: .text(link.target)),
          JSON.Member(name: "by", value: .array([.text(link.targetColumn)])),
        ]
        if link.isList { members.append(JSON.Member(name: "list", value: .bool(true))) }
        return JSON.object(members)
      }
      members.append(JSON.Member(name: "links", value: .array(links)))
    }
    return members
  }
}
