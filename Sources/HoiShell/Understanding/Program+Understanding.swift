import HoiText

extension Program {
  /// `hoi explain --steps -c '…'`
  static func explain(_ arguments: Arguments) -> ExitStatus {
    guard let command = arguments.command else {
      let message = Localized(vi: "`explain` cần `-c`", en: "`explain` needs `-c`")
      return refuse(.usage(message), arguments)
    }
    switch SessionSettings(arguments).open() {
    case .failure(let refusal): return refusal.status
    case .success(var session):
      let isKeyed = Terminal.canEdit
      let explanation: Session.Explanation =
        arguments.steps ? .steps(isKeyed: isKeyed) : arguments.inWords ? .words : .plan
      return session.explain(SourceText(name: "-c", text: command), as: explanation)
    }
  }

  /// `hoi why -c '…' --row 'id = "NV142-01"'`
  static func why(_ arguments: Arguments) -> ExitStatus {
    guard let command = arguments.command, let row = arguments.row else {
      let message = Localized(vi: "`why` cần `-c` và `--row`", en: "`why` needs `-c` and `--row`")
      return refuse(.usage(message), arguments)
    }
    switch SessionSettings(arguments).open() {
    case .failure(let refusal): return refusal.status
    case .success(var session):
      return session.explainRow(row, in: SourceText(name: "-c", text: command))
    }
  }
}
