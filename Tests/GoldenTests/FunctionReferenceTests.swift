import HoiPlan
import HoiShell
import HoiSources
import HoiText
import Testing

/// `grammar/functions.md` is the list of functions, and each example gives what it says.
@Suite struct FunctionReferenceTests {
  @Test func referenceIsTheList() throws {
    try GeneratedFile(path: "grammar/functions.md", text: Self.reference).check()
  }

  @Test(arguments: FunctionTopic.all.indices)
  func exampleGivesItsAnswer(_ index: Int) {
    let topic = FunctionTopic.all[index]
    var asking = Asking(topic.example.query)
    asking.today = "30/9/2025"
    asking.format = .csv
    let answered = answer(asking)
    #expect(answered.answers == topic.example.answer, "\(topic.name): \(answered.remarks)")
    #expect(topic.example.query.contains(topic.name), "\(topic.name) is not in its example")
  }

  @Test func everyFunctionHasTwoNames() {
    for topic in FunctionTopic.all {
      let names = Language.allCases.map { topic.spelling(in: $0) }
      #expect(names[0] != names[1], "\(topic.name) has no Vietnamese name")
      for language in Language.allCases {
        let sentence = topic.summary[language]
        #expect(sentence.hasSuffix(".") && sentence.count > 15, "\(topic.name): \(sentence)")
      }
    }
  }

  private static var reference: String {
    var text = """
      # Functions · Các hàm

      Written by the program from its own list. Every example runs on the built-in workspace and
      gives the answer below it. `[…]` may be left out; `…` may be repeated. An English and a
      Vietnamese name mean the same, with or without diacritics.

      Chương trình viết trang này từ danh sách hàm của chính nó. Mỗi ví dụ chạy trên không gian làm
      việc có sẵn và cho kết quả ghi bên dưới. `[…]` có thể bỏ; `…` có thể lặp lại. Tên tiếng Anh
      và tên tiếng Việt có cùng nghĩa, viết có dấu hay không dấu đều được.

      """
    for kind in [FunctionTopic.Kind.aggregate, .window, .scalar] {
      text += "\n## \(kind.title.english) · \(kind.title.vietnamese)\n"
      for topic in FunctionTopic.all where topic.kind == kind { text += entry(topic) }
    }
    return text
  }

  private static func entry(_ topic: FunctionTopic) -> String {
    """

    ### \(topic.name) · \(topic.spelling(in: .vietnamese))

    `\(topic.form(in: .english))` · `\(topic.form(in: .vietnamese))`

    \(topic.summary.english)

    \(topic.summary.vietnamese)

    ```hoi
    \(topic.example.query)
    ```

    ```csv
    \(topic.example.answer)```

    """
  }
}
