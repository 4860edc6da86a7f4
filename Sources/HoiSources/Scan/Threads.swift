import Glibc

/// Runs `body` once for each part, all at the same time, and waits for all of them.
///
/// The last part runs on the calling thread. A thread that cannot be started has its part run here
/// too.
func inParallel(_ count: Int, _ body: @Sendable (Int) -> Void) {
  guard count > 1 else {
    if count == 1 { body(0) }
    return
  }
  withoutActuallyEscaping(body) { body in
    var threads: [pthread_t] = []
    var left: [Int] = []
    for part in 0..<count - 1 {
      let work = Unmanaged.passRetained(Part { body(part) })
      var thread = pthread_t()
      let status = pthread_create(
        &thread, nil,
        { context in
          guard let context else { return nil }
          Unmanaged<Part>.fromOpaque(context).takeRetainedValue().run()
          return nil
        }, work.toOpaque())
      if status == 0 {
        threads.append(thread)
      } else {
        work.release()
        left.append(part)
      }
    }
    body(count - 1)
    for part in left { body(part) }
    for thread in threads { pthread_join(thread, nil) }
  }
}

/// What a thread is started with.
private final class Part {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) {
    self.run = run
  }
}

/// How many processors there are.
let processorCount = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

/// A value that several threads use in turn or in parts that do not touch: whoever wraps it says
/// why that holds.
struct Shared<Value>: @unchecked Sendable {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }
}
