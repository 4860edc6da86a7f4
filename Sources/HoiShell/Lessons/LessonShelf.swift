import HoiStrategy
import HoiText

/// The lessons that live in the program, in the order they are taken: twelve lessons, three cases.
package enum LessonShelf {
  /// Names without their ending, in order: `01-tables` … `12-shapes`, `case-1-silent-provinces` ….
  package static let names = Embedded.lessons.map { file in
    String(file.name.dropLast(".md".count))
  }

  package static func text(of name: String) -> String? {
    Embedded.lessons.first { $0.name == name + ".md" }.map { $0.text.description }
  }

  package static func lesson(_ name: String) -> Lesson? {
    text(of: name).flatMap { readLesson($0, id: name, name: name + ".md").lesson }
  }

  /// What a learner calls a lesson: `3`, `03`, `case 1`, the beginning of its name.
  static func name(for word: String) -> String? {
    if let number = Int(word) {
      let digits = number < 10 ? "0\(number)-" : "\(number)-"
      return number < 0 ? nil : names.first { $0.hasPrefix(digits) }
    }
    let plain = folded(word).split(whereSeparator: { $0 == " " || $0 == "_" })
      .joined(separator: "-")
    return plain.isEmpty ? nil : names.first { $0.hasPrefix(plain) }
  }

  static func name(after name: String) -> String? {
    guard let index = names.firstIndex(of: name), index + 1 < names.count else { return nil }
    return names[index + 1]
  }

  /// The lesson a learner goes on with: the one worked on last, or the first after it with something
  /// left to do, or the first of all.
  static func next(_ progress: LessonProgress) -> String? {
    let start = progress.lastLesson.flatMap(names.firstIndex(of:)) ?? 0
    let order = names[start...] + names[..<start]
    return order.first { name in
      lesson(name)?.exercises.contains { !progress.isPassed(name, $0.number) } ?? false
    } ?? names.first
  }

  /// A line for each lesson: how it is called, its title, how much of it is solved.
  static func list(_ progress: LessonProgress, in language: Language) -> String {
    let lessons = names.compactMap(lesson)
    let width = lessons.map { displayWidth($0.title[language]) }.max() ?? 0
    return lessons.map { lesson in
      let solved = lesson.exercises.count {
        progress.record(lesson.id, $0.number)?.isSolved ?? false
      }
      let mark = solved == lesson.exercises.count ? "✓" : " "
      let call = lesson.id.split(separator: "-").prefix(lesson.id.hasPrefix("case") ? 2 : 1)
        .joined(separator: "-")
      let title = lesson.title[language].padded(to: width + 2)
      return "\(mark) \(call.padded(to: 8))\(title)\(solved)/\(lesson.exercises.count)\n"
    }.joined()
  }
}
