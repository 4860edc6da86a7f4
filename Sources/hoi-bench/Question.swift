import HoiText

/// One of the eighteen questions of the benchmark.
struct Question {
  /// `q01`
  let name: String
  /// The columns of the answer as the peers name them, for the digest.
  let columns: String
  /// A letter a column: s text, i whole number, f number (two digits count), d date.
  let types: String
  /// Whether rows stand in the order of texts, where the Vietnamese alphabet and code points
  /// differ: then answers are compared as sets.
  let followsAlphabet: Bool

  static let all = [
    Question("q01", "n", "i"),
    Question("q02", "sector,n,downloads,quality", "siif"),
    Question("q03", "id,title,publisher,downloads", "sssi"),
    Question("q04", "sector,id,downloads", "ssi", followsAlphabet: true),
    Question("q05", "id,name", "ss"),
    Question("q06", "region,n,publishers,records", "siii"),
    Question("q07", "format,publishers,days", "sii", followsAlphabet: true),
    Question("q08", "kind,n", "si"),
    Question("q09", "month,n", "si"),
    Question("q10", "lead,name,n,max_late,oldest", "ssiid"),
    Question(
      "q11", "group,chua_bat_dau,dang_thuc_hien,hoan_thanh,tam_dung", "siiii",
      followsAlphabet: true),
    Question("q12", "sector,format,n,share", "ssif", followsAlphabet: true),
    Question("q13", "keyword,n", "si", followsAlphabet: true),
    Question("q14", "agency,name,n,leads", "ssii"),
    Question("q15", "format,median_mb,mean_mb,p90_mb", "sfff", followsAlphabet: true),
    Question("q16", "quarter,n,cumulative,change", "siii"),
    Question("q17", "name,datasets,downloads,open_tasks,overdue,last_plan", "siiiid"),
    Question("q18", "id,title,publisher,quality", "sssf"),
  ]

  private init(
    _ name: String, _ columns: String, _ types: String, followsAlphabet: Bool = false
  ) {
    self.name = name
    self.columns = columns
    self.types = types
    self.followsAlphabet = followsAlphabet
  }

  /// The digest of an answer in CSV, the same for the same answer of any program: a header of its
  /// own, numbers with two digits, and the rows sorted where the order of texts is a matter of taste.
  func digest(_ csv: [UInt8]) -> String {
    let lines = cells(csv).map { $0.map(quoted).joined(separator: ",") }
    let text = ([columns] + lines).map { $0 + "\n" }.joined()
    return String(sha256(Array(text.utf8)).prefix(16))
  }

  /// Whether two answers are the same. Numbers may differ in their last digit, which the order of
  /// summing decides.
  func agree(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (left, right) = (withoutCutTies(cells(left)), withoutCutTies(cells(right)))
    return left.count == right.count
      && zip(left, right).allSatisfy { left, right in
        left.count == right.count
          && zip(zip(left, right), types).allSatisfy { cells, type in
            if cells.0 == cells.1 { return true }
            guard type == "f", let first = Double(cells.0), let second = Double(cells.1) else {
              return false
            }
            return abs(first - second) < 0.0101
          }
      }
  }

  /// Which of the rows that share the last place are in is a matter of alphabet too, in q13.
  private func withoutCutTies(_ rows: [[String]]) -> [[String]] {
    guard name == "q13", let least = rows.compactMap({ Int($0.last ?? "") }).min() else {
      return rows
    }
    return rows.map { $0.last == String(least) ? ["", String(least)] : $0 }
      .sorted { $0.joined() < $1.joined() }
  }

  /// The cells of an answer as they are compared.
  private func cells(_ csv: [UInt8]) -> [[String]] {
    var lines: [[String]] = []
    for row in rows(ofCSV: csv).dropFirst() {
      lines.append(
        zip(row, types).map { cell, type in
          switch type {
          case "f": Double(cell).map { fixed($0, 2) } ?? cell
          case "i": Double(cell).map { String(Int($0.rounded())) } ?? cell
          case "d": String(cell.prefix(10))
          default: nfc(cell)
          }
        })
    }
    if followsAlphabet {
      lines.sort { left, right in
        left.joined(separator: "\n").utf8.lexicographicallyPrecedes(
          right.joined(separator: "\n").utf8)
      }
    }
    return lines
  }
}

private func quoted(_ cell: String) -> String {
  let needsQuotes = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
  if !needsQuotes { return cell }
  return "\""
    + cell.split(separator: "\"", omittingEmptySubsequences: false)
    .joined(separator: "\"\"") + "\""
}

/// The cells of delimited text, RFC 4180.
func rows(ofCSV csv: [UInt8]) -> [[String]] {
  var rows: [[String]] = []
  var (row, cell): ([String], [UInt8]) = ([], [])
  var (isQuoted, wasQuote) = (false, false)
  for byte in csv {
    if isQuoted, byte == 0x22, !wasQuote {
      wasQuote = true
    } else if isQuoted, !wasQuote || byte == 0x22 {
      cell.append(byte)
      wasQuote = false
    } else if byte == 0x22, cell.isEmpty, !isQuoted {
      isQuoted = true
    } else if byte == 0x2C || byte == 0x0A {
      row.append(String(decoding: cell, as: UTF8.self))
      (cell, isQuoted, wasQuote) = ([], false, false)
      if byte == 0x0A {
        rows.append(row)
        row = []
      }
    } else if byte != 0x0D {
      cell.append(byte)
    }
  }
  return rows
}
