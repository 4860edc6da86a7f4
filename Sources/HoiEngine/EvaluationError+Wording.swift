package import HoiText

extension EvaluationError {
  package var code: String {
    switch self {
    case .overflow: "run.overflow"
    case .checkFailed: "run.expect"
    case .severalRows: "run.several-rows"
    case .severalMatches: "run.several-matches"
    case .tooManyColumns: "limit.columns"
    case .repeatedColumn: "run.repeated-column"
    case .memoryLimit: "limit.memory"
    case .cancelled: "run.cancelled"
    }
  }

  package var wording: Wording {
    switch self {
    case .overflow:
      Wording(
        Localized(
          vi: "kết quả ở đây vượt quá phạm vi của kiểu số",
          en: "the result here is outside the range of its type"),
        help: Localized(
          vi: "số nguyên có 64 bit; nhân với 1.0 để tính bằng số thực",
          en: "whole numbers have 64 bits; multiply by 1.0 to compute with decimals"))
    case .checkFailed(let message, let rowCount, _, _):
      Wording(Self.checkWording(message, rowCount: rowCount))
    case .severalRows(let rowCount, _):
      Wording(
        Localized(
          vi: "truy vấn này đứng ở chỗ của một giá trị nhưng cho \(rowCount) dòng",
          en: "this query stands for one value but gave \(rowCount) rows"),
        help: Localized(
          vi: "gộp các dòng lại, hoặc thêm `| take 1`",
          en: "summarize the rows, or add `| take 1`"))
    case .severalMatches(let key, let rowCount, _):
      Wording(
        Localized(
          vi: "`join one` cần nhiều nhất một dòng khớp, nhưng có \(rowCount) dòng khớp với \(key)",
          en: "`join one` needs at most one match, but \(rowCount) rows match \(key)"),
        help: Localized(
          vi: "dùng `join many`, hoặc bỏ các dòng trùng trước khi ghép",
          en: "use `join many`, or remove the duplicates before joining"))
    case .tooManyColumns(let count, let limit, _):
      Wording(
        Localized(
          vi: "bảng xoay sẽ có \(count) cột, quá giới hạn \(limit) cột",
          en: "the pivot would have \(count) columns, above the limit of \(limit)"),
        help: Localized(
          vi: "lọc bớt giá trị trước, hoặc nêu các giá trị bằng `in (…)`",
          en: "filter the values first, or name them with `in (…)`"))
    case .repeatedColumn(let name, _):
      Wording(
        Localized(
          vi: "hai cột của kết quả cùng có tên `\(name)`",
          en: "two columns of the result are both called `\(name)`"),
        help: Localized(
          vi: "đặt tên khác bằng `as`, hoặc sửa giá trị trước khi xoay",
          en: "give another name with `as`, or change the value before the pivot"))
    case .memoryLimit(let bytes, let limit, _):
      Wording(
        Localized(
          vi:
            "bước này cần thêm \(megabytes(bytes)) MB, vượt giới hạn bộ nhớ \(megabytes(limit)) MB",
          en: "this step needs \(megabytes(bytes)) MB more, above the memory limit of "
            + "\(megabytes(limit)) MB"),
        help: Localized(
          vi: "lọc hoặc chọn bớt cột trước, hoặc tăng `--memory`",
          en: "filter or select fewer columns first, or raise `--memory`"))
    case .cancelled:
      Wording(Localized(vi: "đã dừng theo yêu cầu", en: "stopped as asked"))
    }
  }

  private static func checkWording(_ message: String?, rowCount: Int) -> Localized {
    let rows = rowCount == 1 ? "1 row does" : "\(rowCount) rows do"
    let vietnamese = "\(rowCount) dòng không đạt kiểm tra"
    let english = "\(rows) not pass this check"
    guard let message else { return Localized(vi: vietnamese, en: english) }
    return Localized(vi: "\(message) (\(vietnamese))", en: "\(message) (\(english))")
  }
}

/// Rounded up, so that nothing is ever 0 MB.
private func megabytes(_ bytes: Int) -> Int {
  bytes / 1_048_576 + (bytes % 1_048_576 == 0 ? 0 : 1)
}
