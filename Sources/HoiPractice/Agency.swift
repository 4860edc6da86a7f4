/// One version of an agency: a merger ends some versions and starts others.
struct Agency: Sendable {
  enum Level: Sendable {
    case ministry, agency, ministryUnit, province, department, commune
  }

  let id: String
  let code: String
  let name: String
  let short: String
  let aliases: [String]
  let kind: String
  let level: Level
  var region = ""
  var parent = ""
  var from: Day?
  var to: Day?
  var successors: [String] = []
  var predecessors: [String] = []
  /// The sectors whose datasets it publishes.
  var sectors: [String] = []
  /// `sk@hgi.example`
  var contact = ""
  /// How its own documents are numbered: `SSK`, `UBND`.
  var mark = ""
  /// `tỉnh Hồng Giang`, `Xã Tân Lập 1`; empty for agencies of the whole country.
  var place = ""
  /// Position of the province it belongs to, in the register's list of present provinces.
  var province: Int?

  var isCurrent: Bool { to == nil }
}

/// The day the new ministries started.
let ministryReform = Day(2025, 3, 1)

/// The day the new provinces started.
let provinceReform = Day(2025, 7, 1)

/// `Sức khỏe` as `Sức khoẻ`: the other habit of placing the tone.
func withOtherTonePlacement(_ text: String) -> String {
  var result = text
  let pairs = [
    ("hóa", "hoá"), ("Hóa", "Hoá"), ("hòa", "hoà"), ("Hòa", "Hoà"), ("khỏe", "khoẻ"),
    ("Thúy", "Thuý"), ("Thủy", "Thuỷ"),
  ]
  for (one, other) in pairs { result = result.replacing(one, with: other) }
  return result
}

/// `đất đai` typed in decomposed Unicode, as some keyboards do.
func withDecomposedLand(_ text: String) -> String {
  text.replacing("đất đai", with: "đa\u{302}\u{301}t đai")
    .replacing("Đất đai", with: "Đa\u{302}\u{301}t đai")
}
