package import HoiText

extension Syntax {
  /// One step of a query: one table in, one table out.
  package struct Stage: Sendable {
    package enum Kind: Sendable {
      /// `where cost > 5`
      case filter(Expression)
      /// `select title, lead.name as agency`
      case select([Item])
      /// `add a + b as total`
      case add([Item])
      /// `change upper(title) as title`
      case change([Item])
      /// `drop note, source`
      case drop([Expression])
      /// `rename a as b`
      case rename([Item])
      /// `sort cost desc, title`
      case sort([SortKey])
      /// `take 3 per lead.region with ties`
      case take(Expression, per: [Expression], withTies: Bool)
      /// `skip 10`
      case skip(Expression)
      /// `group by lead.name: count() as tasks`
      case group(by: [Item], aggregates: [Item])
      /// `summarize sum(cost)`
      case summarize([Item])
      /// `count`, `count by kind`
      case count(by: [Item])
      /// `distinct`, `distinct kind, region`
      case distinct([Item])
      /// `expand keywords as keyword keep empty`
      case expand(Item, keepEmpty: Bool)
      /// `pivot status in ("a", "b") by region: count()`
      case pivot(Expression, in: [Expression]?, by: [Item], aggregates: [Item])
      /// `unpivot a, b as (metric, value)`
      case unpivot([Expression], name: Name, value: Name)
      /// `join one budget on budget.code = code keep all`
      case join(JoinKind, table: Name, on: Expression, keepAll: Bool)
      /// `append other`
      case append(Name)
      /// `find "từ khóa"`
      case find(Expression)
      /// `as of 30/6/2025`
      case asOf(Expression)
      /// `expect count() > 0 "message"`
      case expect(Expression, message: TextLiteral?)
      /// `describe`
      case describe
      /// `save "out.csv"`
      case save(Expression)
      /// `chart bar lead.name, count`
      case chart(ChartKind?, [Item])
      /// What recovery leaves behind.
      case invalid
    }

    package let kind: Kind
    /// The stage word or words, such as `group by`.
    package let keyword: SourceRange
    /// From the stage word to the end of the stage.
    package let range: SourceRange

    package init(_ kind: Kind, keyword: SourceRange, range: SourceRange) {
      self.kind = kind
      self.keyword = keyword
      self.range = range
    }
  }

  package enum JoinKind: String, Sendable {
    case one, many
  }

  package enum ChartKind: String, Sendable {
    case bar, line, column, heat
  }

  /// `expr`, `expr as name`
  package struct Item: Sendable {
    package let expression: Expression
    package let alias: Name?
    package let range: SourceRange

    package init(expression: Expression, alias: Name?, range: SourceRange) {
      self.expression = expression
      self.alias = alias
      self.range = range
    }
  }

  /// `cost desc`
  package struct SortKey: Sendable {
    package let expression: Expression
    package let isDescending: Bool
    package let range: SourceRange

    package init(expression: Expression, isDescending: Bool, range: SourceRange) {
      self.expression = expression
      self.isDescending = isDescending
      self.range = range
    }
  }
}
