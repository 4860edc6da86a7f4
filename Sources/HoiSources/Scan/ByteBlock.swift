#if arch(x86_64)
  import _Builtin_intrinsics.intel.sse2

  /// 64 bytes looked at together: a comparison gives one bit a byte, the first byte lowest.
  struct ByteBlock {
    private let lanes: (__m128i, __m128i, __m128i, __m128i)

    /// Reads 64 bytes from `start`.
    @inline(__always)
    init(_ start: UnsafePointer<UInt8>) {
      let raw = UnsafeRawPointer(start)
      lanes = (
        raw.loadUnaligned(as: __m128i.self),
        raw.loadUnaligned(fromByteOffset: 16, as: __m128i.self),
        raw.loadUnaligned(fromByteOffset: 32, as: __m128i.self),
        raw.loadUnaligned(fromByteOffset: 48, as: __m128i.self)
      )
    }

    /// Which bytes are `byte`.
    @inline(__always)
    func equal(to byte: UInt8) -> UInt64 {
      let wanted = _mm_set1_epi8(CChar(bitPattern: byte))
      return bits { _mm_cmpeq_epi8($0, wanted) }
    }

    /// Which bytes are `byte` or more.
    @inline(__always)
    func atLeast(_ byte: UInt8) -> UInt64 {
      let least = _mm_set1_epi8(CChar(bitPattern: byte))
      return bits { _mm_cmpeq_epi8(_mm_max_epu8($0, least), $0) }
    }

    /// Which bytes are not ASCII.
    @inline(__always)
    var high: UInt64 { bits { $0 } }

    @inline(__always)
    private func bits(_ test: (__m128i) -> __m128i) -> UInt64 {
      func mask(_ lane: __m128i) -> UInt64 {
        UInt64(UInt32(bitPattern: _mm_movemask_epi8(test(lane))))
      }
      return mask(lanes.0) | mask(lanes.1) &<< 16 | mask(lanes.2) &<< 32 | mask(lanes.3) &<< 48
    }
  }
#else
  /// 64 bytes looked at together: a comparison gives one bit a byte, the first byte lowest.
  struct ByteBlock {
    private let lanes: SIMD64<UInt8>

    /// Reads 64 bytes from `start`.
    @inline(__always)
    init(_ start: UnsafePointer<UInt8>) {
      lanes = UnsafeRawPointer(start).loadUnaligned(as: SIMD64<UInt8>.self)
    }

    /// Which bytes are `byte`.
    @inline(__always)
    func equal(to byte: UInt8) -> UInt64 { bits(lanes .== byte) }

    /// Which bytes are `byte` or more.
    @inline(__always)
    func atLeast(_ byte: UInt8) -> UInt64 { bits(lanes .>= byte) }

    /// Which bytes are not ASCII.
    @inline(__always)
    var high: UInt64 { bits(lanes .>= 0x80) }

    /// A byte of the mask is all ones or zero; eight of them are gathered by one multiplication.
    @inline(__always)
    private func bits(_ mask: SIMDMask<SIMD64<Int8>>) -> UInt64 {
      let words = unsafeBitCast(mask, to: SIMD8<UInt64>.self)
      var found: UInt64 = 0
      for index in 0..<8 {
        let picked = words[index] & 0x0101_0101_0101_0101
        found |= (picked &* 0x0102_0408_1020_4080) &>> 56 &<< UInt64(8 * index)
      }
      return found
    }
  }
#endif

/// Bit `i` of the result is the exclusive or of bits 0 to `i`: which bytes stand behind an odd
/// number of quotes.
@inline(__always)
func prefixXor(_ bits: UInt64) -> UInt64 {
  var result = bits
  result ^= result &<< 1
  result ^= result &<< 2
  result ^= result &<< 4
  result ^= result &<< 8
  result ^= result &<< 16
  result ^= result &<< 32
  return result
}

/// Hands out bytes in blocks of 64; the last one is filled up with zeros.
@inline(__always)
func forEachBlock(
  of bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int,
  _ body: (_ block: ByteBlock, _ offset: Int) -> Bool
) {
  guard let base = bytes.baseAddress, start < end else { return }
  let tailCount = (end &- start) & 63
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { tail in
    guard let tailStart = tail.baseAddress else { return }
    tail.initialize(repeating: 0)
    tailStart.update(from: base + (end &- tailCount), count: tailCount)
    var offset = start
    // One place for the body, whole block or not: it is compiled into the loop.
    while offset < end {
      let place = offset &+ 64 <= end ? base + offset : UnsafePointer(tailStart)
      guard body(ByteBlock(place), offset) else { return }
      offset &+= 64
    }
  }
}
