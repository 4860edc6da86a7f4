import HoiEngine
import HoiPlan
import HoiSources
import HoiText
import Testing

/// Links by names: rules of `by (…) at …`.
@Suite struct LinkTests {
  /// Bộ A merged on 1/3/2025 and kept its name; two bodies share a short name.
  private static let agencies = """
    id,name,short,aliases,from,to
    old,Bộ Khoa học,BKH,Bộ KH;MOS,,2025-02-28
    new,Bộ Khoa học,BKH,Bộ KH,2025-03-01,
    gone1,Bộ Thông tin,BTT,MIC,,2020-12-31
    gone2,Bộ Thông tin,BTT,MIC,2021-01-01,2025-02-28
    x,Sở Hòa Bình,SHB,,,
    y,Sở Hoa Binh,SHB,,,
    z,Sở  Mỏ,SM,,,
    """

  /// The ids found for texts, `?` where none is, all on one day.
  private func find(_ texts: [String], on day: String = "", dropping: [String] = []) throws
    -> [String]
  {
    let folder = try TemporaryFolder([
      "agencies.csv": Self.agencies,
      "rows.csv": "id,who,day\n"
        + texts.enumerated().map { "\($0),\"\($1)\",\(day)\n" }.joined(),
    ])
    defer { withExtendedLifetime(folder) {} }
    var agencies = TableDeclaration(name: "agencies")
    agencies.key = ["id"]
    agencies.validity = ("from", "to")
    agencies.columns = [
      ColumnDeclaration("from", as: .date(.dayFirst)),
      ColumnDeclaration("to", as: .date(.dayFirst)),
    ]
    var rows = TableDeclaration(name: "rows")
    rows.columns = [
      ColumnDeclaration("id", as: .text), ColumnDeclaration("day", as: .date(.dayFirst)),
    ]
    rows.links = [
      LinkDeclaration(
        "who", to: "agencies", by: ["name", "short", "aliases"], at: "day", dropping: dropping)
    ]
    var source = try WorkspaceSource.open(
      bytes: Array("id\n1\n".utf8), file: "t.csv", name: "t")
    try source.add(file: folder.path + "/agencies.csv", declaration: agencies)
    try source.add(file: folder.path + "/rows.csv", declaration: rows)
    let links = try Loaded(source).links("rows", "who")
    return texts.indices.map { links[String($0)]?.first ?? "" }
  }

  @Test func `The version valid on the day is meant, else the current one, else the newest`() throws
  {
    #expect(
      try find(["Bộ Khoa học", "Bộ KH", "Bộ Thông tin"], on: "2025-02-28") == [
        "old", "old", "gone2",
      ])
    #expect(try find(["Bộ Khoa học", "BKH", "MIC"], on: "2025-03-01") == ["new", "new", "gone2"])
    #expect(try find(["Bộ Khoa học", "MIC"]) == ["new", "gone2"])
    #expect(try find(["MIC"], on: "2019-05-05") == ["gone1"])
    #expect(try find(["MOS"], on: "2025-03-01") == ["old"])
  }

  @Test func `Exact goes before caseless, caseless before plain`() throws {
    #expect(try find(["Sở Hòa Bình", "sở hoà bình", "Sở Hoa Binh"]) == ["x", "x", "y"])
    #expect(try find(["so mo", " Sở Mỏ ", "SỞ MỎ"]) == ["z", "z", "z"])
  }

  @Test func `Two rows that fit are none`() throws {
    #expect(
      try find(["SHB", "so hoa binh", "Sở Hóa Bình"]) == ["?SHB", "?so hoa binh", "?Sở Hóa Bình"])
  }

  @Test func `A prefix is dropped only where it leads and only if asked`() throws {
    #expect(try find(["UBND Bộ KH", "ubnd bo kh"], dropping: ["UBND "]) == ["new", "new"])
    #expect(try find(["UBND Bộ KH"]) == ["?UBND Bộ KH"])
    #expect(try find(["các bộ; UBND Bộ KH"], dropping: ["UBND "]) == ["?các bộ; UBND Bộ KH"])
  }
}
