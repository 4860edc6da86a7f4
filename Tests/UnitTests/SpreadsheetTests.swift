import Glibc
import HoiEngine
import HoiPlan
import HoiSources
import HoiText
import Testing

/// The spreadsheet opens in LibreOffice with typed cells, where LibreOffice is installed.
@Suite struct SpreadsheetTests {
  private static let places: [String] = ["/usr/bin/soffice", "/usr/local/bin/soffice"]
  static let office = places.first { access($0, X_OK) == 0 }

  private func written(to folder: TemporaryFolder, seed: UInt64) throws -> GeneratedTable {
    var dice = Dice(seed: seed)
    let generated = GeneratedTable(&dice, rowCount: 40)
    try writeFile(
      [generated.result], in: generated.workspace, to: folder.path + "/t.xlsx", FormatOptions(),
      replacing: false)
    return generated
  }

  @Test func `the same result gives the same bytes`() throws {
    let (first, second) = (try TemporaryFolder(), try TemporaryFolder())
    _ = try written(to: first, seed: 7)
    _ = try written(to: second, seed: 7)
    #expect(system("cmp -s '\(first.path)/t.xlsx' '\(second.path)/t.xlsx'") == 0)
    #expect(first.contents == ["t.xlsx"])
  }

  @Test func `cells have their types in LibreOffice`() throws {
    guard let office = Self.office else {
      print("LibreOffice is not installed: nobody looked at the spreadsheet with other eyes")
      return
    }
    let folder = try TemporaryFolder()
    let generated = try written(to: folder, seed: 7)
    let command =
      "cd '\(folder.path)' && '\(office)' '-env:UserInstallation=file://\(folder.path)/profile'"
      + " --headless --convert-to fods t.xlsx >/dev/null 2>&1"
    try #require(system(command) == 0)
    let text = try FlatSheet(folder.path + "/t.fods")
    #expect(text.sheetNames == ["Kết quả", "Nguồn gốc"])
    var counts: [String: Int] = [:]
    for (index, type) in GeneratedTable.types.enumerated() {
      for row in 0..<generated.table.rowCount {
        let value = generated.table.columns[index].value(at: row)
        let cell = text.cell(row + 1, index)
        counts[cell.type, default: 0] += 1
        switch value {
        case .int(let number) where number.magnitude < 1_000_000_000_000_000:
          #expect(cell.type == "float" && cell.value == machineText(Double(number)))
        case .number(let number):
          #expect(cell.type == "float" && Double(cell.value) == Double(machineText(number)))
        case .bool(let bit): #expect(cell.value == (bit ? "1" : "0"))
        case .date(let day) where day > -25_500:
          #expect(cell.type == "date" && cell.value == isoDate(day), "\(type.name) \(row)")
        case .datetime(let seconds) where seconds > -25_500 * 86_400:
          #expect(cell.type == "date" && cell.value == isoDateTime(seconds), "\(type.name) \(row)")
        case .text(let text) where !text.allSatisfy(\.isWhitespace):
          #expect(cell.type == "string", "\(text)")
        case .missing: #expect(cell.type == "")
        default: break
        }
      }
    }
    for type in ["float", "date", "string"] { #expect(counts[type, default: 0] > 20, "\(type)") }
  }
}

/// The first sheet of a flat OpenDocument file, read just well enough for this test.
private struct FlatSheet {
  let sheetNames: [String]
  private let rows: [[(type: String, value: String)]]

  init(_ path: String) throws {
    guard let file = fopen(path, "rb") else { throw SourceError(.fileNotFound(path)) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let sheets = text.split(separator: "<table:table ").dropFirst()
    sheetNames = sheets.map { sheet in
      Self.attribute("table:name", sheet.prefix { $0 != ">" }) ?? ""
    }
    rows = (sheets.first ?? "").split(separator: "<table:table-row").dropFirst().map { row in
      row.split(separator: "<table:table-cell").dropFirst().flatMap { cell in
        let tag = cell.prefix { $0 != ">" }
        let count = min(Int(Self.attribute("table:number-columns-repeated", tag) ?? "") ?? 1, 100)
        let type = Self.attribute("office:value-type", tag) ?? ""
        let value = Self.attribute("office:value", tag) ?? Self.attribute("office:date-value", tag)
        return Array(repeating: (type, value ?? ""), count: count)
      }
    }
  }

  func cell(_ row: Int, _ column: Int) -> (type: String, value: String) {
    rows.indices.contains(row) && rows[row].indices.contains(column) ? rows[row][column] : ("", "")
  }

  private static func attribute(_ name: String, _ tag: Substring) -> String? {
    guard
      let start = tag.firstRange(of: " \(name)=\"")?.upperBound
        ?? (tag.hasPrefix("\(name)=\"") ? tag.index(tag.startIndex, offsetBy: name.count + 2) : nil)
    else { return nil }
    return String(tag[start...].prefix { $0 != "\"" })
  }
}
