import HoiSyntax
import HoiText

/// The language as editors that read TextMate grammars color it.
///
/// Colors follow words and signs, not the grammar: a column called `count` looks like a column,
/// as no bracket follows, and a stage word only counts right after `|`.
func textMateGrammar() -> String {
  EditorGrammar().text
}

private struct EditorGrammar {
  private let patterns: [(name: String, match: String)] = [
    ("comment.line.number-sign.hoi", #"#.*$"#),
    ("string.quoted.raw.hoi", #"\br(?:"[^"\n]*"|'[^'\n]*')"#),
    ("variable.other.quoted.hoi", #"`[^`\n]*`"#),
    ("variable.parameter.hoi", #"\$[\p{L}_][\p{L}\p{M}\p{N}_]*"#),
    // Dates and periods: 30/6/2025, 2025-06-30, 6/2025, Q3/2025, 2025-Q3, W36/2025.
    (
      "constant.numeric.date.hoi",
      #"(?<![\p{L}\p{N}_/])(?:\d{1,2}/\d{1,2}/\d{4}|\d{4}-\d{2}-\d{2}|\d{4}-(?:Q[1-4]|H[12]|W\d{1,2}|\d{2})|(?:Q[1-4]|H[12]|W\d{1,2}|I{1,3}|IV|\d{1,2})/\d{4})(?![\p{L}\p{N}_/])"#
    ),
    (
      "constant.numeric.hoi",
      #"(?<![\p{L}\p{N}_.])\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_])"#
    ),
  ]

  var text: String {
    var rules = patterns.map(rule)
    rules.insert(Self.string("\""), at: 1)
    rules.insert(Self.string("'"), at: 2)
    rules.append(rule(("keyword.control.stage.hoi", #"(?<=\|)[ \t]*\b(?:\#(words(.stage)))\b"#)))
    rules.append(
      rule(("keyword.other.statement.hoi", #"^[ \t]*\b(?:\#(words(.statement)))\b"#)))
    rules.append(rule(("support.function.hoi", #"\b(?:\#(functions))(?=[ \t]*\()"#)))
    rules.append(
      rule(
        (
          "constant.numeric.unit.hoi",
          #"(?<=\d)[ \t]+(?:\#(words(.unit)))\b|\b(?:\#(words(.unit)))(?=[ \t]+(?:\d|[IVQHW]+/))"#
        )))
    rules.append(
      rule(("keyword.operator.word.hoi", #"\b(?:\#(words(.operator, .operand, .clause)))\b"#)))
    rules.append(rule(("keyword.other.hoi", #"\b(?:\#(words(.kind, .entry, .spec)))\b"#)))
    rules.append(rule(("support.type.hoi", #"(?<=:)[ \t]*\b(?:\#(words(.type)))\b"#)))
    rules.append(
      rule(("keyword.operator.hoi", #"\|\||&&|->|\?\?|\.\.|<=|>=|!=|<>|==|[=<>+\-*/|]"#)))
    return """
      {
        "name": "Hỏi",
        "scopeName": "source.hoi",
        "fileTypes": ["hoi"],
        "patterns": [
      \(rules.joined(separator: ",\n"))
        ]
      }

      """
  }

  private func rule(_ pattern: (name: String, match: String)) -> String {
    // Words keep their case and marks apart for no one: `LỌC`, `loc` and `lọc` are one.
    """
        {
          "name": \(Self.quoted(pattern.name)),
          "match": \(Self.quoted("(?i)" + pattern.match))
        }
    """
  }

  private static func string(_ quote: String) -> String {
    """
        {
          "name": "string.quoted.hoi",
          "begin": \(quoted(quote)),
          "end": \(quoted(quote + "|$")),
          "patterns": [
            {
              "name": "constant.character.escape.hoi",
              "match": \(quoted(#"\\(?:["'\\nt]|u\{[0-9A-Fa-f]+\})"#))
            }
          ]
        }
    """
  }

  /// All spellings at these positions, with and without diacritics, the longest first.
  private func words(_ positions: KeywordPosition...) -> String {
    var spellings: [String] = []
    for row in Keywords.spellings where positions.contains(row.position) {
      spellings += row.english + row.vietnamese
    }
    return alternatives(spellings)
  }

  private var functions: String {
    alternatives(Keywords.functions.flatMap { [$0.english] + $0.vietnamese })
  }

  private func alternatives(_ spellings: [String]) -> String {
    var all: [String] = []
    for spelling in spellings {
      for form in [spelling, folded(spelling)] where !all.contains(form) { all.append(form) }
    }
    all.sort { left, right in
      left.count == right.count ? left < right : left.count > right.count
    }
    return all.map { $0.replacing(" ", with: #"[ \t]+"#) }.joined(separator: "|")
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
