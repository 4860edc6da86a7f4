import HoiPlan
import HoiText

/// What can be wrong with the meaning of a query.
enum AnalysisProblem: Problem {
  // Names

  /// `taks | count`
  case unknownTable(String, nearest: [String])
  /// `where leed.region = …`; `table` is what the rows are called, if they have a name.
  case unknownColumn(String, table: String?, nearest: [String])
  /// `where status == done`: a text without quotes.
  case textNeedsQuotes(String, isValue: Bool, at: SourceRange)
  /// `where "due" < today`: a column in the quotes of a text.
  case columnInQuotes(String, at: SourceRange)
  /// `select name` after `group by lead.name`
  case columnHasLongerName(String, candidates: [String])
  /// `where ten = …` with columns `tên` and `tèn`
  case ambiguousName(String, candidates: [String])
  /// `soundex(name)`
  case unknownFunction(String, nearest: [String])
  /// `$quarter`
  case unknownParameter(String, nearest: [String])
  /// `any(tasks where region = …)`, where `region` is a column of the row around
  case columnOfOuterRow(String, child: String, at: SourceRange)
  /// `outer.x` where no row is around
  case noOuterRow
  /// `successors.name` on a text: nothing stands behind the dot.
  case noMembers(String, type: DataType)
  /// Two columns of a result with one name.
  case duplicateColumn(String)
  /// `add … as status` where there is one
  case columnExists(String)
  /// `change … as x` where there is none
  case noColumnToChange(String, nearest: [String])
  /// `let tasks = …` a second time
  case nameTaken(String)
  /// `drop a + b`
  case notAColumn(stage: String)
  /// `add a + b`
  case needsAlias
  /// `add total = a + b`
  case aliasByEquals(name: String, expression: String, at: SourceRange)
  /// `month(due), month(due)`: derived names collide.
  case derivedNameTwice(String)

  // Types

  case condition(DataType)
  case comparison(DataType, String, DataType)
  case operand(String, DataType, expected: String)
  /// `due + 3`
  case dateNeedsUnit
  case argument(function: String, position: Int, found: DataType, expected: String)
  case argumentCount(function: String, expected: ClosedRange<Int>, found: Int)
  case branches(DataType, DataType)
  /// `keywords = "y tế"`
  case listCompared(name: String, value: String, at: SourceRange)
  case listOperand(name: String)
  /// `due = "2025-06-30"`
  case dateInQuotes(fix: String?, at: SourceRange)
  /// `due = 6/2025`
  case equalsPeriod(at: SourceRange)
  /// `x = missing`
  case comparedWithMissing(isNegated: Bool, at: SourceRange)
  /// `name contains "bộ*"`
  case wildcardInContains(at: SourceRange)
  case pattern(String, reason: Localized)
  case rangeOutsideIn
  case emptyRange
  case typeName(String, nearest: [String])
  case notConstant(String)
  case notARowCount

  // Aggregates and relations

  /// `sum(cost)` in `add`
  case aggregateWithoutGroup(call: String, link: String?, isCondition: Bool, at: SourceRange)
  /// `where count(tasks) > 5` on tasks
  case aggregateOfOwnTable(String, parents: [String])
  /// `count(cost)`
  case countOfColumn(String, at: SourceRange)
  /// `tasks.title` on agencies
  case manyValues(String, at: SourceRange)
  /// `group by lead: title`
  case notGrouped(String)
  case conditionNotAllowed(function: String)
  /// `sum(tasks)`
  case needsChildColumn(function: String)
  /// `running(cost)`
  case runningNeedsAggregate
  /// `pivot status by lead: sum(cost) / count()`
  case pivotCell
  case outerOnly(String)

  // Stages

  /// `take 3 per region` without `sort`
  case takeNeedsSort(ties: Bool)
  case windowNeedsSort(function: String)
  case partNotAllowed(function: String)
  case notLast(stage: String)
  case noValidity
  case noParent(table: String)
  case notALink(DataType)
  case joinOfLinkedTable(String, path: String)
  case pathNotFit(name: String)
  /// `documents | append agencies`
  case appendTypes([AppendConflict], other: String)
  case unpivotTypes(DataType, DataType)
  case needsText(stage: String)
  case needsDate(stage: String)
  case expandScalar(DataType)
  case noTableForStages
  case queryColumns(count: Int)
  case pivotNeedsValues
  case nothingLeft

  // Statements

  case parameterMissing(String)
  case parameterValue(String, text: String, type: DataType)
}

/// A column of two tables whose values are of different kinds.
struct AppendConflict: Sendable {
  let column: String
  let left: DataType
  let right: DataType
  /// How the values that a link shows are written.
  let leftValues: String?
  let rightValues: String?
}

/// Worth knowing, though the query runs.
enum AnalysisNote: Problem {
  case replaced(String)
  /// `sum(cost) per lead, status as a`: the comma ends the first item
  case perEndsAtComma(key: String, next: String)
  /// Columns that the rows before `append` alone have, and those that the table behind it alone has.
  case appendedMissing([String], [String], other: String)

  var severity: Severity { .note }
}
