package import HoiText

/// The tree of a script as it is written: every part keeps the place it came from.
///
/// A tree knows nothing of tables, columns or types. Where recovery skipped something, an
/// `.invalid` node stands; it has always been reported already.
package enum Syntax {}

extension Syntax {
  /// `let late = tasks | where …`, one after the other.
  package struct Script: Sendable {
    package let statements: [Statement]

    package init(statements: [Statement]) {
      self.statements = statements
    }
  }

  /// A name as written: `lead`, `` `Tên cơ quan` ``.
  package struct Name: Sendable {
    /// The name in NFC, without backticks.
    package let text: String
    /// In backticks: always a column or table, never a keyword.
    package let isQuoted: Bool
    package let range: SourceRange

    package init(text: String, isQuoted: Bool = false, range: SourceRange) {
      self.text = text
      self.isQuoted = isQuoted
      self.range = range
    }
  }

  /// `"kế hoạch"` where the grammar wants a text itself: a file name, a message.
  package struct TextLiteral: Sendable {
    package let value: String
    package let range: SourceRange

    package init(value: String, range: SourceRange) {
      self.value = value
      self.range = range
    }
  }

  package struct Statement: Sendable {
    package enum Kind: Sendable {
      /// `load "tasks.csv" as tasks (due: date, key id, lead -> agencies.id)`
      case load(Load)
      /// `use "catalog.hoi"`
      case use(TextLiteral)
      /// `param $q: period = Q3/2025`
      case parameter(Parameter)
      /// `let late = tasks | where …`
      case binding(name: Name, query: Query)
      /// `def tasks.overdue = …`, `def rate(a: number, b: number) = a / b`
      case definition(Definition)
      /// `expect none(tasks where done < created) "message"`
      case expectation(Expression, message: TextLiteral?)
      /// `tasks | where …`
      case query(Query)
      /// `| where …`: at the prompt only, continues the last query.
      case continuation([Stage])
      /// What recovery leaves behind.
      case invalid
    }

    package let kind: Kind
    package let range: SourceRange

    package init(_ kind: Kind, range: SourceRange) {
      self.kind = kind
      self.range = range
    }
  }

  package struct Load: Sendable {
    package let path: TextLiteral
    package let name: Name?
    package let specs: [LoadSpec]

    package init(path: TextLiteral, name: Name?, specs: [LoadSpec]) {
      self.path = path
      self.name = name
      self.specs = specs
    }
  }

  package struct LoadSpec: Sendable {
    package enum Target: Sendable {
      /// `-> agencies`, `-> agencies.id`
      case column(Name?)
      /// `-> agencies by (name, short) at issued`
      case matching([Name], at: Day?)
    }

    /// The day a name is meant on.
    package enum Day: Sendable {
      /// `at issued`: a column.
      case column(Name)
      /// `at 30/6/2025`: the same for all rows; days since 1970-01-01.
      case day(Int32, range: SourceRange)
    }

    package enum Kind: Sendable {
      /// `due: date format "d/M/yyyy" required`, `keywords: list of text delimiter ";"`
      case column(
        Name, TypeName, format: TextLiteral?, delimiter: TextLiteral?, isRequired: Bool)
      /// `key id`
      case key([Name])
      /// `label name`
      case label(Name)
      /// `parent parent_id`
      case parent(Name)
      /// `valid valid_from to valid_to`
      case validity(from: Name, to: Name)
      /// `lead -> agencies.id as led_tasks`
      case link(Name, table: Name, Target, reverse: Name?)
    }

    package let kind: Kind
    package let range: SourceRange

    package init(_ kind: Kind, range: SourceRange) {
      self.kind = kind
      self.range = range
    }
  }

  /// `number`, `list of text`, `agencies`
  package struct TypeName: Sendable {
    package let name: Name
    package let isList: Bool

    package init(name: Name, isList: Bool) {
      self.name = name
      self.isList = isList
    }
  }

  package struct Parameter: Sendable {
    /// The name without `$`.
    package let name: Name
    package let type: TypeName
    package let standard: Expression?

    package init(name: Name, type: TypeName, standard: Expression?) {
      self.name = name
      self.type = type
      self.standard = standard
    }
  }

  package struct Definition: Sendable {
    /// The table of a computed column; `nil` for a function.
    package let table: Name?
    package let name: Name
    package let parameters: [(name: Name, type: TypeName)]
    package let body: Expression

    package init(
      table: Name?, name: Name, parameters: [(name: Name, type: TypeName)], body: Expression
    ) {
      self.table = table
      self.name = name
      self.parameters = parameters
      self.body = body
    }
  }

  /// `tasks | where … | take 10`
  package struct Query: Sendable {
    package let head: Expression
    package let stages: [Stage]
    package let range: SourceRange

    package init(head: Expression, stages: [Stage], range: SourceRange) {
      self.head = head
      self.stages = stages
      self.range = range
    }
  }
}
