package import HoiEngine
import HoiPlan
import HoiText

/// How many texts of a table a file does not keep as they are: a spreadsheet has no cell for an empty
/// one, a document loses blanks at the ends too, and both show signs that have no form.
package func textsNotKept(_ table: Table, as file: WrittenFile) -> Int {
  let isSheet: Bool
  switch file {
  case .spreadsheet: isSheet = true
  case .text(.md), .text(.html): isSheet = false
  case .text, .picture, .package: return 0
  }
  var count = 0
  for column in table.columns {
    guard case .text(let codes, let dictionary) = column.storage else { continue }
    // Each different text is looked at once.
    var isKept = [Bool?](repeating: nil, count: dictionary.count + 1)
    for (row, code) in codes.enumerated() where code != 0 {
      let place = Int(code)
      if isKept[place] == nil {
        guard case .text(let text) = column.value(at: row) else { continue }
        isKept[place] =
          isSheet ? keptInSheet(text) : keptInDocument(text, isPage: file == .text(.html))
      }
      if isKept[place] == false { count += 1 }
    }
  }
  return count
}

private func keptInSheet(_ text: String) -> Bool {
  !text.isEmpty && shownInCell(text).utf8.elementsEqual(text.utf8)
}

/// A page shows blanks that follow one another as one.
private func keptInDocument(_ text: String, isPage: Bool) -> Bool {
  guard let first = text.first, let last = text.last, !first.isWhitespace, !last.isWhitespace,
    !(isPage && text.contains("  "))
  else { return false }
  let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  return lines.map { visible(String($0)) }.joined(separator: "\n").utf8.elementsEqual(text.utf8)
}
