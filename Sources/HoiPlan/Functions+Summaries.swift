package import HoiText

extension ScalarFunction {
  /// What the function gives, in one sentence. It is missing where an argument is, unless the
  /// sentence says otherwise.
  package var summary: Localized {
    switch self {
    case .lower: Localized(vi: "Văn bản viết bằng chữ thường.", en: "The text in lower case.")
    case .upper: Localized(vi: "Văn bản viết bằng chữ hoa.", en: "The text in upper case.")
    case .trim:
      Localized(
        vi: "Văn bản đã bỏ khoảng trắng ở hai đầu.", en: "The text without blanks at both ends.")
    case .length:
      Localized(
        vi: "Số ký tự của văn bản; chữ có dấu là một ký tự.",
        en: "How many characters the text has; a letter with its marks is one.")
    case .replace:
      Localized(
        vi:
          """
          Văn bản thứ nhất, mọi chỗ có văn bản thứ hai (đúng từng chữ) được thay bằng văn bản \
          thứ ba.
          """,
        en: "The first text with every exact occurrence of the second replaced by the third.")
    case .split:
      Localized(
        vi: "Danh sách các phần của văn bản nằm giữa những dấu ngăn; rỗng nếu văn bản thiếu.",
        en: "The list of the parts of a text between separators; empty where the text is missing.")
    case .join:
      Localized(
        vi:
          "Các mục của danh sách nối thành một văn bản, giữa chúng là dấu ngăn; bỏ qua mục thiếu.",
        en:
          """
          The items of a list as one text with a separator between them; missing items are \
          skipped.
          """
      )
    case .left:
      Localized(
        vi: "Một số ký tự ở đầu văn bản.", en: "So many characters from the start of a text.")
    case .right:
      Localized(
        vi: "Một số ký tự ở cuối văn bản.", en: "So many characters from the end of a text.")
    case .fold:
      Localized(
        vi: "Văn bản viết thường, không dấu (đ thành d): để so hai tên viết khác nhau.",
        en:
          """
          The text in lower case without diacritics (đ becomes d): to compare names spelt \
          differently.
          """
      )
    case .text:
      Localized(
        vi: "Giá trị viết thành văn bản, như trong tệp CSV; ngày viết dạng năm-tháng-ngày.",
        en: "The value as text, as a CSV file has it; dates as year-month-day.")
    case .number:
      Localized(
        vi: "Số viết trong văn bản, dấu thập phân là dấu chấm; thiếu nếu văn bản không phải số.",
        en: "The number a text says, with a decimal point; missing where the text is no number.")
    case .date:
      Localized(
        vi: "Ngày viết trong văn bản, hoặc ngày của một thời điểm; thiếu nếu không phải ngày.",
        en: "The date a text says, or the day of a point in time; missing where it is no date.")
    case .deadline:
      Localized(
        vi:
          """
          Thời hạn viết theo lối văn bản hành chính, thành một kỳ; thiếu nếu thời hạn không có \
          ngày.
          """,
        en: "A deadline as officials write it, as a period; missing where it names no day.")
    case .recurs:
      Localized(
        vi:
          """
          Bao lâu một thời hạn lặp lại: month, quarter, half, year, 2 months…; thiếu nếu không \
          lặp lại.
          """,
        en:
          """
          How often a deadline comes again: month, quarter, half, year, 2 months…; missing \
          where it does not.
          """
      )
    case .round:
      Localized(
        vi:
          """
          Số làm tròn tới chừng ấy chữ số thập phân, không ghi là 0; nửa đơn vị làm tròn ra xa \
          số 0.
          """,
        en:
          """
          The number rounded to so many decimal places, none if left out; halves go away from \
          zero.
          """
      )
    case .abs:
      Localized(vi: "Giá trị tuyệt đối: số đã bỏ dấu âm.", en: "The number without its minus sign.")
    case .floor:
      Localized(
        vi: "Số nguyên lớn nhất không vượt quá số này.",
        en: "The greatest whole number not above the number.")
    case .ceil:
      Localized(
        vi: "Số nguyên nhỏ nhất không dưới số này.",
        en: "The least whole number not below the number.")
    case .min:
      Localized(
        vi: "Giá trị nhỏ nhất trong các giá trị đã cho; bỏ qua giá trị thiếu.",
        en: "The least of the values given; missing ones are skipped.")
    case .max:
      Localized(
        vi: "Giá trị lớn nhất trong các giá trị đã cho; bỏ qua giá trị thiếu.",
        en: "The greatest of the values given; missing ones are skipped.")
    case .similarity:
      Localized(
        vi:
          "Hai văn bản giống nhau đến đâu, từ 0 đến 1; không kể hoa thường, dấu và thứ tự các từ.",
        en:
          """
          How alike two texts are, from 0 to 1, whatever their case, diacritics and order of \
          words.
          """
      )
    case .start: Localized(vi: "Ngày đầu của một kỳ.", en: "The first day of a period.")
    case .end: Localized(vi: "Ngày cuối của một kỳ.", en: "The last day of a period.")
    case .year: containing(vi: "Năm", en: "year")
    case .half: containing(vi: "Nửa năm", en: "half-year")
    case .quarter: containing(vi: "Quý", en: "quarter")
    case .month: containing(vi: "Tháng", en: "month")
    case .week:
      containing(vi: "Tuần (từ thứ Hai, theo ISO 8601)", en: "week (from Monday, ISO 8601)")
    case .day: containing(vi: "Ngày", en: "day")
    }
  }

  private func containing(vi: String, en: String) -> Localized {
    Localized(
      vi: "\(vi) chứa ngày này, là một kỳ; một kỳ thì tính theo ngày cuối của nó.",
      en: "The \(en) a date is in, as a period; a period counts by its last day.")
  }
}

extension AggregateFunction {
  /// What the function gives for a group of rows, a relation or a list, in one sentence.
  package var summary: Localized {
    switch self {
    case .count:
      Localized(
        vi: "Số dòng, hoặc số dòng thỏa điều kiện; không có dòng nào thì là 0.",
        en: "How many rows there are, or how many satisfy the condition; 0 for none.")
    case .sum:
      Localized(
        vi: "Tổng các giá trị; bỏ qua giá trị thiếu, không có giá trị nào thì là 0.",
        en: "The sum of the values; missing ones are skipped, 0 for none.")
    case .avg:
      Localized(
        vi: "Trung bình cộng; bỏ qua giá trị thiếu, không có giá trị nào thì thiếu.",
        en: "The mean of the values; missing ones are skipped, missing for none.")
    case .min:
      Localized(
        vi:
          "Giá trị nhỏ nhất, ngày sớm nhất; bỏ qua giá trị thiếu, không có giá trị nào thì thiếu.",
        en: "The least value, the earliest date; missing ones are skipped, missing for none.")
    case .max:
      Localized(
        vi:
          "Giá trị lớn nhất, ngày muộn nhất; bỏ qua giá trị thiếu, không có giá trị nào thì thiếu.",
        en: "The greatest value, the latest date; missing ones are skipped, missing for none.")
    case .median:
      Localized(
        vi:
          """
          Giá trị đứng giữa khi xếp theo thứ tự, số chẵn giá trị thì lấy trung bình hai số \
          giữa; bỏ qua giá trị thiếu.
          """,
        en:
          """
          The middle value in order, the mean of the middle two of an even number; missing \
          ones are skipped.
          """
      )
    case .stddev:
      Localized(
        vi:
          """
          Độ lệch chuẩn của mẫu (chia cho số giá trị trừ 1); bỏ qua giá trị thiếu, dưới hai \
          giá trị thì thiếu.
          """,
        en:
          """
          The standard deviation of the sample (through one less than their number); missing \
          ones are skipped, missing below two.
          """
      )
    case .percentile:
      Localized(
        vi:
          """
          Mốc mà chừng ấy phần trăm giá trị không vượt qua, nội suy tuyến tính; bỏ qua giá trị \
          thiếu.
          """,
        en:
          """
          The point that so many percent of the values do not exceed, interpolated; missing \
          ones are skipped.
          """
      )
    case .countDistinct:
      Localized(
        vi: "Số giá trị khác nhau, đếm chính xác; không đếm giá trị thiếu.",
        en: "How many different values there are, counted exactly; missing is not counted.")
    case .first:
      Localized(
        vi: "Giá trị của dòng đầu tiên theo thứ tự đã cho, kể cả khi nó thiếu.",
        en: "The value of the first row in the order given, even where it is missing.")
    case .last:
      Localized(
        vi: "Giá trị của dòng cuối cùng theo thứ tự đã cho, kể cả khi nó thiếu.",
        en: "The value of the last row in the order given, even where it is missing.")
    case .list:
      Localized(
        vi: "Danh sách các giá trị theo thứ tự đã cho; bỏ qua giá trị thiếu.",
        en: "The list of the values in the order given; missing ones are skipped.")
    case .mode:
      Localized(
        vi:
          """
          Giá trị gặp nhiều nhất, nhiều giá trị ngang nhau thì lấy giá trị nhỏ nhất; bỏ qua \
          giá trị thiếu.
          """,
        en: "The most frequent value, the least of equally frequent ones; missing ones are skipped."
      )
    case .any:
      Localized(
        vi: "Đúng nếu có ít nhất một dòng hay mục thỏa điều kiện.",
        en: "True where at least one row or item satisfies the condition.")
    case .none:
      Localized(
        vi: "Đúng nếu không có dòng hay mục nào thỏa điều kiện.",
        en: "True where no row or item satisfies the condition.")
    case .every:
      Localized(
        vi: "Đúng nếu có ít nhất một dòng hay mục, và tất cả đều thỏa điều kiện.",
        en: "True where there is at least one row or item and all satisfy the condition.")
    case .share:
      Localized(
        vi:
          """
          Phần của dòng hay nhóm trong tổng, từ 0 đến 1 (hiển thị theo %); không ghi gì thì \
          tính theo số dòng.
          """,
        en:
          """
          The part of the whole this row or group is, from 0 to 1 (shown as %); of the rows if \
          nothing is named.
          """
      )
    }
  }
}

extension WindowFunctionName {
  /// What the function gives for a row among the others, in one sentence.
  package var summary: Localized {
    switch self {
    case .rank:
      Localized(
        vi: "Thứ hạng của dòng theo thứ tự đã cho; các dòng bằng nhau cùng hạng (1, 1, 3).",
        en: "The place of a row in the order given; equal rows share one (1, 1, 3).")
    case .row:
      Localized(
        vi: "Số thứ tự của dòng, từ 1, không có hai dòng trùng số.",
        en: "The number of a row from 1, no two alike.")
    case .previous:
      Localized(
        vi: "Giá trị ở dòng ngay trước; dòng đầu thì thiếu.",
        en: "The value in the row before; missing for the first.")
    case .next:
      Localized(
        vi: "Giá trị ở dòng ngay sau; dòng cuối thì thiếu.",
        en: "The value in the row after; missing for the last.")
    case .running:
      Localized(
        vi: "Tổng hay số đếm tính từ dòng đầu đến dòng này.",
        en: "The aggregate over the rows from the first to this one.")
    }
  }
}
