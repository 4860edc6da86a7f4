import HoiPlan
import HoiSyntax
import HoiText

extension Speaker {
  // Columns

  func added(_ bindings: [Plan.Binding], to input: Plan) -> String {
    let shown = bindings.filter { !$0.field.isHidden }
    if case .single = input.node {
      return say(
        vi: "Tính \(code(notation.list(shown.map(\.expression)))).",
        en: "Computes \(code(notation.list(shown.map(\.expression)))).")
    }
    let list = shown.map { binding in
      let name = code(Notation.quotedName(binding.field.name))
      return
        "\(name) (\(typeName(binding.field.type))) = \(code(notation.text(binding.expression)))"
    }
    if list.isEmpty { return "" }
    return say(
      vi: "Thêm cột \(list.joined(separator: "; ")).",
      en: "Adds \(list.count == 1 ? "the column" : "the columns") \(list.joined(separator: "; ")).")
      + divisionRemark(on: shown.map(\.expression))
  }

  /// `select`, `change`, `drop` or `rename`, by what became of the columns.
  func arranged(_ fields: [Plan.Field], _ stage: Stage) -> String {
    let before = stage.input.visibleFields
    let after = fields.filter { !$0.isHidden && !notation.isRow($0.id) }
    if after.isEmpty { return "" }
    let remark = divisionRemark(on: stage.computed.map(\.expression))
    if stage.computed.isEmpty {
      let kept = before.filter { field in after.contains { $0.id == field.id } }
      if kept == after, kept.count < before.count, before.count <= 2 * kept.count {
        let gone = before.filter { field in !after.contains { $0.id == field.id } }
        return say(vi: "Bỏ cột \(names(gone)).", en: "Removes \(names(gone)).")
      }
      if after.map(\.id) == before.map(\.id) { return renamed(before, after) }
    } else if after.map(\.name) == before.map(\.name) {
      let list = stage.computed.map { binding in
        """
        \(code(Notation.quotedName(binding.field.name))) = \
        \(code(notation.text(binding.expression)))
        """
      }
      return say(
        vi: "Thay giá trị của cột \(list.joined(separator: "; ")).",
        en: "Gives new values to \(list.joined(separator: "; ")).") + remark
    }
    let list = after.map { item($0, stage) }.joined(separator: ", ")
    return say(
      vi: "Chỉ giữ các cột, theo thứ tự này: \(list).",
      en: "Keeps these columns only, in this order: \(list).") + remark
  }

  private func renamed(_ before: [Plan.Field], _ after: [Plan.Field]) -> String {
    let changes = zip(before, after).filter { $0.name != $1.name }.map { old, new in
      let (old, new) = (code(Notation.quotedName(old.name)), code(Notation.quotedName(new.name)))
      return say(vi: "\(old) thành \(new)", en: "\(old) to \(new)")
    }
    if changes.isEmpty { return "" }
    return say(
      vi: "Đổi tên cột \(changes.joined(separator: ", ")).",
      en: "Renames \(changes.joined(separator: ", ")).")
  }

  /// A column of a `select`, with its value where the name does not say it.
  private func item(_ field: Plan.Field, _ stage: Stage) -> String {
    let name = Notation.quotedName(field.name)
    let text =
      stage.computed.first { $0.field.id == field.id }.map { notation.text($0.expression) }
      ?? notation[field.id]
    if text == name || text == field.name { return code(text) }
    return code("\(text) \(notation.word(.as)) \(name)")
  }

  private func names(_ fields: [Plan.Field]) -> String {
    fields.map { code(Notation.quotedName($0.name)) }.joined(separator: ", ")
  }

  // Groups

  func grouped(
    _ keys: [Plan.Binding], _ aggregates: [Plan.AggregateBinding], _ stage: Stage
  ) -> String {
    let texts = keys.map { notation.text($0.expression) }
    let keyList = zip(keys, texts).map { key, text in
      let name = Notation.quotedName(key.field.name)
      return text == name || text == key.field.name
        ? code(text) : code("\(text) \(notation.word(.as)) \(name)")
    }.joined(separator: ", ")
    if stage.isCount {
      return say(
        vi: "Đếm số dòng theo từng \(keyList), nhiều nhất trước, bằng nhau thì theo \(keyList).",
        en: "Counts the rows of each \(keyList), most first, ties by \(keyList).")
        + groupRemark(keys)
    }
    var inner = notation
    inner.learn(stage.node)
    var items: [String] = []
    let fields = stage.arranged?.visibleFields ?? stage.node.visibleFields
    for field in fields where !keys.contains(where: { $0.field.id == field.id }) {
      let text =
        stage.computed.first { $0.field.id == field.id }.map { inner.text($0.expression) }
        ?? aggregates.first { $0.field.id == field.id }.map { inner.text($0.aggregate, of: nil) }
        ?? inner[field.id]
      items.append("\(code(Notation.quotedName(field.name))) = \(code(text))")
    }
    let skips = aggregates.contains { $0.aggregate.argument?.type.isNullable == true }
    let remark =
      (skips ? say(vi: " Giá trị thiếu không được tính.", en: " Missing values are skipped.") : "")
      + divisionRemark(on: stage.computed.map(\.expression))
    let list = items.joined(separator: "; ")
    if keys.isEmpty {
      return say(vi: "Gộp tất cả thành một dòng: \(list).", en: "Makes one row of all: \(list).")
        + remark
    }
    return say(
      vi: "Chia nhóm theo \(keyList), mỗi nhóm một dòng, xếp theo khóa nhóm: \(list).",
      en: "Groups by \(keyList), one row a group, in the order of the keys: \(list).")
      + groupRemark(keys) + remark
  }

  private func groupRemark(_ keys: [Plan.Binding]) -> String {
    let nullable = keys.filter(\.field.type.isNullable).map { code(notation.text($0.expression)) }
    if nullable.isEmpty { return "" }
    let list = nullable.joined(separator: ", ")
    if nullable.count == 1 {
      return say(
        vi: " Dòng thiếu \(list) thành một nhóm riêng.",
        en: " Rows without \(list) are a group of their own.")
    }
    return say(
      vi: " Dòng thiếu \(list) cũng thành nhóm.", en: " Rows without \(list) make groups too.")
  }

  func distinct(_ stage: Stage) -> String {
    let items =
      stage.arranged == nil
      ? names(stage.input.visibleFields)
      : stage.node.visibleFields.map { item($0, stage) }.joined(separator: ", ")
    return say(
      vi: "Giữ mỗi tổ hợp giá trị khác nhau của \(items) một dòng, xếp theo các giá trị đó.",
      en: "Keeps one row for each different combination of \(items), in the order of these values.")
  }

  func pivoted(_ pivot: Plan.Pivot) -> String {
    let column = code(notation.text(pivot.column))
    let cells = pivot.aggregates.map { code(notation.text($0.aggregate, of: nil)) }
      .joined(separator: ", ")
    let keys = pivot.keys.map { code(notation.text($0.expression)) }.joined(separator: ", ")
    let lines =
      keys.isEmpty
      ? say(vi: "Tất cả thành một dòng", en: "All rows make one row")
      : say(vi: "Mỗi \(keys) một dòng", en: "One row for each \(keys)")
    let values =
      pivot.values.map { values in
        let list = values.map { code(notation.literal($0.value)) }.joined(separator: ", ")
        return say(
          vi: "mỗi giá trị \(list) của \(column) một cột",
          en: "one column for each of \(list) in \(column)")
      }
      ?? say(
        vi: "mỗi giá trị có trong \(column) một cột",
        en: "one column for each value found in \(column)")
    return say(
      vi: "Lập bảng chéo. \(lines), \(values); trong ô là \(cells).",
      en: "Makes a cross table. \(lines), \(values); the cells are \(cells).")
  }

  // The result

  /// The columns a query ends with, and their types.
  func result(of plan: Plan) -> String {
    let fields = plan.visibleFields
    let shown = fields.count > 12 ? fields.prefix(10) : fields[...]
    let list = shown.map { field in
      "\(code(Notation.quotedName(field.name))) (\(typeName(field.type)))"
    }.joined(separator: ", ")
    let rest = fields.count - shown.count
    var fromData =
      rest == 0 ? "" : say(vi: " và \(rest) cột khác", en: " and \(rest) others")
    if case .pivot(_, let pivot) = plan.node, pivot.values == nil {
      fromData += say(vi: ", và các cột lập từ dữ liệu", en: ", and the columns made from the data")
    }
    return say(
      vi: "Kết quả có \(fields.count == 1 ? "cột" : "các cột") \(list)\(fromData).",
      en: "The result has the \(fields.count == 1 ? "column" : "columns") \(list)\(fromData).")
  }

  func typeName(_ type: ValueType) -> String {
    typeName(type.type) + (type.isNullable ? say(vi: ", có thể thiếu", en: ", may be missing") : "")
  }

  private func typeName(_ type: DataType) -> String {
    switch type {
    case .text: notation.word(.typeText)
    case .int: notation.word(.typeInt)
    case .number: notation.word(.typeNumber)
    case .bool: notation.word(.typeBool)
    case .date: notation.word(.typeDate)
    case .datetime: notation.word(.typeDatetime)
    case .period: notation.word(.typePeriod)
    case .duration: notation.word(.typeDuration)
    case .missing: notation.word(.missing)
    case .link(let table):
      say(vi: "liên kết tới \(notation.table(table))", en: "link to \(notation.table(table))")
    case .list(.link(let table)):
      say(
        vi: "danh sách liên kết tới \(notation.table(table))",
        en: "list of links to \(notation.table(table))")
    case .list(let element): "\(notation.word(.listOf)) \(typeName(element))"
    }
  }
}
