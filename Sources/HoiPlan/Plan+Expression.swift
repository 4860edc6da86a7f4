extension Plan {
  /// A typed expression over the columns of one row.
  package struct Expression: Hashable, Sendable {
    package indirect enum Kind: Hashable, Sendable {
      case constant(Value)
      case column(ColumnID)
      /// The row a link points to, and an expression over that row's columns, known there by the
      /// scan's identities. Missing where the link is missing or unmatched.
      case follow(Expression, TableScan, Expression)
      case not(Expression)
      case and([Expression])
      case or([Expression])
      /// Both sides have the same type, or are int and number. `=` is true also where both are
      /// missing; `!=` is its negation; the order comparisons are false where one is missing.
      case compare(Expression, Comparison, Expression)
      case isMissing(Expression)
      /// True for a link with a text that matched no row.
      case isUnmatched(Expression)
      /// Equal to one of them, by the rule of `=`; false where the left side is missing.
      case inValues(Expression, [Expression])
      /// An item of the list on the right equals the left side.
      case inList(Expression, Expression)
      /// Equal to a value of the query's one visible column.
      case inQuery(Expression, Plan)
      /// Text search that ignores case, and diacritics where the pattern on the right has none;
      /// false where a side is missing.
      case match(Expression, TextMatch, Expression)
      /// A case-sensitive regular expression, checked before the run; false where missing.
      case matches(Expression, pattern: String)
      /// The link on the left points to the row on the right, or to one below it along the parent
      /// link of the target table. The right side is a link or the text of a key.
      case under(Expression, Expression, parent: Int)
      /// The key of the row a link points to, as text; the text itself of an unmatched link.
      case linkText(Expression)
      /// Left to right; missing where one operand is. Both int, or both number.
      case arithmetic(Expression, [ArithmeticStep])
      case negative(Expression)
      /// Text after text.
      case concatenation([Expression])
      /// A date or datetime moved by a constant duration.
      case shift(Expression, CalendarDuration, isNegative: Bool)
      /// Days from the second date to the first.
      case daysBetween(Expression, Expression)
      /// The first that is not missing.
      case otherwise([Expression])
      case conditional(Expression, then: Expression, else: Expression)
      case function(ScalarFunction, [Expression])
      /// An int as a number; a date as the datetime at its start.
      case convert(Expression)
      case list([Expression])
      /// An aggregate over rows or items that belong to this row.
      case aggregate(Elements, Aggregate)
      /// A value from the other rows of the stage.
      case window(Window)
      /// The one value of a query with at most one row; missing where it has none.
      case scalar(Plan)
    }

    package let kind: Kind
    package let type: ValueType
    package let origin: Origin

    package init(_ kind: Kind, type: ValueType, origin: Origin = .nowhere) {
      self.kind = kind
      self.type = type
      self.origin = origin
    }
  }

  package enum Comparison: String, Hashable, Sendable, CaseIterable {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  package enum TextMatch: String, Hashable, Sendable, CaseIterable {
    case contains
    case startsWith = "starts with"
    case endsWith = "ends with"
    /// `*` stands for any text, `?` for one character.
    case like
  }

  /// Division is never integer division; `div` and `mod` floor. Division by zero is missing.
  package enum ArithmeticOperator: String, Hashable, Sendable, CaseIterable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case floorDivide = "div"
    case modulo = "mod"
  }

  package struct ArithmeticStep: Hashable, Sendable {
    package let arithmeticOperator: ArithmeticOperator
    package let operand: Expression

    package init(_ arithmeticOperator: ArithmeticOperator, _ operand: Expression) {
      self.arithmeticOperator = arithmeticOperator
      self.operand = operand
    }
  }

  /// What an aggregate inside an expression runs over. The aggregate's own expressions see the
  /// elements' columns, and may also see those of the row around them.
  package indirect enum Elements: Hashable, Sendable {
    /// The rows of a child table that point at the row a link points to.
    case children(of: Expression, Relation, TableScan)
    /// The rows a list of links points to; unmatched items are left out.
    case linked(Expression, TableScan)
    /// The items of a list.
    case items(Expression, ColumnID)
    /// The rows of a query of its own.
    case rows(Plan)
  }

  /// An aggregate: missing arguments are skipped, rows that fail the condition are left out.
  ///
  /// `any` and `none` have no argument. `every` has its condition as argument: true when at least
  /// one row remains and all satisfy it.
  package struct Aggregate: Hashable, Sendable {
    package let function: AggregateFunction
    package let argument: Expression?
    package let condition: Expression?
    package let order: [SortKey]
    /// For `percentile`: 0 to 1.
    package let fraction: Double?
    package let type: ValueType

    package init(
      _ function: AggregateFunction, of argument: Expression? = nil,
      where condition: Expression? = nil, order: [SortKey] = [], fraction: Double? = nil,
      type: ValueType
    ) {
      self.function = function
      self.argument = argument
      self.condition = condition
      self.order = order
      self.fraction = fraction
      self.type = type
    }
  }

  /// A value from the rows of the same group of `partition`. An empty `order` is the order the
  /// rows arrive in; row number, previous, next and running are stable on top of a given order.
  package struct Window: Hashable, Sendable {
    package enum Function: Hashable, Sendable {
      case aggregate(Aggregate)
      /// The aggregate over the rows up to this one.
      case running(Aggregate)
      /// This row's argument (1 without) as a fraction of the group's sum.
      case share(Expression?)
      /// 1 + the rows that come before by the keys alone: ties share a rank.
      case rank
      case row
      case previous(Expression)
      case next(Expression)
    }

    package let function: Function
    package let partition: [Expression]
    package let order: [SortKey]

    package init(_ function: Function, partition: [Expression], order: [SortKey]) {
      self.function = function
      self.partition = partition
      self.order = order
    }
  }
}
