package import HoiText

extension StageTopic {
  /// What the stage does to rows and columns.
  package var summary: Localized {
    switch self {
    case .where:
      Localized(
        vi: """
          Giữ các dòng thỏa điều kiện. So lớn bé với giá trị thiếu thì không thỏa; `không` cho \
          đúng phần còn lại.
          """,
        en: """
          Keeps the rows for which the condition is true. An order comparison with a missing \
          value is false; `not` gives exactly the rest.
          """)
    case .select:
      Localized(
        vi: "Chỉ giữ các cột này, theo thứ tự này; cột tính thêm thì đặt tên bằng `là`.",
        en: "Keeps these columns only, in this order; a computed one is named by `as`.")
    case .add:
      Localized(
        vi: """
          Thêm cột mới vào bên phải; mục sau dùng được tên đặt ở mục trước. Cột đã có thì dùng \
          `sửa`.
          """,
        en: """
          Adds new columns on the right; later items may use earlier names. For a column that is \
          there: `change`.
          """)
    case .change:
      Localized(
        vi: "Thay giá trị của cột đã có; mọi mục đều đọc giá trị cũ.",
        en: "Gives columns that are there new values; every item reads the old ones.")
    case .drop: Localized(vi: "Bỏ các cột này.", en: "Removes these columns.")
    case .rename:
      Localized(
        vi: "Đổi tên cột, giữ nguyên chỗ.", en: "Gives columns another name, where they stand.")
    case .sort:
      Localized(
        vi: """
          Sắp các dòng; `giảm` để lớn trước. Giá trị thiếu luôn ở cuối; chữ xếp theo bảng chữ \
          cái tiếng Việt; dòng bằng nhau xếp theo khóa.
          """,
        en: """
          Puts the rows in order, `desc` for greatest first. Missing values come last either \
          way; text follows the Vietnamese alphabet; ties follow the key.
          """)
    case .take:
      Localized(
        vi: """
          Giữ ngần ấy dòng đầu, hoặc ngần ấy dòng đầu của từng nhóm; `kể cả đồng hạng` giữ thêm \
          các dòng bằng dòng cuối.
          """,
        en: """
          Keeps the first rows, or the first of each group; `with ties` also keeps those equal \
          to the last one kept.
          """)
    case .skip: Localized(vi: "Bỏ ngần ấy dòng đầu.", en: "Leaves out the first rows.")
    case .group:
      Localized(
        vi: """
          Mỗi nhóm một dòng: các khóa rồi các hàm gộp, theo thứ tự của khóa. Giá trị thiếu là \
          một nhóm riêng. Điều kiện viết trong hàm: đếm(lọc …).
          """,
        en: """
          One row for each group: keys, then aggregates, in the order of the keys. Missing \
          values are a group of their own. Conditions go inside: count(where …).
          """)
    case .summarize:
      Localized(vi: "Một dòng duy nhất cho cả bảng.", en: "One row for the whole table.")
    case .count:
      Localized(
        vi: "Đếm dòng, hoặc đếm theo từng giá trị, nhiều nhất trước.",
        en: "Counts the rows, or those of each value, the most frequent first.")
    case .distinct:
      Localized(
        vi: "Mỗi tổ hợp giá trị một dòng, sắp theo các giá trị đó.",
        en: "One row for each combination of values, in their order.")
    case .expand:
      Localized(
        vi: """
          Mỗi mục của danh sách, hay mỗi dòng con, thành một dòng. Danh sách rỗng thì mất dòng, \
          trừ khi `giữ rỗng`.
          """,
        en: """
          One row for each item of a list, or each child. A row with none goes, unless `keep \
          empty`.
          """)
    case .pivot:
      Localized(
        vi: "Lập bảng chéo: mỗi giá trị của cột thành một cột, trong ô là hàm gộp.",
        en: "Makes a cross table: each value of the column becomes a column of aggregates.")
    case .unpivot:
      Localized(
        vi: "Ngược với bảng chéo: mỗi cột trong số này thành một dòng, gồm tên cột và giá trị.",
        en: """
          The way back from a cross table: each of the columns becomes a row with its name and \
          its value.
          """)
    case .join:
      Localized(
        vi: """
          Ghép với bảng không có liên kết sẵn. `một`: mỗi dòng khớp nhiều nhất một, không khớp \
          thì thiếu. `nhiều`: dòng có thể nhân lên, không khớp thì mất, trừ khi `giữ tất cả`. Có \
          liên kết thì viết đường dẫn, như lead.name.
          """,
        en: """
          Brings in a table without a declared link. `one`: at most one match, missing where \
          none. `many`: rows may multiply, unmatched ones go unless `keep all`. Where there is a \
          link, write a path such as lead.name.
          """)
    case .append:
      Localized(
        vi: "Nối các dòng của bảng khác vào dưới; cột ghép theo tên, bên nào không có thì thiếu.",
        en: """
          Puts the rows of another table below; columns meet by name, missing where a side lacks \
          one.
          """)
    case .find:
      Localized(
        vi: """
          Giữ các dòng có từ khóa trong một cột văn bản nào đó; không kể hoa thường, từ khóa \
          không dấu thì không kể dấu.
          """,
        en: """
          Keeps the rows with these words in any text column, whatever the case; without \
          diacritics in the words, whatever the diacritics.
          """)
    case .asOf:
      Localized(
        vi: "Giữ những gì có hiệu lực vào ngày đó; đầu hay cuối bỏ trống là không giới hạn.",
        en: "Keeps what was valid on that day; an end left open has no limit.")
    case .expect:
      Localized(
        vi: "Kiểm tra mọi dòng; có dòng không thỏa thì dừng và cho xem tối đa 10 dòng.",
        en: "Checks every row; where one fails the run stops and shows up to ten.")
    case .describe:
      Localized(
        vi: """
          Mỗi cột một dòng: kiểu, số giá trị thiếu, số giá trị khác nhau, nhỏ nhất, lớn nhất, \
          hay gặp nhất.
          """,
        en: "One row for each column: type, missing, distinct, least, greatest, most frequent.")
    case .save:
      Localized(
        vi: "Ghi các dòng ra tệp (csv tsv json ndjson md html theo đuôi tệp) rồi chuyển tiếp.",
        en: """
          Writes the rows to a file (csv tsv json ndjson md html, by its ending) and hands them \
          on.
          """)
    case .chart:
      Localized(
        vi: "Vẽ trong màn hình: cột văn bản hay kỳ đầu tiên và các cột số; chỉ ở cuối truy vấn.",
        en: """
          Draws in the terminal, from the first text or period column and the numbers; the last \
          stage only.
          """)
    }
  }
}
