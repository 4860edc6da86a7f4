import Glibc
import HoiEngine
import HoiText

/// How far a run is; what is not known is `nil`.
struct ProgressFigures: Sendable {
  /// From 0 to 1.
  var share: Double?
  var rowCount: Int?

  init(share: Double?, rowCount: Int?) {
    self.share = share
    self.rowCount = rowCount
  }

  /// While files are read nothing is known.
  init(_ progress: Progress) {
    let (share, rows) = (progress.share, progress.rows)
    self.init(share: share > 0 ? share : nil, rowCount: rows > 0 ? rows : nil)
  }
}

/// A line on standard error while something takes long: it comes after half a second, changes at
/// most ten times a second, and is gone before the result.
///
/// A thread of its own paints it, since reading a file or sorting may not look up for seconds.
final class ProgressLine {
  private let language: Language
  private let figures: @Sendable () -> ProgressFigures
  private let ends: (reading: Int32, writing: Int32)
  private let start = ContinuousClock.now
  private var thread = pthread_t()

  private static let delay: Int32 = 500
  private static let interval: Int32 = 100

  /// Runs something with the line, where it is wanted.
  static func shown<Result>(
    _ isWanted: Bool, _ language: Language, _ figures: @escaping @Sendable () -> ProgressFigures,
    while body: () -> Result
  ) -> Result {
    let line = isWanted ? ProgressLine(language, figures) : nil
    defer { line?.stop() }
    return body()
  }

  private init?(_ language: Language, _ figures: @escaping @Sendable () -> ProgressFigures) {
    guard let ends = makePipe() else { return nil }
    self.language = language
    self.figures = figures
    self.ends = ends
    let owner = Unmanaged.passUnretained(self).toOpaque()
    let failed = pthread_create(
      &thread, nil,
      { owner in
        guard let owner else { return nil }
        Unmanaged<ProgressLine>.fromOpaque(owner).takeUnretainedValue().run()
        return nil
      }, owner)
    if failed != 0 {
      close(ends.reading)
      close(ends.writing)
      return nil
    }
  }

  /// The line is off the screen when this returns.
  private func stop() {
    close(ends.writing)
    pthread_join(thread, nil)
    close(ends.reading)
  }

  private func run() {
    // Ctrl-C is for the thread that works.
    var all = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, nil)
    var isShown = false
    var wait = Self.delay
    while true {
      var polled = pollfd(fd: ends.reading, events: Int16(POLLIN), revents: 0)
      let count = poll(&polled, 1, wait)
      if count < 0, errno == EINTR { continue }
      if count != 0 { break }
      isShown = true
      wait = Self.interval
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      let text = progressText(
        figures(), seconds: seconds, width: Terminal.size.width - 1, isASCII: !Terminal.isUTF8,
        isStopping: Interrupt.isRequested, language)
      Terminal.write("\r\(text)\u{1B}[K", to: 2)
    }
    if isShown { Terminal.write("\r\u{1B}[K", to: 2) }
  }
}

/// `████░░░░░░ 40 %  3 s, 4 s left  1,200,000 rows  Ctrl-C to stop`, cut to a width.
func progressText(
  _ figures: ProgressFigures, seconds: Double, width: Int, isASCII: Bool, isStopping: Bool,
  _ language: Language
) -> String {
  var parts: [String] = []
  if let share = figures.share.map({ min(1, max(0, $0)) }) {
    let full = Int(share * 20)
    let signs = isASCII ? ("#", "-") : ("█", "░")
    parts.append(
      String(repeating: signs.0, count: full) + String(repeating: signs.1, count: 20 - full)
        + " \(Int(share * 100)) %")
  }
  var time = secondsText(seconds, in: language)
  if let share = figures.share, share > 0.05, share < 1 {
    let left = secondsText((seconds * (1 - share) / share).rounded(.up), in: language)
    time += Localized(vi: ", còn \(left)", en: ", \(left) left")[language]
  }
  parts.append(time)
  if let count = figures.rowCount { parts.append(rowsText(count, in: language)) }
  parts.append(
    isStopping
      ? Localized(vi: "đang dừng …", en: "stopping …")[language]
      : Localized(vi: "Ctrl-C để dừng", en: "Ctrl-C to stop")[language])
  return String(prefix(of: parts.joined(separator: "  "), width: max(0, width)))
}

/// `0.034 s`, `3.4 s`, `75 s`
func secondsText(_ seconds: Double, in language: Language) -> String {
  let unit = seconds < 0.1 ? 1_000.0 : seconds < 10 ? 10 : 1
  return humanText((seconds * unit).rounded() / unit, in: language) + " s"
}

/// `1 row`, `1,200 rows`
func rowsText(_ count: Int, in language: Language) -> String {
  let number = humanText(Int64(count), in: language)
  return Localized(vi: "\(number) dòng", en: "\(number) \(count == 1 ? "row" : "rows")")[language]
}
