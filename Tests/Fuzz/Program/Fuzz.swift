import FuzzTargets
import Glibc

/// Which target an input goes to: `HOI_FUZZ_TARGET`.
private let target: FuzzTarget = {
  let name = getenv("HOI_FUZZ_TARGET").map { String(cString: $0) } ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: " ")
    print("HOI_FUZZ_TARGET is one of: \(names)")
    exit(64)
  }
  return target
}()

/// What libFuzzer calls for each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  _ = target.accepts(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
