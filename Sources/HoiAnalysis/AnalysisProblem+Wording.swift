// One table of words: every problem of meaning, in both languages. Longer than other files because
// splitting it would hide that each case has its words.
package import HoiPlan
package import HoiText

extension AnalysisProblem {
  var code: String {
    switch self {
    case .unknownTable: "name.unknown-table"
    case .unknownColumn: "name.unknown-column"
    case .textNeedsQuotes: "name.text-needs-quotes"
    case .columnInQuotes: "name.column-in-quotes"
    case .columnHasLongerName: "name.longer-name"
    case .ambiguousName: "name.ambiguous"
    case .unknownFunction: "name.unknown-function"
    case .unknownParameter: "name.unknown-parameter"
    case .columnOfOuterRow: "name.outer-column"
    case .noOuterRow, .outerOnly: "name.no-outer-row"
    case .noMembers: "name.no-members"
    case .duplicateColumn, .derivedNameTwice: "name.duplicate-column"
    case .columnExists: "name.column-exists"
    case .noColumnToChange: "name.nothing-to-change"
    case .nameTaken: "name.taken"
    case .notAColumn: "name.not-a-column"
    case .needsAlias: "name.needs-as"
    case .aliasByEquals: "name.as-not-equals"
    case .typeName: "name.unknown-type"
    case .condition: "type.condition"
    case .comparison: "type.comparison"
    case .operand: "type.operand"
    case .dateNeedsUnit: "type.date-unit"
    case .argument: "type.argument"
    case .argumentCount: "type.argument-count"
    case .branches: "type.branches"
    case .listCompared, .listOperand: "type.list-not-value"
    case .dateInQuotes: "type.date-in-quotes"
    case .equalsPeriod: "type.equals-period"
    case .comparedWithMissing: "type.is-missing"
    case .wildcardInContains: "type.wildcard"
    case .pattern: "type.pattern"
    case .rangeOutsideIn, .emptyRange: "type.range"
    case .notConstant: "type.not-constant"
    case .notARowCount: "type.row-count"
    case .aggregateWithoutGroup: "aggregate.no-group"
    case .aggregateOfOwnTable: "aggregate.own-table"
    case .countOfColumn: "aggregate.count-column"
    case .manyValues: "aggregate.many-values"
    case .notGrouped: "aggregate.not-grouped"
    case .conditionNotAllowed: "aggregate.condition"
    case .needsChildColumn: "aggregate.child-column"
    case .runningNeedsAggregate: "aggregate.running"
    case .pivotCell: "aggregate.pivot-cell"
    case .takeNeedsSort, .windowNeedsSort: "stage.needs-sort"
    case .partNotAllowed: "stage.per"
    case .notLast: "stage.not-last"
    case .noValidity: "stage.no-validity"
    case .noParent: "stage.no-parent"
    case .notALink: "type.not-a-link"
    case .joinOfLinkedTable: "stage.join-of-link"
    case .pathNotFit: "stage.expand-path"
    case .appendTypes: "stage.append-types"
    case .unpivotTypes: "stage.unpivot-types"
    case .needsText: "stage.needs-text"
    case .needsDate: "stage.needs-date"
    case .expandScalar: "stage.expand-scalar"
    case .noTableForStages: "stage.no-table"
    case .queryColumns: "type.query-columns"
    case .pivotNeedsValues: "stage.pivot-values"
    case .nothingLeft: "stage.nothing-left"
    case .parameterMissing: "param.missing"
    case .parameterValue: "param.value"
    }
  }

  var nearest: [String] {
    switch self {
    case .unknownTable(_, let names), .unknownColumn(_, _, let names),
      .unknownFunction(_, let names), .unknownParameter(_, let names),
      .noColumnToChange(_, let names), .typeName(_, let names),
      .columnHasLongerName(_, let names), .ambiguousName(_, let names):
      Array(names.prefix(5))
    default: []
    }
  }

  var fix: Fix? {
    switch self {
    case .textNeedsQuotes(let text, _, let range): Fix(replace: range, with: quoted(text))
    case .columnInQuotes(let name, let range): Fix(replace: range, with: "`\(name)`")
    case .columnOfOuterRow(let name, _, let range): Fix(replace: range, with: "outer.\(name)")
    case .aliasByEquals(let name, let expression, let range):
      Fix(replace: range, with: "\(expression) as \(name)")
    case .listCompared(let name, let value, let range):
      Fix(replace: range, with: "\(value) in \(name)")
    case .dateInQuotes(let date?, let range): Fix(replace: range, with: date)
    case .equalsPeriod(let range): Fix(replace: range, with: "in")
    case .wildcardInContains(let range): Fix(replace: range, with: "like")
    case .aggregateWithoutGroup(let call, _, _, let range):
      Fix(replace: range, with: "\(call) per all")
    case .manyValues(let path, let range): Fix(replace: range, with: "list(\(path))")
    default: nil
    }
  }

  var wording: Wording {
    switch self {
    case .unknownTable, .unknownColumn, .textNeedsQuotes, .columnInQuotes, .columnHasLongerName,
      .ambiguousName,
      .unknownFunction, .unknownParameter, .columnOfOuterRow, .noOuterRow, .outerOnly, .noMembers,
      .duplicateColumn, .derivedNameTwice, .columnExists, .noColumnToChange, .nameTaken,
      .notAColumn, .needsAlias, .aliasByEquals, .typeName:
      nameWording
    case .condition, .comparison, .operand, .dateNeedsUnit, .argument, .argumentCount, .branches,
      .listCompared, .listOperand, .dateInQuotes, .equalsPeriod, .comparedWithMissing,
      .wildcardInContains, .pattern, .rangeOutsideIn, .emptyRange, .notConstant, .notARowCount,
      .notALink, .queryColumns:
      typeWording
    case .aggregateWithoutGroup, .aggregateOfOwnTable, .countOfColumn, .manyValues, .notGrouped,
      .conditionNotAllowed, .needsChildColumn, .runningNeedsAggregate, .pivotCell:
      aggregateWording
    case .takeNeedsSort, .windowNeedsSort, .partNotAllowed, .notLast, .noValidity, .noParent,
      .joinOfLinkedTable, .pathNotFit, .appendTypes, .unpivotTypes, .needsText, .needsDate,
      .expandScalar, .noTableForStages, .pivotNeedsValues, .nothingLeft, .parameterMissing,
      .parameterValue:
      stageWording
    }
  }

  private var nameWording: Wording {
    switch self {
    case .unknownTable(let name, _):
      Wording(
        Localized(vi: "không có bảng nào tên `\(name)`", en: "there is no table `\(name)`"),
        help: Localized(
          vi: "gõ `.tables` ở dấu nhắc để xem các bảng",
          en: "`.tables` at the prompt lists the tables"))
    case .unknownColumn(let name, let table?, _):
      Wording(
        Localized(vi: "`\(table)` không có cột `\(name)`", en: "`\(table)` has no column `\(name)`")
      )
    case .unknownColumn(let name, nil, _):
      Wording(
        Localized(
          vi: "ở bước này không có cột `\(name)`", en: "there is no column `\(name)` at this stage")
      )
    case .textNeedsQuotes(let name, let isValue, _):
      Wording(
        Localized(
          vi: "`\(name)` không phải là cột; văn bản phải đặt trong dấu nháy",
          en: "`\(name)` is no column; text needs quotes"),
        help: isValue
          ? Localized(
            vi: "viết \(quoted(name)); cột này có giá trị đó",
            en: "write \(quoted(name)); the column has that value")
          : Localized(vi: "viết \(quoted(name))", en: "write \(quoted(name))"))
    case .columnInQuotes(let name, _):
      Wording(
        Localized(
          vi: "trong dấu nháy kép là văn bản, không phải cột `\(name)`",
          en: "what stands in double quotes is a text, not the column `\(name)`"),
        help: Localized(
          vi: "tên cột viết trong dấu nháy ngược: `\(name)`",
          en: "the name of a column stands in backquotes: `\(name)`"))
    case .columnHasLongerName(let name, let candidates):
      Wording(
        Localized(
          vi: "không có cột `\(name)`; sau bước trước, cột này tên là `\(candidates[0])`",
          en:
            "there is no column `\(name)`; after the stage before, it is called `\(candidates[0])`")
      )
    case .ambiguousName(let name, let candidates):
      Wording(
        Localized(
          vi: "`\(name)` có thể là \(quotedNames(candidates, "hoặc"))",
          en: "`\(name)` may be \(quotedNames(candidates, "or"))"),
        help: Localized(
          vi: "viết đủ dấu, hoặc đặt tên trong dấu ``",
          en: "write it with its marks, or in backticks"))
    case .unknownFunction(let name, _):
      Wording(
        Localized(vi: "không có hàm `\(name)`", en: "there is no function `\(name)`"),
        help: Localized(
          vi: "`hoi help` liệt kê các hàm", en: "`hoi help` lists the functions"))
    case .unknownParameter(let name, _):
      Wording(
        Localized(vi: "không có tham số `$\(name)`", en: "there is no parameter `$\(name)`"),
        help: Localized(
          vi: "khai báo trước: `param $\(name): text`",
          en: "declare it first: `param $\(name): text`"))
    case .columnOfOuterRow(let name, let child, _):
      Wording(
        Localized(
          vi: "`\(child)` không có cột `\(name)`; dòng bên ngoài thì có",
          en: "`\(child)` has no column `\(name)`; the row around it has"),
        help: Localized(
          vi: "viết `outer.` ngay trước `\(name)`", en: "write `outer.` right before `\(name)`"))
    case .noOuterRow:
      Wording(
        Localized(
          vi: "`outer` chỉ có nghĩa bên trong một quan hệ, như `any(tasks where …)`",
          en: "`outer` means something only inside a relation, such as `any(tasks where …)`"))
    case .outerOnly(let name):
      Wording(
        Localized(
          vi: "`\(name)` là dòng bên ngoài; cần một cột của nó",
          en: "`\(name)` is the row around; a column of it is needed"),
        help: Localized(vi: "viết `outer.cột`", en: "write `outer.column`"))
    case .noMembers(let name, let type):
      Wording(
        Localized(
          vi: "`\(name)` là \(type.name.vietnamese), không có cột nào phía sau dấu chấm",
          en: "`\(name)` is \(type.name.english); nothing stands behind its dot"),
        help: type.isTemporal
          ? Localized(
            vi: "năm, quý, tháng của nó là `year(\(name))`, `quarter(\(name))`, `month(\(name))`",
            en: "its year, quarter, month are `year(\(name))`, `quarter(\(name))`, `month(\(name))`"
          )
          : nil)
    case .duplicateColumn(let name):
      Wording(
        Localized(
          vi: "kết quả sẽ có hai cột `\(name)`", en: "the result would have two columns `\(name)`"),
        help: Localized(vi: "đặt tên khác bằng `as`", en: "give one another name with `as`"))
    case .derivedNameTwice(let name):
      Wording(
        Localized(
          vi: "hai mục cùng có tên `\(name)`", en: "two items would both be called `\(name)`"),
        help: Localized(vi: "đặt tên bằng `as`", en: "name them with `as`"))
    case .columnExists(let name):
      Wording(
        Localized(vi: "đã có cột `\(name)`", en: "there is a column `\(name)` already"),
        help: Localized(
          vi: "sửa cột có sẵn bằng `change … as \(name)`, hoặc chọn tên khác",
          en: "`change … as \(name)` changes it; or choose another name"))
    case .noColumnToChange(let name, _):
      Wording(
        Localized(
          vi: "không có cột `\(name)` để sửa", en: "there is no column `\(name)` to change"),
        help: Localized(vi: "thêm cột mới bằng `add`", en: "`add` makes new columns"))
    case .nameTaken(let name):
      Wording(
        Localized(vi: "tên `\(name)` đã được dùng", en: "the name `\(name)` is taken"),
        help: Localized(vi: "chọn tên khác", en: "choose another name"))
    case .notAColumn(let stage):
      Wording(
        Localized(vi: "`\(stage)` cần tên cột", en: "`\(stage)` takes names of columns"))
    case .needsAlias:
      Wording(
        Localized(vi: "biểu thức này cần một cái tên", en: "this expression needs a name"),
        help: Localized(vi: "viết `… as tên`", en: "write `… as name`"))
    case .aliasByEquals(let name, let expression, _):
      Wording(
        Localized(
          vi: "`=` là so sánh; đặt tên cho cột bằng `as`", en: "`=` compares; `as` names a column"),
        help: Localized(
          vi: "viết `\(expression) as \(name)`; muốn giữ phép so sánh thì đặt trong ngoặc",
          en: "write `\(expression) as \(name)`; to keep the comparison put it in brackets"))
    case .typeName(let name, _):
      Wording(Localized(vi: "không có kiểu `\(name)`", en: "there is no type `\(name)`"))
    default: Wording(Localized(""))
    }
  }

  private var typeWording: Wording {
    switch self {
    case .condition(let type):
      Wording(
        Localized(
          vi: "điều kiện phải đúng hoặc sai; đây là \(type.name.vietnamese)",
          en: "a condition is true or false; this is \(type.name.english)"))
    case .comparison(let left, let comparison, let right):
      Wording(
        Localized(
          vi: "`\(comparison)` không so được \(left.name.vietnamese) với \(right.name.vietnamese)",
          en: "`\(comparison)` cannot compare \(left.name.english) with \(right.name.english)"))
    case .operand(let sign, let type, let expected):
      Wording(
        Localized(
          vi: "`\(sign)` cần \(expectation(expected).vietnamese); đây là \(type.name.vietnamese)",
          en: "`\(sign)` takes \(expectation(expected).english); this is \(type.name.english)"),
        help: type.linkTarget == nil
          ? nil
          : Localized(
            vi: "chọn một cột của nó, như `.name`", en: "choose a column of it, such as `.name`"))
    case .dateNeedsUnit:
      Wording(
        Localized(
          vi: "cộng vào ngày thì phải có đơn vị", en: "what is added to a date needs a unit"),
        help: Localized(vi: "viết `3 ngày` hoặc `3 tháng`", en: "write `3 days` or `3 months`"))
    case .argument(let function, let position, let found, let expected):
      Wording(
        Localized(
          vi:
            "đối số \(position) của `\(function)` phải là \(expectation(expected).vietnamese); đây là \(found.name.vietnamese)",
          en:
            "argument \(position) of `\(function)` is to be \(expectation(expected).english); this is \(found.name.english)"
        ))
    case .argumentCount(let function, let expected, let found):
      Wording(
        Localized(
          vi: "`\(function)` nhận \(count(expected)) đối số, không phải \(found)",
          en:
            "`\(function)` takes \(count(expected)) \(expected == 1...1 ? "argument" : "arguments"), not \(found)"
        ))
    case .branches(let left, let right):
      Wording(
        Localized(
          vi:
            "các giá trị phải cùng kiểu; ở đây có \(left.name.vietnamese) và \(right.name.vietnamese)",
          en:
            "the values are to have one type; here are \(left.name.english) and \(right.name.english)"
        ))
    case .listCompared(let name, let value, _):
      Wording(
        Localized(
          vi: "`\(name)` là danh sách, không phải một giá trị",
          en: "`\(name)` is a list, not one value"),
        help: Localized(vi: "viết `\(value) in \(name)`", en: "write `\(value) in \(name)`"))
    case .listOperand(let name):
      Wording(
        Localized(
          vi: "`\(name)` là danh sách, không phải một giá trị",
          en: "`\(name)` is a list, not one value"),
        help: Localized(
          vi: "dùng `any(\(name) where it …)`, hoặc `expand \(name)` trước",
          en: "use `any(\(name) where it …)`, or `expand \(name)` first"))
    case .dateInQuotes(let date, _):
      Wording(
        Localized(
          vi: "ngày viết không có dấu nháy", en: "a date is written without quotes"),
        help: Localized(
          vi: "viết `\(date ?? "30/6/2025")`", en: "write `\(date ?? "30/6/2025")`"))
    case .equalsPeriod:
      Wording(
        Localized(
          vi: "một thời điểm không bằng một khoảng thời gian; nó nằm trong khoảng",
          en: "a moment does not equal a length of time; it lies within it"),
        help: Localized(vi: "dùng `in`", en: "use `in`"))
    case .comparedWithMissing(let isNegated, _):
      Wording(
        Localized(
          vi: "không so sánh với giá trị thiếu bằng `=`",
          en: "missing values are not compared with `=`"),
        help: Localized(
          vi: isNegated ? "viết `is present` (`có`)" : "viết `is missing` (`thiếu`)",
          en: isNegated ? "write `is present`" : "write `is missing`"))
    case .wildcardInContains:
      Wording(
        Localized(vi: "`*` chỉ có nghĩa sau `like`", en: "`*` means something only after `like`"),
        help: Localized(vi: "dùng `like`", en: "use `like`"))
    case .pattern(let pattern, let reason):
      Wording(
        Localized(
          vi: "mẫu `\(pattern)` chưa đúng: \(reason.vietnamese)",
          en: "the pattern `\(pattern)` is not complete: \(reason.english)"))
    case .rangeOutsideIn:
      Wording(
        Localized(
          vi: "khoảng `a..b` ở đây cần hai đầu là ngày, năm hoặc kỳ đã biết",
          en: "a range `a..b` needs two days, years or periods known beforehand here"),
        help: Localized(
          vi: "sau `in` thì hai đầu là gì cũng được", en: "after `in` its ends may be anything"))
    case .emptyRange:
      Wording(
        Localized(
          vi: "khoảng này kết thúc trước khi bắt đầu", en: "this range ends before it starts"))
    case .notConstant(let stage):
      Wording(
        Localized(
          vi: "`\(stage)` cần giá trị đã biết trước khi chạy",
          en: "`\(stage)` takes values known before the run"))
    case .notARowCount:
      Wording(
        Localized(
          vi: "số dòng phải là số nguyên không âm, biết trước khi chạy",
          en: "a number of rows is a whole number, not negative, known before the run"))
    case .notALink(let type):
      Wording(
        Localized(
          vi: "ở đây cần một liên kết; đây là \(type.name.vietnamese)",
          en: "a link is needed here; this is \(type.name.english)"))
    case .queryColumns(let count):
      Wording(
        Localized(
          vi: "ở đây truy vấn phải có đúng một cột; nó có \(count)",
          en: "a query has exactly one column here; this one has \(count)"),
        help: Localized(vi: "thêm `| select cột`", en: "add `| select column`"))
    default: Wording(Localized(""))
    }
  }

  private var aggregateWording: Wording {
    switch self {
    case .aggregateWithoutGroup(let call, let link, _, _):
      Wording(
        Localized(
          vi: "`\(call)` tính trên nhiều dòng; ở đây chỉ có một dòng",
          en: "`\(call)` runs over many rows; here is one row"),
        help: Localized(
          vi:
            "`\(call) per all` (mọi dòng), `\(call) per \(link ?? "cột")` (từng nhóm), hoặc bước `summarize \(call)`",
          en:
            "`\(call) per all` (all rows), `\(call) per \(link ?? "column")` (each group), or a stage `summarize \(call)`"
        ))
    case .aggregateOfOwnTable(let table, let parents):
      Wording(
        Localized(
          vi: "mỗi dòng ở đây là một dòng của `\(table)`; đếm chúng cần nhóm",
          en: "each row here is a row of `\(table)`; counting them needs groups"),
        help: Localized(
          vi:
            "dùng `group by`, `per`"
            + (parents.first.map { ", hoặc bắt đầu từ `\($0)`" } ?? ""),
          en: "use `group by`, `per`" + (parents.first.map { ", or start from `\($0)`" } ?? "")))
    case .countOfColumn(let column, _):
      Wording(
        Localized(
          vi: "`count(\(column))` có thể hiểu theo ba cách",
          en: "`count(\(column))` can be read in three ways"),
        help: Localized(
          vi:
            "`count()` đếm dòng, `count(where \(column) is present)` đếm giá trị có, `count_distinct(\(column))` đếm giá trị khác nhau",
          en:
            "`count()` counts rows, `count(where \(column) is present)` values that are there, `count_distinct(\(column))` different values"
        ))
    case .manyValues(let path, _):
      Wording(
        Localized(
          vi: "`\(path)` là nhiều giá trị; ở đây cần một",
          en: "`\(path)` is many values; one is needed here"),
        help: Localized(
          vi:
            "`list(\(path))` gom lại, `first(\(path) sort …)` lấy một, bước `expand` trải ra từng dòng",
          en:
            "`list(\(path))` collects them, `first(\(path) sort …)` takes one, a stage `expand` makes rows of them"
        ))
    case .notGrouped(let name):
      Wording(
        Localized(
          vi: "`\(name)` không phải khóa nhóm; trong nhóm nó có nhiều giá trị",
          en: "`\(name)` is no group key; a group has many values of it"),
        help: Localized(
          vi: "thêm nó vào khóa, hoặc dùng `first(\(name))`, `max(\(name))`, `list(\(name))`",
          en: "add it to the keys, or use `first(\(name))`, `max(\(name))`, `list(\(name))`"))
    case .conditionNotAllowed(let function):
      Wording(
        Localized(
          vi: "`\(function)` không nhận phần này trong ngoặc",
          en: "`\(function)` does not take this inside its brackets"))
    case .needsChildColumn(let function):
      Wording(
        Localized(
          vi: "`\(function)` cần một cột của bảng con",
          en: "`\(function)` needs a column of the child"),
        help: Localized(
          vi: "viết `\(function)(tasks.cost)`, có tên cột sau dấu chấm",
          en: "write `\(function)(tasks.cost)`, with the column behind the dot"))
    case .runningNeedsAggregate:
      Wording(
        Localized(
          vi: "`running` cần một phép gộp bên trong", en: "`running` takes an aggregate"),
        help: Localized(
          vi: "viết `running(sum(x))` hoặc `running(count())`",
          en: "write `running(sum(x))` or `running(count())`"))
    case .pivotCell:
      Wording(
        Localized(
          vi: "ô của bảng xoay là một phép gộp, như `count()`",
          en: "a cell of a pivot is one aggregate, such as `count()`"),
        help: Localized(
          vi: "tính tiếp bằng `add` sau đó", en: "compute further with `add` afterwards"))
    default: Wording(Localized(""))
    }
  }

  private var stageWording: Wording {
    switch self {
    case .takeNeedsSort(let ties):
      Wording(
        Localized(
          vi: ties
            ? "`with ties` cần một `sort` phía trước" : "`take … per` cần một `sort` phía trước",
          en: ties
            ? "`with ties` needs a `sort` before it" : "`take … per` needs a `sort` before it"),
        help: Localized(vi: "thêm `| sort … desc`", en: "add `| sort … desc`"))
    case .windowNeedsSort(let function):
      Wording(
        Localized(
          vi: "`\(function)` cần biết thứ tự các dòng",
          en: "`\(function)` needs an order of the rows"),
        help: Localized(
          vi: "thêm `sort` trong ngoặc, hoặc bước `sort` phía trước",
          en: "put a `sort` inside its brackets, or a `sort` stage before"))
    case .partNotAllowed(let function):
      Wording(
        Localized(
          vi: "`\(function)` tính trên một dòng, không có `per`",
          en: "`\(function)` works on one row and takes no `per`"))
    case .notLast(let stage):
      Wording(
        Localized(vi: "`\(stage)` phải là bước cuối", en: "`\(stage)` is the last stage of a query")
      )
    case .noValidity:
      Wording(
        Localized(
          vi: "các dòng này không có ngày hiệu lực để dùng `as of`",
          en: "these rows have no dates of validity for `as of`"),
        help: Localized(
          vi: "dùng ngay sau bảng có khai báo hiệu lực, như `agencies | as of 30/6/2025`",
          en: "use it right after a table that declares them, such as `agencies | as of 30/6/2025`")
      )
    case .noParent(let table):
      Wording(
        Localized(
          vi: "bảng `\(table)` không khai báo cấp trên, nên không dùng được `under`",
          en: "the table `\(table)` declares no parent, so `under` cannot be used"))
    case .joinOfLinkedTable(let table, let path):
      Wording(
        Localized(
          vi: "đã có liên kết tới `\(table)`; không cần ghép",
          en: "there is a link to `\(table)` already; no join is needed"),
        help: Localized(
          vi: "viết `\(path).tên_cột`", en: "write `\(path).column`"))
    case .pathNotFit(let name):
      Wording(
        Localized(
          vi: "`expand` dừng ở quan hệ; `\(name)` để bước sau",
          en: "`expand` stops at the relation; leave `\(name)` to the next stage"))
    case .appendTypes(let conflicts, let other): appendWording(conflicts, other: other)
    case .unpivotTypes(let left, let right):
      Wording(
        Localized(
          vi:
            "các cột phải cùng kiểu; ở đây có \(left.name.vietnamese) và \(right.name.vietnamese)",
          en:
            "the columns are to have one type; here are \(left.name.english) and \(right.name.english)"
        ))
    case .needsText(let stage):
      Wording(
        Localized(
          vi: "`\(stage)` cần văn bản trong dấu nháy", en: "`\(stage)` takes a text in quotes"))
    case .needsDate(let stage):
      Wording(
        Localized(
          vi: "`\(stage)` cần một ngày, như `30/6/2025`",
          en: "`\(stage)` takes a date, such as `30/6/2025`"))
    case .expandScalar(let type):
      Wording(
        Localized(
          vi: "`expand` cần danh sách hoặc quan hệ; đây là \(type.name.vietnamese)",
          en: "`expand` takes a list or a relation; this is \(type.name.english)"))
    case .noTableForStages:
      Wording(
        Localized(
          vi: "trước `|` phải là một bảng", en: "a table is to stand before `|`"))
    case .pivotNeedsValues:
      Wording(
        Localized(
          vi: "`pivot` ở giữa truy vấn phải biết trước các cột của nó",
          en: "a `pivot` inside a query needs to know its columns beforehand"),
        help: Localized(
          vi: "viết `pivot … in (\"a\", \"b\") by …`, hoặc đặt nó ở cuối",
          en: "write `pivot … in (\"a\", \"b\") by …`, or make it the last stage"))
    case .nothingLeft:
      Wording(
        Localized(vi: "không còn cột nào", en: "no column would be left"))
    case .parameterMissing(let name):
      Wording(
        Localized(
          vi: "tham số `$\(name)` chưa có giá trị", en: "the parameter `$\(name)` has no value"),
        help: Localized(vi: "chạy với `-p \(name)=…`", en: "run with `-p \(name)=…`"))
    case .parameterValue(let name, let text, let type):
      Wording(
        Localized(
          vi: "tham số `$\(name)` là \(type.name.vietnamese); `\(text)` thì không phải",
          en: "the parameter `$\(name)` is \(type.name.english); `\(text)` is not"))
    default: Wording(Localized(""))
    }
  }
}

extension AnalysisNote {
  var code: String {
    switch self {
    case .replaced: "note.replaced"
    case .perEndsAtComma: "note.per-comma"
    case .appendedMissing: "note.append-columns"
    }
  }

  var wording: Wording {
    switch self {
    case .replaced(let name):
      Wording(
        Localized(vi: "`\(name)` có nghĩa mới", en: "`\(name)` has a new meaning"))
    case .perEndsAtComma(let key, let next):
      Wording(
        Localized(
          vi: "`per \(key)` hết ở dấu phẩy; `\(next)` là một cột riêng",
          en: "`per \(key)` ends at the comma; `\(next)` is a column of its own"),
        help: Localized(
          vi: "để nhóm theo cả hai, viết `per (\(key), \(next))`",
          en: "for groups by both write `per (\(key), \(next))`"))
    case .appendedMissing(let left, let right, let other):
      appendedMissingWording(left, right, other: other)
    }
  }
}

extension DataType {
  /// What people call values of a type.
  package var name: Localized {
    switch self {
    case .text: Localized(vi: "văn bản", en: "text")
    case .int: Localized(vi: "số nguyên", en: "a whole number")
    case .number: Localized(vi: "số", en: "a number")
    case .bool: Localized(vi: "đúng/sai", en: "true or false")
    case .date: Localized(vi: "ngày", en: "a date")
    case .datetime: Localized(vi: "ngày giờ", en: "a date with time")
    case .period: Localized(vi: "kỳ (khoảng thời gian)", en: "a period")
    case .duration: Localized(vi: "khoảng số ngày", en: "a length of time")
    case .link: Localized(vi: "liên kết", en: "a link")
    case .list(let element):
      Localized(vi: "danh sách \(element.name.vietnamese)", en: "a list of \(element.name.english)")
    case .missing: Localized(vi: "giá trị thiếu", en: "a missing value")
    }
  }
}

private func expectation(_ name: String) -> Localized {
  switch name {
  case "text": Localized(vi: "văn bản", en: "text")
  case "number": Localized(vi: "số", en: "a number")
  case "int": Localized(vi: "số nguyên", en: "a whole number")
  case "temporal": Localized(vi: "ngày hoặc kỳ", en: "a date or period")
  case "list": Localized(vi: "danh sách", en: "a list")
  case "bool": Localized(vi: "điều kiện đúng/sai", en: "a condition")
  default: Localized(name)
  }
}

private func count(_ range: ClosedRange<Int>) -> String {
  range.lowerBound == range.upperBound
    ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
}

private func quoted(_ text: String) -> String {
  "\"\(text.replacing("\"", with: "\\\""))\""
}

private func quotedNames(_ names: [String], _ conjunction: String) -> String {
  names.prefix(5).map { "`\($0)`" }.joined(separator: " \(conjunction) ")
}
