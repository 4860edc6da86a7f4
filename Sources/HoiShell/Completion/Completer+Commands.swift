import HoiSources
import HoiText

/// Commands of the prompt, what they take, and topics of help.
extension Completer {
  /// `nil` where a query is typed.
  func commandCompletion(_ before: String) -> Completion? {
    let line = before.drop(while: \.isWhitespace)
    if line.first == "?" { return topics(line.dropFirst().drop(while: \.isWhitespace), before) }
    guard line.first == "." else { return nil }
    guard let blank = line.firstIndex(where: \.isWhitespace) else {
      let found = CommandTopic.ofPrompt.map {
        Candidate($0.name, kind: kind(vi: "lệnh", en: "command"), detail: $0.summary[language])
      }
      return ranked(found, typed: line, before: before)
    }
    let typed = line[blank...].drop(while: \.isWhitespace)
    switch DotCommand.reading(String(line[..<blank]) + " x") {
    case .help: return topics(typed, before)
    case .schema, .relations: return ranked(tables, typed: typed, before: before)
    case .open, .save: return fileCompletion(typed, before: before, end: "")
    case .format: return ranked(Format.allCases.map { Candidate($0.rawValue) }, typed, before)
    case .language: return ranked(Language.allCases.map { Candidate($0.rawValue) }, typed, before)
    case .timer: return ranked([Candidate("on"), Candidate("off")], typed, before)
    default: return Completion()
    }
  }

  private func ranked(_ found: [Candidate], _ typed: Substring, _ before: String) -> Completion {
    ranked(found, typed: typed, before: before)
  }

  private func topics(_ typed: Substring, _ before: String) -> Completion {
    let own = HelpEntry.all.filter { $0.kind != .problem || typed.contains(".") }
    let found = own.flatMap { entry in
      entry.names.map {
        Candidate($0, kind: entry.kind.title[language], detail: entry.title[language])
      }
    }
    let foreign = ForeignWord.all.flatMap { word in
      word.spellings.map { Candidate($0, kind: word.home.title, detail: word.usage[language]) }
    }
    return ranked(found + foreign, typed: typed, before: before)
  }
}
