package import HoiText

extension Syntax {
  /// An expression and the text it came from.
  package struct Expression: Sendable {
    package indirect enum Kind: Sendable {
      /// `"done"`, `12`, `30/6/2025`
      case literal(Literal)
      /// `price`, `` `Tên cơ quan` ``
      case name(Name)
      /// `lead.region`
      case member(Expression, Name)
      /// `$q`
      case parameter(Name)
      /// `count(tasks where late)`
      case call(Call)
      /// `["a", "b"]`
      case list([Expression])
      /// `("a", "b")`: two or more, as `in` and `per` take them
      case values([Expression])
      /// `(a + b)`, `(agencies | where …)`
      case parenthesized(Query)
      /// `-x`
      case negative(Expression)
      /// `not x`
      case not(Expression)
      /// `a + b - c`, `a * b`, `a ?? b`, `a and b`: operators of one level, left to right. A flat
      /// list, so that a long chain needs no deep tree.
      case chain(Expression, [Link])
      /// `a = b`, `a not in b`, `a contains b`
      case comparison(Expression, Comparison, Expression, operator: SourceRange)
      /// `a between b and c`
      case between(Expression, lower: Expression, upper: Expression, isNegated: Bool)
      /// `a is missing`
      case test(Expression, Test, isNegated: Bool)
      /// `1/7/2025..30/9/2025`, either end may be left out
      case range(lower: Expression?, upper: Expression?)
      /// `if a then b else c`
      case conditional(Expression, then: Expression, else: Expression)
      /// What recovery leaves behind; always already reported.
      case invalid
    }

    package let kind: Kind
    package let range: SourceRange

    package init(_ kind: Kind, range: SourceRange) {
      self.kind = kind
      self.range = range
    }
  }

  /// ` + b`: one operator of a chain and what stands right of it.
  package struct Link: Sendable {
    package let chainOperator: ChainOperator
    package let operatorRange: SourceRange
    package let operand: Expression

    package init(_ chainOperator: ChainOperator, operatorRange: SourceRange, operand: Expression) {
      self.chainOperator = chainOperator
      self.operatorRange = operatorRange
      self.operand = operand
    }
  }

  package enum ChainOperator: String, Sendable, CaseIterable {
    case or, and
    case otherwise = "??"
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case floorDivide = "div"
    case modulo = "mod"
  }

  /// The comparisons of precedence level 6. Only the word operators have a `not` form of their own.
  package struct Comparison: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
      case equal = "="
      case notEqual = "!="
      case less = "<"
      case lessOrEqual = "<="
      case greater = ">"
      case greaterOrEqual = ">="
      case `in`
      case under
      case contains
      case startsWith = "starts with"
      case endsWith = "ends with"
      case like
      case matches
    }

    package let kind: Kind
    package let isNegated: Bool

    package init(_ kind: Kind, isNegated: Bool = false) {
      self.kind = kind
      self.isNegated = isNegated
    }
  }

  package enum Test: String, Sendable, CaseIterable {
    case missing, present, unmatched
  }

  /// `count(tasks where late)`, `sum(cost) per lead`, `first(documents.number sort issued desc)`
  package struct Call: Sendable {
    package let function: Name
    package let arguments: [Item]
    /// `where c` inside the brackets
    package let condition: Expression?
    /// `: c` inside the brackets
    package let body: Expression?
    /// `sort k` inside the brackets
    package let sortKeys: [SortKey]
    package let partition: Partition?

    package init(
      function: Name, arguments: [Item], condition: Expression?, body: Expression?,
      sortKeys: [SortKey], partition: Partition?
    ) {
      self.function = function
      self.arguments = arguments
      self.condition = condition
      self.body = body
      self.sortKeys = sortKeys
      self.partition = partition
    }
  }

  package enum Partition: Sendable {
    /// `per all`
    case all
    /// `per lead`, `per (a, b)`
    case keys([Expression])
  }

  package enum Literal: Hashable, Sendable {
    case text(String)
    /// `12`, `200 triệu` where it is whole
    case integer(Int64)
    /// `1.5`, `1.5 tỷ`
    case number(Double)
    case bool(Bool)
    case missing
    case today
    case now
    /// Days since 1970-01-01.
    case date(Int32)
    case period(Period)
    /// `7 days`, `3 tháng`
    case duration(Int64, CalendarUnit)
    /// `this month`, `last quarter`, `next year`: offset -1, 0 or 1
    case relativePeriod(CalendarUnit, offset: Int)
  }

  package enum CalendarUnit: String, Sendable, CaseIterable {
    case day, week, month, quarter, half, year
  }

  /// A calendar period as written: `6/2025`, `Q3/2025`, `H1/2025`, `W36/2025`, `năm 2025`.
  package enum Period: Hashable, Sendable {
    case year(Int)
    case half(year: Int, Int)
    case quarter(year: Int, Int)
    case month(year: Int, Int)
    case week(year: Int, Int)
  }
}
