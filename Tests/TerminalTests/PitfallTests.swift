import Glibc
import Testing

/// What goes wrong when a prompt is built on libedit, and what holds it off here: the test that
/// would fail, or why it cannot happen.
struct PitfallTests {
  private enum Guard {
    case test(String)
    case impossible(String)
  }

  private static let pitfalls: [(number: Int, pitfall: String, by: Guard)] = [
    (
      1, "marks typed after their letter vanish on a redraw",
      .test("vietnameseIsTypedInEveryLocale")
    ),
    (2, "Left and Backspace split a decomposed letter", .test("movesByWhatAReaderCallsACharacter")),
    (3, "đ ă Đ Ă leave the search", .test("upRecallsAndTheSearchIgnoresMarks")),
    (4, "without a locale accented letters are dropped", .test("vietnameseIsTypedInEveryLocale")),
    (
      5, "a narrow prompt with `ỏ` crashes",
      .impossible("libedit is never given a prompt; the shim has wide calls only")
    ),
    (6, "setlocale after el_init: â is Meta-b", .test("everyLocaleGivesTheSameBytes")),
    (
      7, "a history loaded under C loses entries", .test("entriesOutliveTheProgramWithTheirOutcome")
    ),
    (8, "the last of two sessions overwrites the history", .test("twoProgramsShareOneFile")),
    (9, "a draft of more than 1,024 characters is cut", .test("aLongDraftComesBackWhole")),
    (10, "text taller than the screen", .test("aTallTextShowsTheRowsAroundTheCursor")),
    (11, "unknown sequences leak as text", .test("decodesTheSameHoweverTheBytesAreCut")),
    (12, "a list printed by a key is wiped", .test("tabOffersColumnsWithTypes")),
    (13, "vi: an arrow drops into command mode", .test("viKeysComeFromTheSettings")),
    (13, "Alt-X opens a command line of libedit", .test("keysCutUndoneAndYanked")),
    (14, "`bind -v` in a settings file wipes our keys", .test("ownKeysAreTheLastWord")),
    (15, "the key map set after the keys", .test("viKeysComeFromTheSettings")),
    (16, "a pipe with \\r\\n gives empty entries", .test("aPipeIsReadLineByLineWithoutPrompts")),
    (17, "a terminal to type at, a pipe to write to", .test("aPipeIsReadLineByLineWithoutPrompts")),
    (18, "names of commands are kept by address", .test("randomKeysNeverEndTheProgram")),
    (
      19, "a prompt literal at the end of the prompt",
      .impossible("libedit is never given a prompt")
    ),
    (20, "el_end throws away what was typed ahead", .test("textTypedAheadIsNotLost")),
    (21, "đ has no decomposition to fold", .test("upRecallsAndTheSearchIgnoresMarks")),
    (22, "letters are composed without Foundation", .test("lettersInPiecesAreComposed")),
    (23, "Ctrl-V would insert a virtual key", .test("keysCutUndoneAndYanked")),
    (24, "a paste while searching", .test("searchFindsMarksThatWereNotTyped")),
    (25, "replacing the read function is error prone", .test("randomKeysNeverEndTheProgram")),
  ]

  @Test func eachIsHeldOff() throws {
    let tests = #filePath.split(separator: "/").dropLast(2).map { "/" + $0 }.joined()
    let names = try #require(
      Screen.output(of: ["grep", "-rhoE", "func [A-Za-z0-9_]+", tests]))
    let known = Set(names.split(separator: "\n").map { String($0.dropFirst("func ".count)) })
    #expect(Set(Self.pitfalls.map(\.number)) == Set(1...25))
    for (number, pitfall, by) in Self.pitfalls {
      switch by {
      case .test(let name): #expect(known.contains(name), "\(number), \(pitfall): no test \(name)")
      case .impossible(let reason): #expect(!reason.isEmpty, "\(number), \(pitfall)")
      }
    }
  }
}
