/// Where in an entry the cursor stands: in which brackets, in which text, after which pipe.
struct CursorPlace {
  /// The entry as a whole, or a bracket that is still open.
  struct Level {
    /// Where what stands in it begins.
    let start: String.Index
    /// The last `|` of its own.
    var lastPipe: String.Index?
  }

  /// A text or a quoted name that is still open.
  struct Quote {
    let mark: Character
    let start: String.Index
    let isRaw: Bool
  }

  /// The outermost first; never empty.
  private(set) var levels: [Level]
  private(set) var quote: Quote?
  private(set) var isComment = false

  /// Of the text before the cursor. Cost: one pass.
  init(_ before: String) {
    levels = [Level(start: before.startIndex)]
    var isEscaped = false
    var previous: Character = " "
    for index in before.indices {
      let character = before[index]
      defer { previous = character }
      if character == "\n" {
        quote = nil
        isComment = false
      } else if isComment {
        continue
      } else if let open = quote {
        if isEscaped {
          isEscaped = false
        } else if character == "\\", !open.isRaw, open.mark != "`" {
          isEscaped = true
        } else if character == open.mark {
          quote = nil
        }
      } else {
        take(character, at: index, after: previous, in: before)
      }
    }
  }

  private mutating func take(
    _ character: Character, at index: String.Index, after previous: Character, in text: String
  ) {
    let next = text.index(after: index)
    switch character {
    case "#": isComment = true
    case "\"", "'", "`": quote = Quote(mark: character, start: next, isRaw: previous == "r")
    case "(", "[": levels.append(Level(start: next))
    case ")", "]": if levels.count > 1 { levels.removeLast() }
    case "|": levels[levels.count - 1].lastPipe = index
    default: break
    }
  }

  /// Where the bracket around this one, or the entry, is: what the cursor's own bracket is a part of.
  var outer: CursorPlace? {
    guard levels.count > 1 else { return nil }
    var outer = self
    outer.levels.removeLast()
    return outer
  }

  var level: Level { levels[levels.count - 1] }
}

extension StringProtocol {
  /// The end of the text that satisfies a condition.
  func suffix(where isWanted: (Character) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, isWanted(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }

  /// The text without blanks at its end.
  var trimmedEnd: SubSequence { dropLast(suffix(where: \.isWhitespace).count) }
}

extension Character {
  /// Whether it can stand in a name.
  var isNamePart: Bool { isLetter || isNumber || self == "_" }
}
