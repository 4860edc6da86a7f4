import HoiAnalysis
import HoiSyntax
import HoiText

/// What is wrong in the stages that are already finished: nothing typed later makes it right.
struct CertainErrors {
  private let catalog: Catalog

  /// Longer texts are not looked at between two keys.
  private static let sizeLimit = 10_000

  init(_ catalog: Catalog) {
    // "Did you mean" is not asked here, and may read files.
    var catalog = catalog
    catalog.values = { _, _ in [] }
    self.catalog = catalog
  }

  /// In the text before its last `|`. Cost: that of analyzing it.
  func ranges(in text: String) -> [SourceRange] {
    guard text.utf8.count <= Self.sizeLimit,
      let pipe = CursorPlace(text).levels.first?.lastPipe
    else { return [] }
    let source = SourceText(name: "", text: String(text[..<pipe]))
    let parsed = parse(source, as: .entry)
    var found = parsed.diagnostics
    var catalog = catalog
    for statement in parsed.script.statements where found.isEmpty {
      if case .continuation = statement.kind { continue }
      found += analyze(statement, in: source, catalog: &catalog).diagnostics
    }
    return found.filter { $0.severity == .error }.compactMap(\.range)
  }
}
