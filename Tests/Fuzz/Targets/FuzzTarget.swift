import HoiAnalysis
import HoiEngine
import HoiPlan
import HoiSources
import HoiSyntax
import HoiText

/// A part of the program that takes what strangers wrote.
package enum FuzzTarget: String, CaseIterable, Sendable {
  case csv, json
  /// A part of a spreadsheet; the first byte says which.
  case sheet
  /// Any text as a script: lexer, parser, formatter.
  case words
  /// A script over a small catalog: parser, analyzer, optimizer.
  case query
  /// Dates, deadlines, recurrences, numbers, one a line.
  case notation

  /// Runs the part over an input; whether it took it. A broken promise stops the process.
  package func accepts(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .csv: opens(bytes, "t.csv")
    case .json: opens(bytes, "t.json")
    case .sheet: opens(spreadsheet(bytes), "t.xlsx")
    case .words: parses(bytes)
    case .query: isUnderstood(bytes)
    case .notation: isRead(bytes)
    }
  }

  /// What opens can be written in every format.
  private func opens(_ bytes: [UInt8], _ name: String) -> Bool {
    do throws(SourceError) {
      var source = try WorkspaceSource.open(bytes: bytes, named: name)
      let loaded = try source.load(source.schemas.indices.map { TableID($0) })
      for note in loaded.notes { _ = note.diagnostic.wording.message[.vietnamese] }
      for case let table? in loaded.workspace.tables
      where table.rowCount * table.columns.count < 5_000 {
        for format in Format.allCases {
          _ = write(table, in: loaded.workspace, as: format, FormatOptions(width: 80))
        }
      }
      return true
    } catch {
      precondition(!error.diagnostic.wording.message[.english].isEmpty, "an error has words")
      return false
    }
  }

  private func parses(_ bytes: [UInt8]) -> Bool {
    let source = SourceText(name: "fuzz", text: String(decoding: bytes, as: UTF8.self))
    let parsed = parse(source)
    _ = parse(source, as: .entry)
    for diagnostic in parsed.diagnostics {
      _ = DiagnosticRenderer(language: .vietnamese).render(diagnostic, in: source)
    }
    if parsed.diagnostics.contains(where: { $0.severity == .error }) { return false }
    guard let text = format(source) else { return false }
    let again = SourceText(name: "fuzz", text: text)
    precondition(
      !parse(again).diagnostics.contains { $0.severity == .error }, "what is formatted parses")
    precondition(format(again) == text, "formatting twice is formatting once")
    return true
  }

  private func isUnderstood(_ bytes: [UInt8]) -> Bool {
    let source = SourceText(name: "fuzz", text: String(decoding: bytes, as: UTF8.self))
    let parsed = parse(source)
    if parsed.diagnostics.contains(where: { $0.severity == .error }) { return false }
    var catalog = Catalog(schemas: FuzzCatalog.schemas, clock: Clock(today: 20_000, now: 0))
    for statement in parsed.script.statements {
      let analysis = analyze(statement, in: source, catalog: &catalog)
      guard let analyzed = analysis.statement else { return false }
      if case .query(let plan, _) = analyzed {
        _ = planText(optimize(plan), of: catalog.schemas)
        _ = plan.resultSchema(among: catalog.schemas)
      }
    }
    return true
  }

  private func isRead(_ bytes: [UInt8]) -> Bool {
    var count = 0
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let text = String(decoding: line, as: UTF8.self)
      for order in [DateOrder.dayFirst, .monthFirst] {
        if let day = readDate(text, order: order) {
          precondition(readDate(isoDate(day)) == day, "a date is what it is written as")
          count += 1
        }
        if readDateTime(text, order: order, defaultOffset: 25_200) != nil { count += 1 }
      }
      if case .period(let start, let end, _) = readDeadline(text) {
        precondition(start <= end, "a deadline runs forward")
        count += 1
      }
      if recurrence(text) != nil { count += 1 }
      if let number = Double(text), number.isFinite {
        _ = humanText(number, in: .vietnamese)
        precondition(Double(machineText(number)) != nil, "a number is written as one")
        count += 1
      }
    }
    return count > 0
  }
}

/// A small catalog with a column of each type and links both ways.
private enum FuzzCatalog {
  static let schemas = [
    TableSchema(
      name: "tasks",
      columns: [
        ColumnSchema(name: "id", type: ValueType(.text)),
        ColumnSchema(name: "title", type: ValueType(.text, isNullable: true)),
        ColumnSchema(name: "lead", type: ValueType(.link(TableID(1)), isNullable: true)),
        ColumnSchema(name: "n", type: ValueType(.int, isNullable: true)),
        ColumnSchema(name: "cost", type: ValueType(.number, isNullable: true)),
        ColumnSchema(name: "done", type: ValueType(.bool, isNullable: true)),
        ColumnSchema(name: "due", type: ValueType(.period, isNullable: true)),
        ColumnSchema(name: "created", type: ValueType(.date)),
        ColumnSchema(name: "tags", type: ValueType(.list(.text))),
      ], key: [0], label: 1),
    TableSchema(
      name: "agencies",
      columns: [
        ColumnSchema(name: "id", type: ValueType(.text)),
        ColumnSchema(name: "name", type: ValueType(.text)),
        ColumnSchema(name: "parent", type: ValueType(.link(TableID(1)), isNullable: true)),
        ColumnSchema(name: "from", type: ValueType(.date, isNullable: true)),
        ColumnSchema(name: "to", type: ValueType(.date, isNullable: true)),
      ], key: [0], label: 1, validity: (3, 4), parent: 2),
  ]
}
