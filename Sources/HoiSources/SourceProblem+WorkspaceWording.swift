import HoiText

extension SourceProblem {
  /// Codes of what concerns workspaces and `check`.
  var furtherCode: String {
    switch self {
    case .unreadableDatabase: "data.bad-database"
    case .viewTooLong: "limit.view-steps"
    case .notDescribable: "data.not-describable"
    case .columnsDiffer: "data.columns-differ"
    case .blankRow: "data.blank-row"
    case .notationMissed: "data.notation"
    case .otherJSONKind: "data.json-kind"
    case .repeatedValue: "data.repeated-value"
    case .valueNotListed: "data.not-listed"
    case .outOfBounds: "data.out-of-range"
    case .textLength: "data.text-length"
    case .patternMissed: "data.pattern"
    case .badPattern: "data.bad-pattern"
    case .unknownKey: "data.unknown-key"
    case .keyOfSeveralColumns: "data.composite-key"
    case .tablesRenamed: "data.tables-renamed"
    case .portalRecognized: "data.portal"
    case .rowsNumbered: "data.rows-numbered"
    case .filesJoined: "data.files-joined"
    case .blobsLeftOut: "data.blobs"
    case .tablesLeftOut: "data.tables-left-out"
    case .cacheRenewed: "data.cache-renewed"
    case .cacheNotWritten: "data.cache-not-written"
    case .moreProblems: "data.more-problems"
    case .notCheckedByCell: "data.not-checked"
    // All others have theirs.
    default: ""
    }
  }

  /// The words for workspaces: what could not be opened, what was decided.
  var workspaceWording: Wording {
    switch self {
    case .unreadableDatabase(let file, let reason):
      Wording(
        Localized(
          vi: "không đọc được cơ sở dữ liệu `\(file)`: \(visible(reason))",
          en: "cannot read the database `\(file)`: \(visible(reason))"))
    case .viewTooLong(let place, let limit):
      Wording(
        Localized(
          vi: "\(place.vietnamese): khung nhìn chạy quá \(limit / 1_000_000) triệu bước",
          en: "\(place.english): the view takes more than \(limit / 1_000_000) million steps"))
    case .notDescribable(let file):
      Wording(
        Localized(
          vi: "`hoi new` chưa mô tả được `\(file)`", en: "`hoi new` cannot describe `\(file)`"),
        help: Localized(
          vi: "dùng csv, tsv, hay json là một danh sách đối tượng phẳng",
          en: "csv, tsv and json that is a list of flat objects can be described"))
    case .keyOfSeveralColumns(let place, let columns, let target):
      Wording(
        Localized(
          vi:
            "\(place.vietnamese): khóa ngoại gồm các cột \(columns.joined(separator: ", ")) tới `\(target)` không thành liên kết; `hoi check` vẫn kiểm tra",
          en:
            "\(place.english): the foreign key of the columns \(columns.joined(separator: ", ")) to `\(target)` makes no link; `hoi check` still checks it"
        ))
    case .tablesRenamed(let file, let changes):
      Wording(
        Localized(
          vi:
            "\(file): tên bảng đã có nên đổi: \(changes.map(\.words.vietnamese).joined(separator: ", "))",
          en:
            "\(file): names of tables are taken, so renamed: \(changes.map(\.words.english).joined(separator: ", "))"
        ))
    case .portalRecognized(let place, let kind, let tables):
      Wording(
        Localized(
          vi: "\(place.vietnamese): đọc là danh mục \(kind): \(counted(tables))",
          en: "\(place.english): read as a \(kind) catalog: \(counted(tables))"))
    case .rowsNumbered(let place, let table):
      Wording(
        Localized(
          vi: "\(place.vietnamese): `\(table)` có mã thiếu hoặc trùng, nên `id` là số thứ tự",
          en: "\(place.english): `\(table)` lacks or repeats identifiers, so `id` numbers the rows")
      )
    case .filesJoined(let place, let count):
      Wording(
        Localized(
          vi: "\(place.vietnamese): \(count) tệp nối thành một bảng; số dòng đếm liên tục",
          en: "\(place.english): \(count) files joined into one table; lines are counted through"))
    case .blobsLeftOut(let place, let cells):
      Wording(
        Localized(
          vi: "\(place.vietnamese): \(cells) ô là dữ liệu nhị phân, coi là thiếu",
          en: "\(place.english): \(plural(cells, "cell")) of binary data, taken as missing"))
    case .tablesLeftOut(let file, let names):
      Wording(
        Localized(
          vi: "\(file): bảng ảo hay bảng nội bộ không được mở: \(names.joined(separator: ", "))",
          en: "\(file): virtual or internal tables are not opened: \(names.joined(separator: ", "))"
        ))
    case .cacheRenewed(let place, let flaw, let rows):
      Wording(
        Localized(
          vi:
            "\(place.vietnamese): bản lưu các cột không dùng được (\(flaw.words.vietnamese)), nên đọc lại \(rows) dòng và lưu lại",
          en:
            "\(place.english): the kept columns are not used (\(flaw.words.english)): \(plural(rows, "row")) read again and kept anew"
        ))
    case .cacheNotWritten(let place, let reason):
      Wording(
        Localized(
          vi: "\(place.vietnamese): không lưu được các cột: \(visible(reason.vietnamese))",
          en: "\(place.english): the columns could not be kept: \(visible(reason.english))"))
    default: checkWording
    }
  }

  private func counted(_ tables: [TableCount]) -> String {
    tables.map { "\($0.name) \($0.rows)" }.joined(separator: ", ")
  }
}

extension CacheFlaw {
  fileprivate var words: Localized {
    switch self {
    case .fileChanged: Localized(vi: "tệp đã thay đổi", en: "the file has changed")
    case .readOtherwise:
      Localized(vi: "được lưu theo cách đọc khác", en: "kept for another way of reading")
    case .damaged: Localized(vi: "bị hỏng", en: "they are damaged")
    }
  }
}
