import Glibc
import HoiShell
import HoiSources
import HoiText
import Testing

/// Questions to data files of others, where they are at hand: in the folder `HOI_SHARED_DATA` names,
/// or in `shared/data` beside the repository. `workspace` has a file, or a built-in workspace, a line.
@Suite struct SharedDataGoldenTests {
  static let folder: String? = {
    let repository = "/" + "\(#filePath)".split(separator: "/").dropLast(3).joined(separator: "/")
    let named = getenv("HOI_SHARED_DATA").map { String(cString: $0) }
    let folder = named ?? repository + "/../shared/data"
    return access(folder, R_OK) == 0 ? folder : nil
  }()

  static let runner = GoldenRunner(expectations: [
    "answer": { file, _ in answered(file, .english)?.answers.trimmingLineBreaks },
    "says-en": { file, _ in answered(file, .english)?.remarks.trimmingLineBreaks },
    "says-vi": { file, _ in answered(file, .vietnamese)?.remarks.trimmingLineBreaks },
  ])

  @Test(arguments: folder == nil ? [] : GoldenFile.paths(in: "shared"))
  func answers(_ name: String) throws { try Self.runner.run(name) }

  /// The same catalog twice: what the spreadsheet answers is what the JSON answers.
  @Test(arguments: GoldenFile.paths(in: "shared").filter { $0.hasSuffix("-xlsx.test") })
  func `A spreadsheet answers as the JSON does`(name: String) throws {
    let other = name.replacing("-xlsx.test", with: ".test")
    let (sheet, text) = try (
      GoldenFile(path: GoldenFile.root + "/" + name),
      GoldenFile(path: GoldenFile.root + "/" + other)
    )
    #expect(sheet.text("answer") == text.text("answer"))
  }

  private static func answered(_ file: GoldenFile, _ language: Language) -> Answered? {
    guard let folder else { return nil }
    var asking = Asking(file.text("query") ?? "")
    asking.workspace = (file.text("workspace") ?? "").split(separator: "\n").map { name in
      name.contains(".") ? "\(folder)/\(name)" : String(name)
    }
    asking.folder = folder
    asking.today = SessionGoldenTests.today
    asking.language = language
    asking.format = .csv
    let answered = HoiShell.answer(asking)
    return Answered(
      answers: answered.answers, remarks: answered.remarks.replacing(folder + "/", with: ""),
      status: answered.status)
  }
}
