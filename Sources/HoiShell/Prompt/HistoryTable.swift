import HoiSources
import HoiText

/// The history as a table that can be asked like any other: when, what, how it ended.
enum HistoryTable {
  static let name = "history"

  /// A workspace of this table alone.
  static func source(_ history: History) throws(SourceError) -> WorkspaceSource {
    try .rows(csv(history), declaration: declaration)
  }

  /// The entries as the file of the table.
  static func csv(_ history: History) -> [UInt8] {
    var text = "time,text,outcome,rows,ms,workspace\n"
    for entry in history.entries {
      let cells = [
        humanText(datetime: Int64(entry.time) + SessionSettings.offset), entry.text,
        entry.outcome ?? "",
        entry.rowCount.map { String($0) } ?? "",
        entry.seconds.map { String(Int(($0 * 1_000).rounded())) } ?? "", entry.workspace,
      ]
      text += cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
      text += "\n"
    }
    return Array(text.utf8)
  }

  private static var declaration: TableDeclaration {
    var table = TableDeclaration(
      name: name,
      title: Localized(vi: "Những gì đã gõ ở dấu nhắc", en: "What was entered at the prompt"))
    table.columns = [
      column("time", .datetime(.dayFirst), vi: "Lúc", en: "Time"),
      column("text", .text, vi: "Nội dung", en: "Text"),
      column("outcome", .text, vi: "Kết cục", en: "Outcome"),
      column("rows", .int(.plain), vi: "Số dòng", en: "Rows"),
      column("ms", .int(.plain), vi: "Mili giây", en: "Milliseconds"),
      column("workspace", .text, vi: "Không gian làm việc", en: "Workspace"),
    ]
    table.columns[2].declaredValues = ["ok", "error", "cancelled"]
    table.isComplete = true
    return table
  }

  private static func column(
    _ name: String, _ reading: CellReading, vi: String, en: String
  ) -> ColumnDeclaration {
    var column = ColumnDeclaration(name, as: reading)
    column.title = Localized(vi: vi, en: en)
    return column
  }
}
