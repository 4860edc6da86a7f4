import HoiPlan
import HoiSyntax
import HoiText

extension Speaker {
  /// The sentence of a stage, and one for each query inside it.
  mutating func say(_ stage: Stage) -> [String] {
    notation.learn(stage.computed.filter(\.field.name.isEmpty))
    if case .join(_, let right, _, _, _) = stage.node.node { notation.learn(right) }
    let sentence = sentence(of: stage)
    let queries = (stage.node.expressions + stage.computed.map(\.expression)).flatMap(\.queries)
    return (sentence.isEmpty ? [] : [sentence]) + queries.flatMap { say(query: $0) }
  }

  /// A query inside an expression, its sentences set in.
  private func say(query: Plan) -> [String] {
    var inner = self
    inner.depth += 1
    let sentences = inner.sentences(of: query)
    let head = say(vi: "Truy vấn bên trong:", en: "The query inside:")
    return sentences.isEmpty
      ? []
      : (["\(head) \(sentences[0])"] + sentences.dropFirst())
        .map { "  " + $0 }
  }

  private func sentence(of stage: Stage) -> String {
    switch stage.node.node {
    case .single: ""
    case .scan(let scan): scanned(scan)
    case .filter(_, let condition): filtered(condition)
    case .compute(_, let bindings): added(bindings, to: stage.input)
    case .project(_, let fields): arranged(fields, stage)
    case .sort(let input, let keys): sorted(keys, input)
    case .take(_, let count, let groups, let ties): taken(count, groups, withTies: ties != nil)
    case .skip(_, let count):
      say(vi: "Bỏ \(count) dòng đầu.", en: "Leaves out the first \(rows(count)).")
    case .group(_, let keys, let aggregates): grouped(keys, aggregates, stage)
    case .distinct: distinct(stage)
    case .expandItems(_, let list, let item, let keepEmpty):
      expanded(notation.text(list), item, keepEmpty: keepEmpty)
    case .expandChildren(_, _, let relation, let child, let keepEmpty):
      expandedChildren(relation, child, keepEmpty: keepEmpty)
    case .pivot(_, let pivot): pivoted(pivot)
    case .unpivot(_, let columns, let name, let value): unpivoted(columns, name, value)
    case .join(_, let right, let kind, let condition, let keepAll):
      joined(right, kind, condition, keepAll: keepAll)
    case .append(_, let second):
      say(
        vi: """
          Nối các dòng của \(source(second)) vào dưới; cột ghép theo tên, bên nào không có cột \
          thì để thiếu.
          """,
        en: """
          Puts the rows of \(source(second)) below; columns meet by name, missing where a side \
          has none.
          """)
    case .check(_, let condition, let message):
      checked(condition, message)
    case .save(_, let path):
      say(
        vi: "Ghi các dòng ra tệp \"\(path)\", rồi chuyển tiếp nguyên vẹn.",
        en: "Writes the rows to \"\(path)\" and hands them on unchanged.")
    case .describe:
      say(
        vi: """
          Mô tả từng cột, mỗi cột một dòng: kiểu, số giá trị thiếu, số giá trị khác nhau, nhỏ \
          nhất, lớn nhất, hay gặp nhất.
          """,
        en: """
          Describes each column in a row: type, missing, distinct, least, greatest, most \
          frequent.
          """)
    }
  }

  func say(vi: String, en: String) -> String { Localized(vi: vi, en: en)[language] }

  /// A piece of Hỏi in a sentence.
  func code(_ text: String) -> String { text.contains("`") ? text : "`\(text)`" }

  func rows(_ count: Int) -> String { count == 1 ? "row" : "\(count) rows" }

  // Rows

  private func scanned(_ scan: Plan.TableScan) -> String {
    let title =
      notation.schemas.indices.contains(scan.table.index)
      ? notation.schemas[scan.table.index].title.map { " (\($0[language]))" } ?? "" : ""
    let name = code(notation.table(scan.table))
    return say(
      vi: "Lấy mọi dòng của bảng \(name)\(title), theo thứ tự trong nguồn.",
      en: "Takes every row of \(name)\(title), in the order of the source.")
  }

  private func filtered(_ condition: Plan.Expression) -> String {
    if let pattern = condition.searchedText {
      let text = notation.literal(.text(pattern))
      return say(
        vi: "Giữ những dòng có \(text) trong một cột văn bản nào đó, không kể hoa thường.",
        en: "Keeps the rows with \(text) in any text column, whatever the case.")
    }
    let text = code(notation.text(condition))
    return say(vi: "Giữ những dòng mà \(text).", en: "Keeps the rows where \(text).")
      + missingRemarks(on: condition)
  }

  private func checked(_ condition: Plan.Expression, _ message: String?) -> String {
    let text = code(notation.text(condition))
    let said = message.map { say(vi: ", với lời báo \"\($0)\"", en: ", saying \"\($0)\"") } ?? ""
    return say(
      vi: "Kiểm tra rằng mọi dòng đều thỏa \(text); nếu không thì dừng\(said).",
      en: "Checks that \(text) for every row; else the run stops\(said).")
      + missingRemarks(on: condition, isCheck: true)
  }

  private func sorted(_ keys: [Plan.SortKey], _ input: Plan) -> String {
    let shown = keys.filter { !notation.isTieBreak($0) }
    let list = shown.map { key in
      let text = code(notation.text(key.expression))
      return key.isDescending
        ? say(vi: "\(text) giảm dần", en: "\(text) descending")
        : say(vi: "\(text) tăng dần", en: "\(text) ascending")
    }
    var text = say(
      vi: "Sắp các dòng theo \(list.joined(separator: ", rồi theo ")).",
      en: "Sorts the rows by \(list.joined(separator: ", then by ")).")
    if shown.contains(where: { $0.expression.type.type == .text }) {
      text += say(
        vi: " Văn bản xếp theo bảng chữ cái tiếng Việt.",
        en: " Text follows the Vietnamese alphabet.")
    }
    if shown.contains(where: \.expression.type.isNullable) {
      text += say(vi: " Dòng thiếu giá trị ở cuối.", en: " Rows without a value come last.")
    }
    if keys.count > shown.count {
      text += say(vi: " Dòng bằng nhau xếp theo khóa.", en: " Ties follow the key.")
    }
    return text
  }

  private func taken(_ count: Int, _ groups: [Plan.Expression], withTies: Bool) -> String {
    let each = groups.isEmpty ? "" : code(notation.list(groups))
    let ties =
      withTies
      ? say(
        vi: ", kể cả những dòng đồng hạng với dòng cuối", en: ", and those equal to the last one")
      : ""
    if groups.isEmpty {
      return say(
        vi: "Giữ \(count) dòng đầu\(ties).", en: "Keeps the first \(rows(count))\(ties).")
    }
    let remark =
      groups.contains(where: \.type.isNullable)
      ? say(
        vi: " Dòng thiếu \(each) cũng thành nhóm.", en: " Rows without \(each) are a group too.")
      : ""
    return say(
      vi: "Giữ \(count) dòng đầu của từng \(each)\(ties).",
      en: "Keeps the first \(rows(count)) of each \(each)\(ties).") + remark
  }

  // Two tables

  private func joined(
    _ right: Plan, _ kind: Plan.JoinKind, _ condition: Plan.Expression, keepAll: Bool
  ) -> String {
    let table = source(right)
    let test = code(notation.text(condition))
    let text = say(
      vi: "Ghép với \(table) ở những dòng mà \(test).",
      en: "Matches rows of \(table) where \(test).")
    switch kind {
    case .one:
      return text
        + say(
          vi: """
            Mỗi dòng khớp nhiều nhất một, hơn nữa là lỗi; không khớp thì các cột ghép vào để \
            thiếu.
            """,
          en: """
            At most one match a row, more is an error; without one the new columns are missing.
            """)
    case .many where keepAll:
      return text
        + say(
          vi: " Dòng khớp nhiều thì nhân lên; không khớp thì vẫn giữ, các cột ghép vào để thiếu.",
          en: " Several matches multiply a row; a row without any stays, its new columns missing.")
    case .many:
      return text
        + say(
          vi: " Dòng khớp nhiều thì nhân lên; không khớp thì bỏ.",
          en: " Several matches multiply a row; a row without any goes.")
    }
  }

  /// What another query starts from: `bảng x`.
  private func source(_ plan: Plan) -> String {
    var next: Plan? = plan
    var name = ""
    while let node = next {
      if case .scan(let scan) = node.node { name = notation.table(scan.table) }
      next = node.children.first
    }
    return say(vi: "bảng \(code(name))", en: code(name))
  }

  // One row into several

  private func expanded(_ list: String, _ item: Plan.Field, keepEmpty: Bool) -> String {
    let name = code(Notation.quotedName(item.name))
    return say(
      vi: "Mỗi mục của danh sách \(code(list)) thành một dòng, ở cột \(name).",
      en: "Makes a row of each item of \(code(list)), in the column \(name).")
      + emptyRemark(keepEmpty)
  }

  private func expandedChildren(_ relation: Relation, _ child: Plan.Field, keepEmpty: Bool)
    -> String
  {
    let table = code(notation.table(relation.child))
    let name = code(Notation.quotedName(child.name))
    return say(
      vi: """
        Mỗi dòng của bảng \(table) trỏ tới dòng này (quan hệ \(code(relation.name))) thành một \
        dòng, ở cột \(name).
        """,
      en: """
        Makes a row of each row of \(table) that points here (the relation \
        \(code(relation.name))), in the column \(name).
        """)
      + (keepEmpty
        ? say(vi: " Dòng không có dòng con vẫn được giữ.", en: " A row without any stays.")
        : say(vi: " Dòng không có dòng con thì bỏ.", en: " A row without any goes."))
  }

  private func emptyRemark(_ keepEmpty: Bool) -> String {
    keepEmpty
      ? say(vi: " Dòng không có mục nào vẫn được giữ.", en: " A row without items stays.")
      : say(vi: " Dòng không có mục nào thì bỏ.", en: " A row without items goes.")
  }

  private func unpivoted(_ columns: [ColumnID], _ name: Plan.Field, _ value: Plan.Field) -> String {
    let list = columns.map { code(notation[$0]) }.joined(separator: ", ")
    let (name, value) = (
      code(Notation.quotedName(name.name)), code(Notation.quotedName(value.name))
    )
    return say(
      vi: "Mỗi cột trong \(list) thành một dòng: tên cột ở \(name), giá trị ở \(value).",
      en: "Makes a row of each of \(list): its name in \(name), its value in \(value).")
  }
}

extension Plan.Expression {
  /// The queries inside, outermost first.
  fileprivate var queries: [Plan] {
    plans + children.flatMap(\.queries)
  }

  /// What `find` looks for: one text in several columns.
  var searchedText: String? {
    guard case .or(let tests) = kind, tests.count > 1 else { return nil }
    var found: String?
    for test in tests {
      guard let text = test.containedText, found == nil || found == text else { return nil }
      found = text
    }
    return found
  }

  private var containedText: String? {
    switch kind {
    case .match(_, .contains, let pattern):
      if case .constant(.text(let text)) = pattern.kind { text } else { nil }
    case .aggregate(.items, let aggregate): aggregate.condition?.containedText
    default: nil
    }
  }
}
