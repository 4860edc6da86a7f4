import HoiText

/// How a written name was found among the names there are.
enum NameMatch: Equatable {
  case found(Int)
  /// Several names are the same once case and diacritics are ignored.
  case ambiguous([Int])
  case none
}

/// Look-up of a table or column name: exact; else ignoring case; else ignoring case and
/// diacritics, with a blank as good as `_`, if exactly one candidate remains.
func match(_ name: String, among candidates: [String]) -> NameMatch {
  if let index = candidates.firstIndex(of: name) { return .found(index) }
  let lowered = name.lowercased()
  let sameLetters = candidates.indices.filter { candidates[$0].lowercased() == lowered }
  if sameLetters.count == 1 { return .found(sameLetters[0]) }
  let plain = plainName(name)
  let alike = candidates.indices.filter { plainName(candidates[$0]) == plain }
  switch alike.count {
  case 0: return .none
  case 1: return .found(alike[0])
  default: return .ambiguous(alike)
  }
}

/// A name without what look-up ignores.
func plainName(_ name: String) -> String {
  String(folded(name).map { $0 == " " ? "_" : $0 })
}
