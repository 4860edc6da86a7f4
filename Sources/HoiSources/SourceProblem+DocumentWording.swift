import HoiText

extension SourceProblem {
  /// The words for what is wrong with workbooks and documents, and for what was decided about them.
  var documentWording: Wording {
    switch self {
    case .brokenArchive(let file, let part):
      Wording(
        part.map {
          Localized(
            vi: "tệp `\(file)` hỏng: không đọc được phần `\(visible($0))` bên trong",
            en: "the file `\(file)` is broken: its part `\(visible($0))` cannot be read")
        }
          ?? Localized(
            vi: "`\(file)` không phải tệp xlsx hay docx, hoặc tệp đã hỏng",
            en: "`\(file)` is no xlsx or docx file, or it is broken"),
        help: Localized(
          vi: "mở tệp bằng chương trình đã tạo ra nó rồi lưu lại",
          en: "open the file with the program that made it and save it anew"))
    case .fileProtected(let file):
      Wording(
        Localized(
          vi: "tệp `\(file)` có mật khẩu, hoặc thuộc định dạng cũ trước năm 2007 (xls, doc)",
          en: "the file `\(file)` has a password, or the old format from before 2007 (xls, doc)"),
        help: Localized(
          vi: "lưu lại thành xlsx hoặc docx không có mật khẩu",
          en: "save it as xlsx or docx without a password"))
    case .documentTooLarge(let file, let limit):
      Wording(
        Localized(
          vi: "tệp `\(file)` vượt giới hạn: \(limit.words.vietnamese)",
          en: "the file `\(file)` exceeds a limit: \(limit.words.english)"))
    case .malformedXML(let place):
      Wording(
        Localized(
          vi: "\(place.vietnamese): XML viết sai ở đây",
          en: "\(place.english): the XML is not well formed here"),
        help: Localized(
          vi: "mở tệp bằng chương trình đã tạo ra nó rồi lưu lại",
          en: "open the file with the program that made it and save it anew"))
    case .documentType(let file):
      Wording(
        Localized(
          vi: "`\(file)` khai báo DOCTYPE, điều không có trong tệp xlsx hay docx lành",
          en: "`\(file)` declares a DOCTYPE, which no sound xlsx or docx file does"),
        help: Localized(
          vi: "không mở tệp này, trừ khi biết chắc ai tạo ra nó",
          en: "leave the file alone unless its origin is known"))
    case .noTableInDocument(let file):
      Wording(
        Localized(
          vi: "`\(file)` không có bảng nào",
          en: "`\(file)` holds no table"))
    case .libraryMissing(let file, let package):
      Wording(
        Localized(
          vi: "`\(file)` cần thư viện `\(package)`, chưa được cài",
          en: "`\(file)` needs the library `\(package)`, which is not installed"),
        help: Localized(
          vi: "cài bằng `sudo apt-get install \(package)`",
          en: "install it with `sudo apt-get install \(package)`"))
    default:
      sheetNoteWording
    }
  }

  private var sheetNoteWording: Wording {
    switch self {
    case .hiddenSheet(let place):
      Wording(
        Localized(
          vi: "\(place.vietnamese): trang tính này bị ẩn trong tệp, vẫn được đọc",
          en: "\(place.english): the sheet is hidden in the file; it is read all the same"))
    case .headerJoined(let place, let rows):
      Wording(
        Localized(
          vi: "\(place.vietnamese): tên cột được ghép từ \(rows) dòng tiêu đề",
          en: "\(place.english): names of columns joined from \(rows) header rows"))
    case .groupRows(let place, let headings, let columns):
      Wording(
        Localized(
          vi:
            "\(place.vietnamese): \(headings) dòng tên nhóm thành \(columns == 1 ? "cột `group`" : "\(columns) cột từ `group`")",
          en:
            "\(place.english): \(plural(headings, "heading row")) became \(columns == 1 ? "the column `group`" : "\(columns) columns from `group` on")"
        ))
    case .mergedCells(let place, let cells):
      Wording(
        Localized(
          vi: "\(place.vietnamese): \(cells) ô nhận giá trị của ô gộp phía trên",
          en: "\(place.english): \(plural(cells, "cell")) filled from a merged cell above"))
    case .formulasFailed(let place, let failures): formulas(place, failures)
    case .rowsLeftOut(let place, let rows): leftOut(place, rows)
    case .deadlineColumn(let place, let wording):
      Wording(
        Localized(
          vi: "\(place.vietnamese): đọc là thời hạn; nguyên văn ở cột `\(wording)`",
          en: "\(place.english): read as deadlines; their wording is in `\(wording)`"))
    default:
      noteWording
    }
  }

  private func formulas(_ place: FilePlace, _ failures: FormulaFailures) -> Wording {
    let example = failures.example.map { " (`\(visible($0))`)" } ?? ""
    let count = failures.errors + failures.uncomputed
    let remark =
      failures.uncomputed == 0
      ? Localized("")
      : Localized(
        vi: "; \(failures.uncomputed) chưa từng được tính: mở và lưu lại tệp bằng Excel",
        en: "; \(failures.uncomputed) never computed: open the file with Excel and save it")
    return Wording(
      Localized(
        vi:
          "\(place.vietnamese): \(count) ô công thức không có giá trị\(example), coi là thiếu\(remark.vietnamese)",
        en:
          "\(place.english): \(plural(count, "formula")) without a value\(example), taken as missing\(remark.english)"
      ))
  }

  private func leftOut(_ place: FilePlace, _ rows: RowsLeftOut) -> Wording {
    var vietnamese: [String] = []
    var english: [String] = []
    func add(_ count: Int, _ text: String?, _ words: String, _ noun: String, _ rest: String = "") {
      guard count > 0 else { return }
      let example = text.map { " (`\(visible(String($0.prefix(40))))`)" } ?? ""
      vietnamese.append("\(count) \(words)\(example)")
      english.append("\(plural(count, noun))\(rest)\(example)")
    }
    add(rows.totals, rows.totalLabel, "dòng tổng", "totals row")
    add(rows.repeatedHeaders, nil, "dòng lặp lại tiêu đề", "repeated header row")
    add(rows.columnNumbers, nil, "dòng đánh số cột", "row", " of column numbers")
    add(rows.below, rows.belowText, "dòng dưới bảng", "row", " below the table")
    add(rows.layoutTables, nil, "bảng chỉ để trình bày", "table", " laying out the page")
    return Wording(
      Localized(
        vi: "\(place.vietnamese): bỏ qua \(vietnamese.joined(separator: ", "))",
        en: "\(place.english): left out \(english.joined(separator: ", "))"))
  }
}

extension SourceProblem.DocumentLimit {
  fileprivate var words: Localized {
    switch self {
    case .inflatedBytes:
      Localized(
        vi: "bung ra quá \(DocumentLimits.inflatedBytes >> 30) GiB",
        en: "it inflates to more than \(DocumentLimits.inflatedBytes >> 30) GiB")
    case .parts:
      Localized(
        vi: "quá \(DocumentLimits.parts) phần bên trong",
        en: "it has more than \(DocumentLimits.parts) parts")
    case .ratio:
      Localized(
        vi: "một phần bung ra quá \(DocumentLimits.ratio) lần, như bom nén",
        en: "a part inflates more than \(DocumentLimits.ratio) times, as a bomb does")
    case .rows:
      Localized(
        vi: "quá \(DocumentLimits.rows) dòng", en: "it has more than \(DocumentLimits.rows) rows")
    case .columns:
      Localized(
        vi: "quá \(DocumentLimits.columns) cột",
        en: "it has more than \(DocumentLimits.columns) columns")
    case .cells:
      Localized(
        vi: "một bảng có quá \(DocumentLimits.cells) ô",
        en: "a table has more than \(DocumentLimits.cells) cells")
    case .depth:
      Localized(
        vi: "các phần tử lồng sâu hơn \(DocumentLimits.pageDepth) tầng",
        en: "its elements are nested deeper than \(DocumentLimits.pageDepth) levels")
    case .definitions:
      Localized(
        vi: "định nghĩa quá \(DocumentLimits.definitions) danh sách đánh số và kiểu",
        en: "it defines more than \(DocumentLimits.definitions) numbered lists and styles")
    }
  }
}
