import HoiText

/// What stands in a table for people where a value is missing.
let missingSign = "·"

/// The class of such a cell in a page, by which it is told from a text that is the same sign.
let missingClass = "missing"

/// A table in Markdown, columns of numbers aligned right.
func markdown(_ table: HumanTable) -> String {
  guard table.columnCount > 0 else { return "" }
  var output = "| " + table.headers.map(escapedMarkdown).joined(separator: " | ") + " |\n"
  output += "|" + table.isNumeric.map { $0 ? " --: |" : " --- |" }.joined() + "\n"
  for row in 0..<table.rowCount {
    let cells = (0..<table.columnCount).map { column in
      table.text(row: row, column: column).map {
        // The sign of what is missing, as a text.
        $0 == missingSign ? "\\\(missingSign)" : escapedMarkdown($0)
      } ?? missingSign
    }
    output += "| " + cells.joined(separator: " | ") + " |\n"
  }
  return output
}

private func escapedMarkdown(_ text: String) -> String {
  var output = ""
  let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  for (index, line) in lines.enumerated() {
    if index > 0 { output += "<br>" }
    for character in visible(String(line)) {
      switch character {
      case "&": output += "&amp;"
      case "_" where output.isEmpty: output += "\\_"
      case "\\", "|", "<", "*", "`", "[": output += "\\\(character)"
      default: output.append(character)
      }
    }
  }
  return output
}

/// A page with the table.
func html(_ table: HumanTable, _ options: FormatOptions) -> String {
  var output = """
    <!doctype html>
    <html lang="\(options.language.rawValue)">
    <meta charset="utf-8">
    <title>\(escapedHTML(options.title ?? "Hỏi"))</title>
    <style>
    body { font: 15px/1.4 system-ui, sans-serif; margin: 2rem }
    table { border-collapse: collapse }
    th, td { border-bottom: 1px solid #ccc; padding: .3rem .6rem; text-align: left; vertical-align: top }
    th { border-bottom: 2px solid #666 }
    .n { text-align: right; font-variant-numeric: tabular-nums }
    .\(missingClass) { color: #888 }
    </style>

    """
  if let title = options.title { output += "<h1>\(escapedHTML(title))</h1>\n" }
  output += "<table>\n<thead><tr>"
  for (header, isNumeric) in zip(table.headers, table.isNumeric) {
    output += "<th\(isNumeric ? " class=\"n\"" : "")>\(escapedHTML(header))</th>"
  }
  output += "</tr></thead>\n<tbody>\n"
  for row in 0..<table.rowCount {
    output += "<tr>"
    for column in 0..<table.columnCount {
      if let text = table.text(row: row, column: column) {
        output += "<td\(table.isNumeric[column] ? " class=\"n\"" : "")>\(escapedHTML(text))</td>"
      } else {
        output += "<td class=\"\(missingClass)\">\(missingSign)</td>"
      }
    }
    output += "</tr>\n"
  }
  return output + "</tbody>\n</table>\n</html>\n"
}

package func escapedHTML(_ text: String) -> String {
  var output = ""
  let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  for (index, line) in lines.enumerated() {
    if index > 0 { output += "<br>" }
    for character in visible(String(line)) {
      switch character {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      default: output.append(character)
      }
    }
  }
  return output
}
