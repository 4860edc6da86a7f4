import HoiEngine
import HoiPlan
import Testing

/// Law 8: a path never changes the number of rows, nor anything in them.
@Suite struct PathLaw {
  @Test func pathsKeepTheRows() {
    tryLaw("Paths keep the rows") { lawCase, program in
      if program.shape.isEnded { return nil }
      var generator = lawCase.generator
      let types: [DataType] = [.text, .date, .number, .bool, .int, .period]
      let paths = types.flatMap { generator.named($0, in: program.shape.scope) }
        .filter { $0.text.contains(".") }
      guard let path = generator.random.pick(orNil: paths) else { return nil }
      return difference(
        "without", answer(program.text, in: lawCase.workspace),
        "with \(path.text)",
        answer(
          program.text(adding: "add (if true then \(path.text) else missing) as z", "drop z"),
          in: lawCase.workspace))
    }
  }
}
