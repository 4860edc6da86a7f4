/// Something the practice workspace holds on purpose, so that a lesson or a question has something
/// to find. This list is the table of planted problems; a test counts each in the files.
package struct PlantedProblem: Sendable {
  package let name: String
  /// How often it occurs at the default size, on 30/9/2025.
  package let count: Int
  /// The analysts' questions it gives an answer to, by their numbers (1 to 44); empty for what only
  /// lessons use.
  package let questions: [Int]
  /// What is counted.
  package let summary: String

  private init(_ name: String, _ count: Int, _ questions: [Int], _ summary: String) {
    self.name = name
    self.count = count
    self.questions = questions
    self.summary = summary
  }

  package static let all = agencies + plans + targets + tasks + reports + datasets

  private static let agencies = [
    PlantedProblem("reused-codes", 14, [12, 43], "codes that two versions of agencies carry"),
    PlantedProblem("repeated-numbers", 22, [], "document numbers that occur more than once"),
    PlantedProblem(
      "open-list-only", 9, [5], "central agencies with a list of open data and none of big data"),
    PlantedProblem(
      "unreviewed-lists", 14, [32], "lists neither issued nor reviewed since 30/3/2025"),
    PlantedProblem(
      "partners-only", 28, [13, 14, 20], "agencies that coordinate tasks and lead none"),
  ]

  private static let plans = [
    PlantedProblem("provinces-without-plan", 6, [1, 8], "present provinces without a plan"),
    PlantedProblem("ministries-without-plan", 5, [1], "present ministries without a plan"),
    PlantedProblem("folded-only", 3, [2], "present provinces whose plans are all folded in"),
    PlantedProblem(
      "old-strategies", 3, [3], "provinces, past or present, with only plans before 5/2/2024"),
    PlantedProblem("two-inherited", 5, [4], "merged provinces with two or more inherited plans"),
    PlantedProblem("before-guidance", 9, [6], "plans issued before the guidance of 20/5/2024"),
    PlantedProblem("expired-citations", 6, [7], "plans that cite a rule no longer in force"),
    PlantedProblem("unsent-plans", 21, [], "plans never sent to the ministry that collects them"),
    PlantedProblem("all-done", 3, [16], "plans with tasks, all of them done"),
    PlantedProblem("without-tasks", 7, [], "plans without a task"),
  ]

  private static let targets = [
    PlantedProblem("targets-met", 21, [25], "targets that are met"),
    PlantedProblem("targets-without-figure", 28, [25], "targets nobody has measured"),
    PlantedProblem("below-national", 7, [26, 27], "local targets lower than the national one"),
    PlantedProblem("uncovered-targets", 2, [19], "national targets no task serves"),
    PlantedProblem("two-sources", 9, [28], "targets with two figures for one period"),
  ]

  private static let tasks = [
    PlantedProblem("overdue", 43, [9, 22], "tasks past their deadline and not done"),
    PlantedProblem("due-fourth-quarter", 98, [10], "tasks due in Q4/2025, in any notation"),
    PlantedProblem("due-soon-not-started", 13, [23], "tasks due within 30 days, not started"),
    PlantedProblem("without-lead", 15, [15], "tasks without a lead"),
    PlantedProblem("collective-leads", 12, [15], "tasks led by actors such as \"các bộ, ngành\""),
    PlantedProblem("misspelled-leads", 5, [44], "tasks whose lead is a misspelled key"),
    PlantedProblem("former-leads", 224, [12], "tasks led by an agency that no longer exists"),
    PlantedProblem("without-deadline", 20, [11], "tasks with no word about a deadline"),
    PlantedProblem("undated-deadlines", 94, [11, 24], "deadline texts that give no date"),
    PlantedProblem("unreadable-deadlines", 28, [24], "deadline texts nobody can read as a date"),
    PlantedProblem("no-deliverable", 43, [17], "tasks done without a deliverable"),
    PlantedProblem("orphans", 84, [18], "tasks of provincial plans without a target"),
    PlantedProblem("without-plan", 27, [18], "tasks without a plan"),
    PlantedProblem("done-too-early", 4, [], "tasks done before they were created"),
    PlantedProblem("full-but-open", 3, [], "tasks at 100 percent that are not done"),
    PlantedProblem("cost-outliers", 17, [], "tasks that cost over twice their lead's average"),
    PlantedProblem("cost-ties", 4, [], "tasks that share the highest cost"),
    PlantedProblem("several-documents", 109, [], "tasks with two or more documents"),
  ]

  private static let reports = [
    PlantedProblem("changed-status", 93, [21], "tasks with another status in Q3 than in Q2/2025"),
    PlantedProblem(
      "moved-deadlines", 15, [21], "tasks with another deadline in Q3 than in Q2/2025"),
    PlantedProblem("delivered-all", 69, [40], "agencies that delivered all by Q3/2025"),
    PlantedProblem("delivered-too-many", 2, [], "reports with more delivered than assigned"),
    PlantedProblem("falling-totals", 2, [], "cumulative deliveries lower than the quarter before"),
  ]

  private static let datasets = [
    PlantedProblem("not-published", 365, [29], "datasets listed and not published"),
    PlantedProblem("not-listed", 156, [30], "datasets published and not listed"),
    PlantedProblem("stale", 492, [31], "datasets older than their own frequency allows"),
    PlantedProblem("without-licence", 731, [38, 39], "datasets without a licence"),
    PlantedProblem("without-contact", 326, [38, 39], "datasets without a contact"),
    PlantedProblem("without-frequency", 280, [38, 39], "datasets without a frequency"),
    PlantedProblem("without-description", 377, [38, 39], "datasets without a description"),
    PlantedProblem("open-in-name", 90, [42], "open datasets behind a fee or a login"),
    PlantedProblem("pdf-only", 440, [37], "datasets in PDF only, in capitals or not"),
    PlantedProblem("small-formats", 47, [], "formats written in small letters"),
    PlantedProblem(
      "unmatched-publishers", 40, [44], "publishers no agency, or no single one, fits"),
    PlantedProblem("other-spellings", 272, [44], "publishers matched by another spelling"),
    PlantedProblem("decomposed", 6, [], "titles typed in decomposed Unicode"),
    PlantedProblem("capitals", 12, [], "titles in capitals"),
    PlantedProblem("widespread-titles", 76, [34], "titles that ten or more provinces have"),
    PlantedProblem(
      "central-overlap", 133, [35], "datasets of central agencies a province has too"),
    PlantedProblem(
      "departments-overlap", 56, [36], "titles two departments of one province both supply"),
    PlantedProblem(
      "one-sector-portal", 111, [33, 41], "datasets of Sóc Diên in its dominant sector"),
    PlantedProblem("not-carried-over", 49, [43], "datasets of former provinces the new one lacks"),
    PlantedProblem("download-ties", 5, [], "datasets that share the most downloads"),
    PlantedProblem("updated-too-early", 5, [], "datasets updated before they were published"),
  ]
}
