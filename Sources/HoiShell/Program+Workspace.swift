import Glibc
import HoiSources
import HoiText

extension Program {
  /// `hoi check [WORKSPACE]`: holds data against its descriptor; exit status 2 where it differs.
  static func check(_ paths: [String], _ arguments: Arguments) -> ExitStatus {
    let language = Environment.language(arguments.lang)
    let named = paths + arguments.workspace
    guard named.count <= 1 else {
      return refuse(
        .usage(
          Localized(
            vi: "`check` nhận một thư mục có datapackage.json",
            en: "`check` takes one folder with a datapackage.json")), language, .remarks)
    }
    let renderer = DiagnosticRenderer(language: language)
    do throws(SourceError) {
      let report = try HoiSources.check(
        path: named.first ?? ".", shownPerKind: arguments.rows ?? 5,
        options: ReadingOptions(readableFolders: arguments.readableFolders))
      for problem in report.problems { Output.remarks.write(renderer.render(problem, in: nil)) }
      for note in report.notes {
        Output.remarks.write("· \(note.wording.message[language])\n")
      }
      Output.answers.write(summary(report)[language])
      return report.problemCount == 0 ? .success : .difference
    } catch {
      Output.remarks.write(renderer.render(error.diagnostic, in: nil))
      return error.status
    }
  }

  private static func summary(_ report: CheckReport) -> Localized {
    let tables = report.tables.map { "\($0.name) \($0.rowCount)" }.joined(separator: ", ")
    let rows =
      tables.isEmpty
      ? Localized("") : Localized(vi: "; số dòng: \(tables)", en: "; rows: \(tables)")
    let count = report.problemCount
    return Localized(
      vi: (count == 0 ? "Không có lỗi nào" : "\(count) lỗi") + rows.vietnamese + "\n",
      en: (count == 0 ? "No problems" : count == 1 ? "1 problem" : "\(count) problems")
        + rows.english + "\n")
  }

  /// `hoi new FILE…`: describes data files in a `datapackage.json` beside them.
  static func describe(_ paths: [String], _ arguments: Arguments) -> ExitStatus {
    let language = Environment.language(arguments.lang)
    guard !paths.isEmpty else {
      return refuse(
        .usage(
          Localized(
            vi: "`new` cần tên các tệp dữ liệu", en: "`new` needs the names of data files")),
        language, .remarks)
    }
    do throws(SourceError) {
      let description = try HoiSources.describe(paths)
      try writeFile(
        Array(description.text.utf8), to: description.path, replacing: arguments.force)
      Output.remarks.write(description.evidence.map { $0[language] + "\n" }.joined())
      Output.answers.write(description.path + "\n")
      return .success
    } catch {
      let renderer = DiagnosticRenderer(language: language)
      Output.remarks.write(renderer.render(error.diagnostic, in: nil))
      let isWriting = ["data.file-exists", "data.not-writable"].contains(error.diagnostic.code)
      return isWriting ? .cannotWrite : error.status
    }
  }
}
