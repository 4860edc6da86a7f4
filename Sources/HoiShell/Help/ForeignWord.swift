import HoiText

/// A word of SQL or of spreadsheets, and what serves in its place.
struct ForeignWord: Sendable {
  enum Home: String, Sendable, CaseIterable {
    case sql, excel
  }

  let home: Home
  let spellings: [String]
  /// The help entry it leads to, by one of its names.
  let topic: String
  /// How the same is written here.
  let usage: Localized

  init(_ home: Home, _ spellings: String, to topic: String, vi: String, en: String) {
    self.home = home
    self.spellings = spellings.split(separator: ",").map { String($0.drop { $0 == " " }) }
    self.topic = topic
    usage = Localized(vi: vi, en: en)
  }
}
