import CXLSXWriter
import HoiEngine
import HoiPlan
import HoiText

/// The sheet that says how each result came about: its query, the time, the tables it was asked of.
struct OriginSheet {
  private let book: Book
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let language: Language

  init(_ book: Book, _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ language: Language) {
    self.book = book
    self.sheet = sheet
    self.language = language
  }

  func write(_ names: [String], _ results: [ResultTable]) throws(SourceError) {
    try book.check(xlsx_width(sheet, 0, 16, nil))
    try book.check(xlsx_width(sheet, 1, 90, nil))
    xlsx_freeze(sheet, 1)
    var row = 0
    try line(
      &row, Localized(vi: "Mục", en: "Item"), Localized(vi: "Nội dung", en: "Content")[language],
      book.formats.header)
    for (name, result) in zip(names, results) {
      try line(&row, Localized(vi: "Trang tính", en: "Sheet"), name)
      try line(&row, Localized(vi: "Truy vấn", en: "Query"), result.provenance.query)
      try label(row, Localized(vi: "Thời điểm", en: "Time"))
      if let time = Value.datetime(result.provenance.asked).spreadsheetNumber {
        try book.check(xlsx_number(sheet, UInt32(row), 1, time, book.formats.minute))
      }
      row += 1
      try label(row, Localized(vi: "Số dòng", en: "Rows"))
      try book.check(
        xlsx_number(sheet, UInt32(row), 1, Double(result.table.rowCount), book.formats.count))
      row += 1
      for source in result.provenance.sources {
        let title = source.title.map { " (\($0[language]))" } ?? ""
        try line(
          &row, Localized(vi: "Nguồn", en: "Source"), "\(source.name)\(title): \(source.file)")
      }
    }
  }

  private func line(
    _ row: inout Int, _ label: Localized, _ text: String, _ look: BookFormats.Look = nil
  ) throws(SourceError) {
    let look = look ?? book.formats.text
    try self.label(row, label, look)
    // A query may be longer than a cell.
    let text = spreadsheetText(text)
    let shown =
      text.utf16.count > SheetLimits.cell ? String(text.prefix(SheetLimits.cell / 2)) + "…" : text
    try book.check(xlsx_string(sheet, UInt32(row), 1, shown, look))
    row += 1
  }

  private func label(
    _ row: Int, _ label: Localized, _ look: BookFormats.Look = nil
  ) throws(SourceError) {
    try book.check(
      xlsx_string(sheet, UInt32(row), 0, label[language], look ?? book.formats.text))
  }
}
