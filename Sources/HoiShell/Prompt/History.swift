import Glibc

/// What was entered at the prompt, oldest first, and the file it is kept in.
///
/// The file holds one JSON object per line and is only ever appended to: a line when an entry is
/// about to run, another with its outcome. A line that cannot be read is passed over. Without a
/// file (none allowed, none writable) the history lasts as long as the program.
package final class History {
  /// One entry.
  package struct Entry: Hashable, Sendable {
    package let id: String
    /// Seconds since 1970, UTC.
    package let time: Double
    package let workspace: String
    package let text: String
    package fileprivate(set) var outcome: String?
    package fileprivate(set) var seconds: Double?
    package fileprivate(set) var rowCount: Int?
  }

  package private(set) var entries: [Entry] = []
  /// Marks the entries to come, and tells which are recalled first.
  var workspace: String
  private let file: HistoryFile?
  private var lastNumber = 0

  /// Reads the file, if there is one. `workspace` marks the entries to come.
  package init(path: String?, workspace: String = "") {
    self.workspace = workspace
    file = path.map { HistoryFile(path: $0) }
    var indices: [String: Int] = [:]
    for line in file?.lines() ?? [] {
      guard let object = FlatJSON(line), let id = object.text("id") else { continue }
      if let text = object.text("text") {
        indices[id] = entries.count
        entries.append(
          Entry(
            id: id, time: object.number("time") ?? 0, workspace: object.text("workspace") ?? "",
            text: text))
      } else if let index = indices[id] {
        entries[index].note(object)
      }
    }
  }

  /// Where the history is kept: `$HOI_HISTORY`, else in the state directory of the person; `nil`
  /// if there is no home, or `$HOI_HISTORY` is empty.
  package static var defaultPath: String? {
    if let path = environmentValue("HOI_HISTORY") { return path.isEmpty ? nil : path }
    return stateFolder.map { $0 + "/history.jsonl" }
  }

  /// Where what is kept between runs lies; `nil` if there is no home.
  static var stateFolder: String? {
    if let state = environmentValue("XDG_STATE_HOME"), state.hasPrefix("/") {
      return state + "/hoi"
    }
    return environmentValue("HOME").map { $0 + "/.local/state/hoi" }
  }

  /// Adds an entry that is about to run. A leading space keeps it out; then the result is `nil`.
  @discardableResult
  package func add(_ text: String) -> String? {
    guard let first = text.first, first != " " else { return nil }
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    lastNumber += 1
    let entry = Entry(
      id: "\(now.tv_sec)-\(getpid())-\(lastNumber)",
      time: Double(now.tv_sec) + Double(now.tv_nsec / 1_000_000) / 1000, workspace: workspace,
      text: text)
    entries.append(entry)
    var object = FlatJSON()
    object.set("id", entry.id)
    object.set("time", entry.time)
    if !workspace.isEmpty { object.set("workspace", workspace) }
    object.set("text", text)
    file?.append(object.encoded)
    return entry.id
  }

  /// Notes how an entry ended.
  package func finish(
    _ id: String?, outcome: EntryOutcome, seconds: Double? = nil, rowCount: Int? = nil
  ) {
    guard let id, let index = entries.lastIndex(where: { $0.id == id }) else { return }
    var object = FlatJSON()
    object.set("id", id)
    object.set("outcome", outcome.rawValue)
    if let seconds { object.set("seconds", seconds) }
    if let rowCount { object.set("rows", Double(rowCount)) }
    entries[index].note(object)
    file?.append(object.encoded)
  }

  /// The newest text of this workspace that goes on from what was typed.
  func newest(startingWith typed: String) -> String? {
    entries.last { $0.workspace == workspace && $0.text != typed && $0.text.hasPrefix(typed) }?.text
  }

  /// Distinct texts of this workspace, newest first.
  var recentTexts: [String] {
    distinct(entries.reversed().lazy.filter { [workspace] in $0.workspace == workspace })
  }

  /// Distinct texts of all workspaces, newest first.
  var allTexts: [String] { distinct(entries.reversed()) }

  private func distinct(_ entries: some Sequence<Entry>) -> [String] {
    var seen: Set<String> = []
    return entries.compactMap { seen.insert($0.text).inserted ? $0.text : nil }
  }
}

extension History.Entry {
  fileprivate mutating func note(_ object: FlatJSON) {
    outcome = object.text("outcome")
    seconds = object.number("seconds")
    rowCount = object.number("rows").flatMap { Int(exactly: $0) }
  }
}
