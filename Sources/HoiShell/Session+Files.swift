import Glibc
import HoiAnalysis
import HoiEngine
import HoiPlan
import HoiSources
import HoiSyntax
import HoiText

extension Session {
  /// Files a statement names, brought in before the next statement is analyzed.
  mutating func prepare(
    _ analyzed: AnalyzedStatement, _ statement: Syntax.Statement, in source: SourceText
  ) -> ExitStatus {
    switch analyzed {
    case .load(let load): return self.load(load, in: source)
    case .use(let path): return use(path, in: source)
    case .query, .expectation, .declaration: return .success
    }
  }

  /// Where a path written in a script leads: beneath the script's folder. A person at the prompt
  /// may name any file, and some folders may be read beside.
  private func resolve(
    _ path: Syntax.TextLiteral, in source: SourceText, isRead: Bool = true
  ) -> String? {
    if settings.isInteractive { return path.value }
    do throws(SourceError) {
      return try confinedPath(
        path.value, beneath: settings.scriptFolder ?? ".",
        allowing: isRead ? settings.reading : ReadingOptions())
    } catch {
      presenter.show([Diagnostic(RunProblem.outsideFolder(path.value), at: path.range)], in: source)
      return nil
    }
  }

  private mutating func load(_ load: Syntax.Load, in source: SourceText) -> ExitStatus {
    guard let path = resolve(load.path, in: source) else { return .notAllowed }
    do throws(SourceError) {
      try store.add(file: path, TableDeclaration(load), settings.reading)
    } catch {
      presenter.show([Diagnostic(error.diagnostic, at: load.path.range)], in: source)
      return error.status
    }
    catalog.replaceSchemas(store.schemas)
    return .success
  }

  /// Tables, shared queries and definitions of another file.
  private mutating func use(_ path: Syntax.TextLiteral, in source: SourceText) -> ExitStatus {
    guard let file = resolve(path, in: source) else { return .notAllowed }
    guard !openFiles.contains(file) else {
      presenter.show([Diagnostic(RunProblem.cyclicUse(path.value), at: path.range)], in: source)
      return .failure
    }
    let used: SourceText
    switch readScript(at: file) {
    case .success(let text): used = text
    case .failure(let problem):
      presenter.show([Diagnostic(problem, at: path.range)], in: source)
      return .noInput
    }
    openFiles.append(file)
    let outerFolder = settings.scriptFolder
    settings.scriptFolder = folder(of: file)
    defer {
      openFiles.removeLast()
      settings.scriptFolder = outerFolder
    }
    return bringIn(used, path, of: source)
  }

  private mutating func bringIn(
    _ used: SourceText, _ path: Syntax.TextLiteral, of source: SourceText
  ) -> ExitStatus {
    let parsed = parse(used)
    presenter.show(parsed.diagnostics, in: used)
    if parsed.diagnostics.contains(where: { $0.severity == .error }) { return .failure }
    for statement in parsed.script.statements {
      let analysis = analyze(statement, in: used, catalog: &catalog)
      presenter.show(analysis.diagnostics, in: used)
      guard let analyzed = analysis.statement else { return .failure }
      switch analyzed {
      case .query, .expectation:
        let problem = RunProblem.notInUsedFile(path.value)
        presenter.show([Diagnostic(problem, at: statement.range)], in: used)
        return .failure
      case .declaration, .load, .use:
        let status = prepare(analyzed, statement, in: used)
        if status != .success { return status }
      }
    }
    return .success
  }

  /// Writes what a `save` stage hands out; the file is whole or absent.
  func save(_ answer: Answer, _ saved: SavedTable, in source: SourceText) -> ExitStatus {
    // Of a package the folder counts, which need not be there yet.
    let isPackage = WrittenFile(path: saved.path) == .package
    let literal = Syntax.TextLiteral(
      value: isPackage ? packageFolder(saved.path) : saved.path,
      range: saved.plan.origin.range ?? SourceRange(0, 0))
    guard let path = resolve(literal, in: source, isRead: false) else { return .notAllowed }
    guard settings.writesFiles else { return .success }
    let problem = writeAnswers(
      [answer], to: isPackage ? path + "/" : path, replacing: settings.overwrites)
    guard let problem else { return .success }
    presenter.show([Diagnostic(problem, at: literal.range)], in: source)
    return .cannotWrite
  }
}

/// The folder part of a path; `.` for a bare name.
func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
