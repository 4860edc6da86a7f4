import Glibc
import Synchronization

/// The threads of one evaluation. Rows are cut into pieces, and each thread takes the next piece as
/// soon as it is done with one; nothing else in the engine is concurrent.
///
/// What a piece gives must not depend on the thread that computed it: results are put together in
/// the order of the pieces, or by operations whose order does not count.
final class Workers: @unchecked Sendable {
  /// Threads at work at most, the one that evaluates among them.
  let threadCount: Int
  /// Rows of a piece.
  let pieceRows: Int
  private let progress: Progress?
  private let isCancelled: @Sendable () -> Bool
  private let wasStopped = Atomic(false)

  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var threads: [pthread_t] = []
  private let ticket = Atomic<Int>(0)

  // Guarded by `mutex`.
  private var work: ((_ piece: Int, _ slot: Int) -> Void)?
  private var pieceCount = 0
  private var isCancellable = false
  private var jobNumber = 0
  private var activeCount = 0
  private var startedCount = 0
  private var isEnding = false

  init(_ options: EvaluationOptions) {
    threadCount = max(1, options.threadCount)
    pieceRows = min(max(1, options.pieceRows), 1 << 30)
    progress = options.progress
    isCancelled = options.isCancelled
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  /// Ends the threads and waits for them. No work may be given any more.
  func end() {
    pthread_mutex_lock(mutex)
    isEnding = true
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(mutex)
    for thread in threads { pthread_join(thread, nil) }
    threads = []
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// Calls `work` once for each piece below `count`, on several threads where there is enough to
  /// do. `slot` is below `threadCount` and belongs to one thread as long as this goes on. Where it
  /// may be cancelled, pieces that were not begun when the evaluation is to stop are left out:
  /// `isStopping` must be asked next.
  func run(
    _ count: Int, isCancellable: Bool, _ work: (_ piece: Int, _ slot: Int) -> Void
  ) {
    progress?.countKernel()
    if threadCount == 1 || count < 4 {
      for piece in 0..<count {
        if isCancellable, isStopping { return }
        work(piece, 0)
      }
      return
    }
    startThreads()
    withoutActuallyEscaping(work) { work in
      ticket.store(0, ordering: .relaxed)
      pthread_mutex_lock(mutex)
      self.work = work
      self.isCancellable = isCancellable
      pieceCount = count
      jobNumber += 1
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(mutex)
      drain(work, count, isCancellable, slot: 0)
      pthread_mutex_lock(mutex)
      // Who has not begun yet finds nothing to do.
      self.work = nil
      while activeCount > 0 { pthread_cond_wait(changed, mutex) }
      pthread_mutex_unlock(mutex)
    }
  }

  private func drain(
    _ work: (Int, Int) -> Void, _ count: Int, _ isCancellable: Bool, slot: Int
  ) {
    while true {
      let piece = ticket.add(1, ordering: .relaxed).oldValue
      if piece >= count || isCancellable && isStopping { return }
      work(piece, slot)
    }
  }

  /// Whether the evaluation is to stop; from then on for good.
  var isStopping: Bool {
    if wasStopped.load(ordering: .relaxed) { return true }
    guard isCancelled() else { return false }
    wasStopped.store(true, ordering: .relaxed)
    return true
  }

  private func startThreads() {
    guard threads.isEmpty else { return }
    // Signals are for the thread that waits for the answer.
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    for _ in 1..<threadCount {
      var thread = pthread_t()
      let status = pthread_create(
        &thread, nil,
        { workers in
          if let workers {
            Unmanaged<Workers>.fromOpaque(workers).takeUnretainedValue().help()
          }
          return nil
        }, Unmanaged.passUnretained(self).toOpaque())
      if status == 0 { threads.append(thread) }
    }
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// What a helping thread does until the end.
  private func help() {
    pthread_mutex_lock(mutex)
    startedCount += 1
    let slot = startedCount
    var seen = 0
    while !isEnding {
      if jobNumber != seen, let work {
        seen = jobNumber
        let (count, isCancellable) = (pieceCount, isCancellable)
        activeCount += 1
        pthread_mutex_unlock(mutex)
        drain(work, count, isCancellable, slot: slot)
        pthread_mutex_lock(mutex)
        activeCount -= 1
        if activeCount == 0 { pthread_cond_broadcast(changed) }
      } else {
        pthread_cond_wait(changed, mutex)
      }
    }
    pthread_mutex_unlock(mutex)
  }
}

extension Workers {
  /// The workers of the evaluation that runs on this thread; `nil` on their own threads, so that
  /// work inside work stays on its thread.
  static var current: Workers? {
    pthread_getspecific(currentWorkers).map {
      Unmanaged<Workers>.fromOpaque($0).takeUnretainedValue()
    }
  }

  /// Makes these the workers of this thread as long as `body` runs, then ends them.
  func use<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    let outer = pthread_getspecific(currentWorkers)
    pthread_setspecific(currentWorkers, Unmanaged.passUnretained(self).toOpaque())
    defer {
      pthread_setspecific(currentWorkers, outer)
      end()
    }
    return try body()
  }
}

private let currentWorkers: pthread_key_t = {
  var key = pthread_key_t()
  pthread_key_create(&key, nil)
  return key
}()

/// Rows of a piece where nothing else is said.
let defaultPieceRows = 1 << 16

/// Slots that `inPieces` gives out are below this.
var slotCount: Int { Workers.current?.threadCount ?? 1 }

/// Calls `body` for ranges that cover `0..<count`, on the threads of the evaluation. `slot` tells
/// which of its accumulators a thread may use. `weight` is how many rows one of these counts for.
///
/// Meant for work that is done in a moment, such as one pass over numbers; what takes longer, as
/// reading every text does, goes by `inCancellablePieces`.
@inline(__always)
func inPieces(_ count: Int, weight: Int = 1, _ body: (Range<Int>, _ slot: Int) -> Void) {
  inPieces(count, weight: weight, isCancellable: false, body)
}

/// As `inPieces`; fails where the evaluation is to stop, and then some pieces are left out.
@inline(__always)
func inCancellablePieces(
  _ count: Int, weight: Int = 1, _ body: (Range<Int>, _ slot: Int) -> Void
) throws(EvaluationError) {
  inPieces(count, weight: weight, isCancellable: true, body)
  try checkpoint()
}

/// Fails where the evaluation on this thread is to stop. Asked between steps that go through all rows
/// or texts.
func checkpoint() throws(EvaluationError) {
  if Workers.current?.isStopping ?? false { throw .cancelled }
}

@inline(__always)
private func inPieces(
  _ count: Int, weight: Int, isCancellable: Bool, _ body: (Range<Int>, _ slot: Int) -> Void
) {
  guard let workers = Workers.current else {
    if count > 0 { body(0..<count, 0) }
    return
  }
  let size = max(1, workers.pieceRows / weight)
  let pieces = (count + size - 1) / size
  if pieces <= 1 {
    if count > 0 { body(0..<count, 0) }
    return
  }
  workers.run(pieces, isCancellable: isCancellable) { piece, slot in
    body(piece &* size..<min(count, (piece &+ 1) &* size), slot)
  }
}
