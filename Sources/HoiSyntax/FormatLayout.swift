/// Lays the atoms of one statement out in lines.
enum FormatLayout {
  /// Lines are broken where they would be longer.
  static let columns = 80

  /// One stage on a line, once there are two stages or the line would be too long.
  static func lines(_ atoms: [FormatAtom]) -> [String] {
    guard let first = atoms.first else { return [] }
    var rest = atoms
    rest[0].commentsBefore = []
    let stages = atoms.filter(\.isStageStart).count
    if stages < 2, !hasInnerComments(rest), text(rest).count <= columns {
      return first.commentsBefore + [text(rest) + trailing(rest)]
    }
    var result = first.commentsBefore
    for part in split(rest, before: { $0.isStageStart }) {
      result += part[0].commentsBefore
      result += lines(of: part, indent: 0)
    }
    return result
  }

  /// A part of a statement, broken at its comments.
  private static func lines(of atoms: [FormatAtom], indent: Int) -> [String] {
    var result: [String] = []
    var run: [FormatAtom] = []
    func close() {
      guard !run.isEmpty else { return }
      let isFirst = result.isEmpty
      var lines = broken(run, indent: isFirst ? indent : indent + 4)
      lines[lines.count - 1] += trailing(run)
      result += lines
      run = []
    }
    for (position, atom) in atoms.enumerated() {
      let isAfterComment = position > 0 && atoms[position - 1].commentAfter != nil
      if position > 0, isAfterComment || !atom.commentsBefore.isEmpty {
        close()
        let blanks = String(repeating: " ", count: indent + 4)
        result += atom.commentsBefore.map { blanks + $0 }
      }
      run.append(atom)
    }
    close()
    return result
  }

  /// Atoms without comments between them, broken at the outermost places until they fit; lines
  /// after the first are set in by `hanging` more.
  private static func broken(_ atoms: [FormatAtom], indent: Int, hanging: Int = 4) -> [String] {
    let line = String(repeating: " ", count: indent) + text(atoms)
    guard line.count > columns, let place = atoms.dropFirst().compactMap(\.breakPlace).min() else {
      return [line]
    }
    var result: [String] = []
    for part in split(atoms, before: { $0.breakPlace == place }) {
      // What stands behind `=` or `:` begins a block of its own.
      let isBlock = place.kind <= .colon && !result.isEmpty
      result += broken(
        part, indent: result.isEmpty ? indent : indent + hanging, hanging: isBlock ? 0 : 4)
    }
    return result
  }

  private static func split(
    _ atoms: [FormatAtom], before isStart: (FormatAtom) -> Bool
  ) -> [[FormatAtom]] {
    var result: [[FormatAtom]] = [[]]
    for atom in atoms {
      if isStart(atom), !result[result.count - 1].isEmpty { result.append([]) }
      result[result.count - 1].append(atom)
    }
    return result
  }

  private static func text(_ atoms: [FormatAtom]) -> String {
    var result = ""
    for atom in atoms {
      if atom.hasBlankBefore, !result.isEmpty { result += " " }
      result += atom.text
    }
    return result
  }

  private static func trailing(_ atoms: [FormatAtom]) -> String {
    atoms.last?.commentAfter.map { "  " + $0 } ?? ""
  }

  private static func hasInnerComments(_ atoms: [FormatAtom]) -> Bool {
    atoms.dropFirst().contains { !$0.commentsBefore.isEmpty }
      || atoms.dropLast().contains { $0.commentAfter != nil }
  }
}
