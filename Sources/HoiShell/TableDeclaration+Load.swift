import HoiSources
import HoiSyntax
import HoiText

extension TableDeclaration {
  /// What a `load` statement says of its table.
  init(_ load: Syntax.Load) {
    self.init(name: load.name?.text)
    for spec in load.specs {
      switch spec.kind {
      case .column(let name, let type, let format, let delimiter, let isRequired):
        var column = ColumnDeclaration(
          name.text, as: Self.reading(type, format: format?.value, delimiter: delimiter?.value))
        column.isRequired = isRequired
        columns.append(column)
        if column.reading == .deadline {
          // What names no day is missing; what the official wrote stays beside it.
          columns.append(ColumnDeclaration("\(name.text)_text", from: name.text, as: .text))
        }
      case .key(let names): key = names.map(\.text)
      case .label(let name): label = name.text
      case .parent(let name): parent = name.text
      case .validity(let from, let to): validity = (from.text, to.text)
      case .link(let column, let table, let target, let reverse):
        links.append(Self.link(column, table, target, reverse))
      }
    }
  }

  private static func link(
    _ column: Syntax.Name, _ table: Syntax.Name, _ target: Syntax.LoadSpec.Target,
    _ reverse: Syntax.Name?
  ) -> LinkDeclaration {
    switch target {
    case .column:
      return LinkDeclaration(column.text, to: table.text, reverse: reverse?.text)
    case .matching(let names, let at):
      var link = LinkDeclaration(
        column.text, to: table.text, by: names.map(\.text), reverse: reverse?.text)
      switch at {
      case .column(let name): link.at = name.text
      case .day(let day, _): link.day = day
      case nil: break
      }
      return link
    }
  }

  /// How cells of a declared type are read; `nil` leaves it to what the cells look like.
  private static func reading(
    _ type: Syntax.TypeName, format: String?, delimiter: String?
  ) -> CellReading? {
    if type.isList { return .list(delimiter: delimiter?.utf8.first ?? UInt8(ascii: ";")) }
    let numbers: NumberStyle =
      switch format {
      case "vi": .vietnamese
      case "en": .english
      default: .plain
      }
    let order: DateOrder = format?.first?.lowercased() == "m" ? .monthFirst : .dayFirst
    switch canonicalType(type.name.text) {
    case "text": return .text
    case "int": return .int(numbers)
    case "number": return .number(numbers)
    case "bool": return .bool(BoolWords.known[0])
    case "date": return .date(order)
    case "datetime": return .datetime(order)
    case "period": return format == "deadline" ? .deadline : .period
    default: return nil
    }
  }
}
