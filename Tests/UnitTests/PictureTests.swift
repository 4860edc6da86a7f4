import HoiEngine
import HoiPlan
import HoiShell
import HoiSources
import HoiSyntax
import HoiText
import Testing

/// Pictures hold whatever the data hold, and stay whole.
@Suite struct PictureTests {
  private func picture(
    _ labels: [String?], _ columns: [[Double?]], as kind: Syntax.ChartKind
  ) -> String? {
    let names = Column(
      type: .text, values: labels.map { $0.map { .text($0) } ?? .missing })
    let numbers = columns.map { values in
      Column(type: .number, values: values.map { $0.map { .number($0) } ?? .missing })
    }
    let headers =
      [Table.Header(name: "tên", type: ValueType(.text, isNullable: true))]
      + columns.indices.map {
        Table.Header(name: "n\($0)", type: ValueType(.number, isNullable: true))
      }
    let table = Table(
      headers: headers, columns: [names] + numbers, rowCount: labels.count)
    return HoiShell.picture(
      of: table, as: kind, in: Workspace(schemas: [], tables: []), ChartOptions())
  }

  @Test(arguments: [Syntax.ChartKind.bar, .line, .column, .heat])
  func `texts of the data are escaped and safe`(_ kind: Syntax.ChartKind) throws {
    let nasty = ["<script>alert(1)</script>", "a & \"b\"", "\u{202E}x\u{0}\u{FFFE}", "]]>", nil]
    let svg = try #require(picture(nasty, [[1, 2, 3, 4, 5]], as: kind))
    #expect(!svg.contains("<script"))
    #expect(svg.contains("&lt;script&gt;") || svg.contains("&lt;scr"))
    #expect(svg.hasSuffix("</svg>\n"))
    let isPlain = svg.unicodeScalars.allSatisfy { scalar in
      scalar == "\n" || scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0x202E
    }
    #expect(isPlain)
    #expect(svg.contains("role=\"img\"") && svg.contains("<title id=") && svg.contains("<desc id="))
  }

  @Test(arguments: [Syntax.ChartKind.bar, .line, .column, .heat])
  func `every place is a number inside the picture`(_ kind: Syntax.ChartKind) throws {
    let extremes: [[Double?]] = [
      [.greatestFiniteMagnitude, -.greatestFiniteMagnitude, 0], [nil, nil, nil], [0, 0, 0],
      [5, 5, 5], [-5, -3, -1], [.leastNonzeroMagnitude, -.leastNonzeroMagnitude, nil],
      [1e300, 1, nil],
    ]
    for values in extremes {
      let svg = try #require(picture(["a", "b", nil], [values], as: kind))
      for part in svg.split(separator: "\"") {
        guard let number = Double(part) else {
          #expect(!part.contains("nan") && !part.contains("inf"), "\(part)")
          continue
        }
        #expect((0...2_000).contains(number), "\(part)")
      }
    }
  }

  @Test(arguments: [Syntax.ChartKind.bar, .line, .column, .heat])
  func `a missing value is marked, never drawn as zero`(_ kind: Syntax.ChartKind) throws {
    let svg = try #require(picture(["a", "b", "c"], [[1, nil, 3]], as: kind))
    #expect(svg.contains(">thiếu</text>"))
    #expect(svg.contains("thiếu 1."))
    let zero = try #require(picture(["a", "b", "c"], [[1, 0, 3]], as: kind))
    #expect(!zero.contains("thiếu"))
  }

  @Test(arguments: [Syntax.ChartKind.bar, .line, .column, .heat])
  func `one row and a thousand`(_ kind: Syntax.ChartKind) throws {
    let one = try #require(picture(["a"], [[1]], as: kind))
    #expect(one.utf8.count < 5_000)
    let many = try #require(
      picture(
        (0..<1_000).map { "Cơ quan số \($0)" }, [(0..<1_000).map { Double($0 % 7) }], as: kind))
    #expect(many.utf8.count < 60_000)
    #expect(kind == .line || many.contains("… còn 9"))
  }

  @Test func `years and other numbers along an axis are round`() throws {
    let svg = try #require(picture(["a", "b"], [[1_240, 17]], as: .column))
    for tick in [">0<", ">500<", ">1.000<", ">1.500<"] { #expect(svg.contains(tick), "\(tick)") }
  }
}
