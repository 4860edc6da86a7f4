import HoiAnalysis
import HoiPlan
import HoiSyntax
import HoiText

/// What is shown dim after the text, and help for the word at the cursor.
extension Completer {
  /// The rest of the only thing that could stand here, else what the stage or the function takes.
  func hint(for text: String) -> PromptHint? {
    let place = CursorPlace(text)
    if place.quote == nil, let arguments = arguments(at: text, place) {
      return .explanation(arguments)
    }
    guard let last = text.last, !last.isWhitespace else { return nil }
    let completion = completion(of: text, at: text.utf8.count)
    guard let only = completion.candidates.first, completion.candidates.count == 1 else {
      return nil
    }
    let typed = String(decoding: text.utf8.dropFirst(completion.replaced.start), as: UTF8.self)
    guard !typed.isEmpty, only.insertion.hasPrefix(typed), only.insertion.count > typed.count
    else { return nil }
    return .continuation(String(only.insertion.dropFirst(typed.count)))
  }

  /// What comes after a stage word and a blank, or after the bracket of a call.
  private func arguments(at text: String, _ place: CursorPlace) -> String? {
    if text.last == "(" {
      let name = text.dropLast().suffix(where: \.isNamePart)
      guard let function = canonicalFunction(String(name)),
        let topic = FunctionTopic.all.first(where: { $0.name == function })
      else { return nil }
      let form = topic.form(in: language)
      return form.firstIndex(of: "(").map { String(form[form.index(after: $0)...]) }
    }
    guard text.last == " ", let pipe = place.level.lastPipe else { return nil }
    let words = comparableWords(text[text.index(after: pipe)...])
    let found = StageTopic.allCases.first { topic in
      Language.allCases.contains { language in
        comparableWords(Keywords.spelling(of: topic.keyword, in: language)[...]) == words
      }
    }
    guard let found else { return nil }
    let lead = "| \(Keywords.spelling(of: found.keyword, in: language)) "
    let usage = found.usage[language]
    return usage.hasPrefix(lead) ? String(usage.dropFirst(lead.count)) : nil
  }

  private func comparableWords(_ text: Substring) -> [String] {
    folded(String(text)).split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Help for the word at the cursor, with its neighbours where they are one word of the language:
  /// a topic of help, a table, a column of this stage. `nil` if there is none.
  func help(for text: String, at cursor: Int) -> String? {
    let before = String(decoding: text.utf8.prefix(cursor), as: UTF8.self)
    let after = String(decoding: text.utf8.dropFirst(cursor), as: UTF8.self)
    func isWord(_ character: Character) -> Bool { character.isNamePart || character == "." }
    let left = before.suffix(where: isWord)
    let right = after.prefix(while: isWord)
    var word = String(left + right)
    var start = before.dropLast(left.count)
    if word.isEmpty {
      word = String(before.trimmedEnd.suffix(where: isWord))
      start = before.trimmedEnd.dropLast(word.count)
    }
    if word.isEmpty { return helpText(nil, in: language) }
    let previous = start.trimmedEnd.suffix(where: isWord)
    let next = after.dropFirst(right.count).drop { $0 == " " }.prefix(while: isWord)
    for phrase in ["\(previous) \(word)", "\(word) \(next)", word] {
      if let page = helpText(phrase, in: language) { return page }
    }
    let names = word.split(separator: ".").map(String.init)
    if let column = column(along: names, in: context(of: start)) {
      let schema = catalog.schema(column.table).columns[column.index]
      let title = schema.title.map { " · \($0[language])" } ?? ""
      return "\(word): \(schema.type.type.name[language])\(title)\n"
    }
    return nil
  }
}
