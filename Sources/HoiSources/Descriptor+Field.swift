import HoiText

extension Descriptor {
  /// The title in both languages; the English one stands under `hoi`.
  func title() throws(SourceError) -> Localized? {
    let english = try self["hoi"]?["titles"]?["en"]?.text()
    return try self["title"]?.text().localized(english)
  }

  /// A field of a schema: how its column is read and what is promised of it.
  func column() throws(SourceError) -> ColumnDeclaration {
    guard let name = try self["name"]?.text() else { throw error(.present, in: "name") }
    // Only whole tables can say so.
    if let missing = self["missingValues"] { throw missing.error(.absent) }
    var column = ColumnDeclaration(name, as: try reading())
    column.title = try title()
    column.promises.notation = try notation()
    if let categories = self["categories"], column.declaredValues == nil {
      column.declaredValues = try categories.items().map { item throws(SourceError) in
        try (item["value"] ?? item).scalar()
      }
    }
    if let constraints = self["constraints"] { try constraints.add(to: &column) }
    return column
  }

  /// Constraints that are not known are passed over, as the standard asks.
  private func add(to column: inout ColumnDeclaration) throws(SourceError) {
    guard isObject else { throw error(.object) }
    column.isRequired = try self["required"]?.bool() ?? false
    column.promises.isUnique = try self["unique"]?.bool() ?? false
    if let values = self["enum"] {
      column.declaredValues = try values.items().map { item throws(SourceError) in
        try item.scalar()
      }
    }
    let kinds: [ColumnPromises.Bound.Kind] = [
      .minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum,
    ]
    for kind in kinds {
      guard let bound = try self[kind.rawValue]?.scalar() else { continue }
      column.promises.bounds.append(ColumnPromises.Bound(kind: kind, text: bound))
    }
    column.promises.minimumLength = try self["minLength"]?.int()
    column.promises.maximumLength = try self["maxLength"]?.int()
    column.promises.pattern = try self["pattern"]?.text()
  }

  private func reading() throws(SourceError) -> CellReading? {
    switch try kind() {
    case "string", "time", "duration", "object", "array", "geojson", "geopoint": return .text
    case "integer": return .int(try numberStyle())
    case "number": return .number(try numberStyle())
    case "boolean":
      let words = try boolWords()
      return .bool(
        BoolWords(
          isTrue: words.isTrue.map { $0.lowercased() },
          isFalse: words.isFalse.map { $0.lowercased() }))
    case "date": return .date(try dateOrder())
    case "datetime": return .datetime(try dateOrder())
    case "year", "yearmonth": return .period
    case "list": return .list(delimiter: try self["delimiter"]?.byte() ?? UInt8(ascii: ","))
    default: return nil
    }
  }

  private func kind() throws(SourceError) -> String {
    guard let type = self["type"] else { return "any" }
    let known = [
      "any", "string", "time", "duration", "object", "array", "geojson", "geopoint", "integer",
      "number", "boolean", "date", "datetime", "year", "yearmonth", "list",
    ]
    let text = try type.text()
    guard known.contains(text) else { throw type.error(.oneOf(known)) }
    return text
  }

  private func boolWords() throws(SourceError) -> BoolWords {
    BoolWords(
      isTrue: try self["trueValues"]?.texts() ?? ["true", "True", "TRUE", "1"],
      isFalse: try self["falseValues"]?.texts() ?? ["false", "False", "FALSE", "0"])
  }

  private func notation() throws(SourceError) -> CellNotation? {
    let format = try self["format"]?.text() ?? "default"
    let isDefault = format == "default"
    switch try kind() {
    case "date": return isDefault ? .isoDate : format == "any" ? nil : .directives(format)
    case "datetime": return isDefault ? .isoDateTime : format == "any" ? nil : .directives(format)
    case "time": return isDefault ? .time : format == "any" ? nil : .directives(format)
    case "year": return .year
    case "yearmonth": return .yearMonth
    case "duration": return .duration
    case "object", "geojson": return .object
    case "array": return .array
    case "geopoint": return isDefault ? .point : nil
    case "boolean":
      let words = try boolWords()
      return .words(words.isTrue + words.isFalse)
    case "string":
      switch format {
      case "email": return .email
      case "uri": return .uri
      case "uuid": return .uuid
      case "binary": return .base64
      default: return nil
      }
    default: return nil
    }
  }

  private func numberStyle() throws(SourceError) -> NumberStyle {
    var style = NumberStyle(
      decimal: try self["decimalChar"]?.byte() ?? UInt8(ascii: "."),
      group: try self["groupChar"]?.byte())
    style.isBare = try self["bareNumber"]?.bool() ?? true
    return style
  }

  /// `%m/%d/%Y` and `MM/dd/yyyy` have the month first. Names of months and years of two digits are
  /// refused: no reading here has them.
  private func dateOrder() throws(SourceError) -> DateOrder {
    guard let field = self["format"] else { return .dayFirst }
    let format = try field.text()
    if format == "default" || format == "any" { return .dayFirst }
    if ["%y", "%b", "%B", "%j", "%A", "%a", "%p", "%I"].contains(where: format.contains) {
      throw field.error(.dateFormat)
    }
    let letters = format.lowercased()
    guard let day = letters.firstIndex(of: "d"), let month = letters.firstIndex(of: "m") else {
      throw field.error(.dateFormat)
    }
    return month < day && letters.first { $0.isLetter } != "y" ? .monthFirst : .dayFirst
  }
}

extension String {
  fileprivate func localized(_ english: String?) -> Localized {
    Localized(vi: self, en: english ?? self)
  }
}
