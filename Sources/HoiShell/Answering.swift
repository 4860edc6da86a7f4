package import HoiSources
package import HoiText

/// A text to run in a session of its own.
package struct Asking {
  package var text: String
  package var name = "query"
  /// As after `-w`; empty: the built-in workspace.
  package var workspace: [String] = []
  package var today: String?
  package var language = Language.english
  package var format = Format.table
  package var parameters: [String] = []
  /// The folder of the script, where it names files.
  package var folder: String?

  package init(_ text: String) {
    self.text = text
  }
}

/// What a run printed, and how it ended.
package struct Answered: Sendable {
  package let answers: String
  package let remarks: String
  package let status: ExitStatus

  package init(answers: String, remarks: String, status: ExitStatus) {
    self.answers = answers
    self.remarks = remarks
    self.status = status
  }
}

/// Runs a text as the command line would, into memory.
package func answer(_ asking: Asking) -> Answered {
  let (answers, remarks) = (Output.Buffer(), Output.Buffer())
  var settings = SessionSettings()
  settings.workspace = asking.workspace
  settings.today = asking.today
  settings.language = asking.language
  settings.format = asking.format.rawValue
  settings.parameters = asking.parameters
  settings.answers = .memory(answers)
  settings.remarks = .memory(remarks)
  let status: ExitStatus
  switch settings.open() {
  case .failure(let refusal): status = refusal.status
  case .success(var session):
    session.settings.scriptFolder = asking.folder
    status = session.run(SourceText(name: asking.name, text: asking.text))
  }
  return Answered(
    answers: String(decoding: answers.bytes, as: UTF8.self),
    remarks: String(decoding: remarks.bytes, as: UTF8.self), status: status)
}
