import HoiPractice
import Testing

@Suite struct PracticeTests {
  private let workspace = Workspace.shared

  @Test(arguments: PracticeFile.allCases)
  func `the committed files are what the generator writes`(file: PracticeFile) throws {
    let committed = try repositoryFile("examples/practice/\(file.name)")
    #expect(
      committed == workspace.files[file],
      "run: swift run hoi-practice --out examples/practice")
  }

  @Test(arguments: PlantedProblem.all.map(\.name))
  func `each planted problem is found as often as stated`(name: String) throws {
    let problem = try #require(PlantedProblem.all.first { $0.name == name })
    let counter = try #require(counters[name])
    #expect(counter(workspace) == problem.count, "\(problem.summary)")
  }

  @Test func `problems have names of their own and real question numbers`() {
    #expect(Set(PlantedProblem.all.map(\.name)).count == PlantedProblem.all.count)
    #expect(counters.count == PlantedProblem.all.count)
    #expect(PlantedProblem.all.allSatisfy { $0.questions.allSatisfy((1...44).contains) })
  }

  @Test func `every table has unique ids and links by id that hold`() {
    for file in PracticeFile.allCases where file != .descriptor {
      #expect(Set(ids(file)).count == workspace[file].count)
    }
    let links: [(PracticeFile, String, PracticeFile)] = [
      (.agencies, "parent", .agencies), (.agencies, "successors", .agencies),
      (.agencies, "predecessors", .agencies), (.plans, "agency", .agencies),
      (.plans, "cites", .documents), (.targets, "plan", .plans), (.targets, "parent", .targets),
      (.tasks, "plan", .plans), (.tasks, "target", .targets), (.documents, "task", .tasks),
      (.reports, "agency", .agencies), (.reports, "task", .tasks), (.reports, "target", .targets),
    ]
    for (file, column, target) in links {
      let known = Set(ids(target))
      #expect(
        workspace[file].allSatisfy { known.isSuperset(of: $0.list(column)) }, "\(file).\(column)")
    }
  }

  @Test func `successors and predecessors mirror each other`() {
    let pairs = workspace[.agencies].flatMap { row in
      row.list("successors").map { "\(row.cell("id")) \($0)" }
    }
    let mirrored = workspace[.agencies].flatMap { row in
      row.list("predecessors").map { "\($0) \(row.cell("id"))" }
    }
    #expect(Set(pairs) == Set(mirrored))
    #expect(!pairs.isEmpty)
  }

  @Test func `every notation of deadlines occurs`() {
    let texts = Set(workspace[.tasks].map { $0.cell("deadline_text") })
    let beginnings = [
      "chậm nhất đến ngày ", "ngày ", "trong tháng ", "tháng ", "Quý IV/", "Quý I-II/",
      "Quý III-IV/", "hoàn thành trong Quý ", "năm ", "trong năm ", "đến hết năm ", "giai đoạn 20",
      "giai đoạn 2026-2030, tầm nhìn đến năm 2035", "đến năm 2030", "trước 15/12 hằng năm",
      "hằng năm", "hàng năm", "thường xuyên", "định kỳ", "định kỳ hằng quý",
      "tối thiểu 6 tháng một lần", "khẩn trương", "không quá 03 tháng kể từ", "02 ngày làm việc",
    ]
    for beginning in beginnings {
      #expect(texts.contains { $0.hasPrefix(beginning) }, "\(beginning)")
    }
    #expect(texts.contains { $0.contains(", định hướng đến năm 2030") })
  }

  @Test func `nothing happens after today`() {
    let columns: [(PracticeFile, [String])] = [
      (.plans, ["issued", "sent"]), (.documents, ["issued", "reviewed"]),
      (.tasks, ["created", "done"]), (.datasets, ["listed", "published", "updated"]),
      (.reports, ["sent"]), (.targets, ["measured"]),
    ]
    for (file, names) in columns {
      for name in names {
        #expect(
          workspace[file].allSatisfy { $0.cell(name) <= workspace.today }, "\(file).\(name)")
      }
    }
  }

  @Test func `a larger workspace keeps its shape and says the same of each planted kind`() {
    let files = generated(Practice(datasetCount: 12_500))
    let datasets = records(files[.datasets] ?? [])
    #expect(datasets.count == 12_501)
    #expect(Set(datasets.map(\.count)) == [19])
    #expect(Set(datasets.map { $0[0] }).count == datasets.count)
    let tasks = records(files[.tasks] ?? [])
    #expect(tasks.count == 3_001)
    #expect(tasks.count { $0[3].isEmpty } == 75)
    #expect(records(files[.agencies] ?? []).contains { $0[5] == "xã" })
  }

  @Test func `the size stays within its limits`() {
    #expect(Practice(datasetCount: 1).datasetCount == 2_500)
    #expect(Practice(datasetCount: .max).datasetCount == 10_000_000)
  }

  @Test func `the descriptor says that all is fictional and lists each file`() {
    let text = String(decoding: workspace.files[.descriptor] ?? [], as: UTF8.self)
    #expect(text.contains("hư cấu / fictional"))
    for file in PracticeFile.allCases where file != .descriptor {
      #expect(text.contains("\"path\": \"\(file.name)\""))
    }
  }

  @Test func `the page beside the files states their rows and columns`() throws {
    let page = String(decoding: try repositoryFile("examples/practice/README.md"), as: UTF8.self)
    for file in PracticeFile.allCases where file != .descriptor {
      let count = workspace[file].count
      let shown =
        count < 1_000 ? "\(count)" : "\(count / 1_000).\("\(count % 1_000 + 1_000)".dropFirst())"
      let header = records(workspace.files[file] ?? [])[0].joined(separator: ", ")
      #expect(
        page.split(separator: "\n").contains {
          $0.hasPrefix("| `\(file.rawValue)` ") && $0.hasSuffix("| \(shown) | \(header) |")
        })
    }
  }

  private func ids(_ file: PracticeFile) -> [String] {
    workspace[file].map { $0.cell("id") }
  }
}
