import HoiPlan
import HoiText

extension Session {
  /// A query step by step: all steps at once, or one after the other by keys where a person looks
  /// on. The text of the stage the person wants to edit, if so.
  mutating func showSteps(
    of plan: Plan, _ query: WrittenQuery, isKeyed: Bool, canEdit: Bool
  ) -> (status: ExitStatus, draft: String?) {
    var session = self
    // A line as wide as the screen would be broken by it.
    if isKeyed { session.presenter.width = Terminal.size.width - 1 }
    var walk = StepWalk(plan, of: query, session)
    if isKeyed {
      var screen = StepScreen(language: presenter.language, canEdit: canEdit)
      return screen.run(&walk)
    }
    var index = 0
    while true {
      do throws(SessionSettings.Refusal) {
        let step = try walk.step(index)
        let text = walk.text(of: step, number: index + 1, width: presenter.width ?? 100)
        presenter.answers.write((index == 0 ? "" : "\n") + text)
      } catch {
        return (error.status, nil)
      }
      if walk.isEnd(index) { break }
      index += 1
    }
    if walk.isEarlyEnd(index) { presenter.answers.write("\n" + walk.emptyRemark) }
    return (.success, nil)
  }

  /// `.steps`: the last query, as it was understood when it ran.
  mutating func showStepsOfLastQuery(isKeyed: Bool) -> (status: ExitStatus, draft: String?) {
    guard let query = last else { return (sayThereIsNoQuery(), nil) }
    return showSteps(query, isKeyed: isKeyed, canEdit: true)
  }

  /// The steps of a text that has not been run, as Ctrl-X Ctrl-S asks for.
  mutating func showSteps(
    of source: SourceText, isKeyed: Bool
  ) -> (status: ExitStatus, draft: String?) {
    do throws(SessionSettings.Refusal) {
      guard let query = try queries(of: source).last else { return (.success, nil) }
      return showSteps(query, isKeyed: isKeyed, canEdit: true)
    } catch {
      return (error.status, nil)
    }
  }

  mutating func showSteps(
    _ query: UnderstoodQuery, isKeyed: Bool, canEdit: Bool
  ) -> (status: ExitStatus, draft: String?) {
    showSteps(of: query.plan, query.written, isKeyed: isKeyed, canEdit: canEdit)
  }
}
