import HoiText

/// A cache holds something other than it should.
struct CacheFault: Error {}

/// Facts as bytes, one after the other.
struct CacheEncoder {
  private(set) var bytes: [UInt8] = []

  mutating func put(_ number: Int) {
    let number = UInt64(bitPattern: Int64(number))
    for shift in 0..<8 {
      bytes.append(UInt8(truncatingIfNeeded: number &>> UInt64(shift * 8)))
    }
  }

  mutating func put(_ hash: UInt64) { put(Int(truncatingIfNeeded: hash)) }

  mutating func put(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func put(_ text: String) {
    put(text.utf8.count)
    bytes += text.utf8
  }

  mutating func put<Item>(_ items: [Item], _ each: (inout CacheEncoder, Item) -> Void) {
    put(items.count)
    for item in items { each(&self, item) }
  }

  mutating func put<Item>(_ item: Item?, _ each: (inout CacheEncoder, Item) -> Void) {
    put(item.map { [$0] } ?? [], each)
  }

  mutating func put(_ texts: [String]) { put(texts) { $0.put($1) } }
}

/// Takes facts out of bytes again.
struct CacheDecoder {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func int() throws(CacheFault) -> Int {
    guard bytes.count - offset >= 8 else { throw CacheFault() }
    defer { offset += 8 }
    let word = bytes[offset..<offset + 8].reversed().reduce(UInt64.zero) { $0 << 8 | UInt64($1) }
    return Int(truncatingIfNeeded: word)
  }

  mutating func hash() throws(CacheFault) -> UInt64 { UInt64(truncatingIfNeeded: try int()) }

  /// How many bytes or items follow: no more than there are bytes.
  mutating func count() throws(CacheFault) -> Int {
    let count = try int()
    guard (0...bytes.count - offset).contains(count) else { throw CacheFault() }
    return count
  }

  mutating func byte() throws(CacheFault) -> UInt8 {
    let number = try int()
    guard let byte = UInt8(exactly: number) else { throw CacheFault() }
    return byte
  }

  mutating func bool() throws(CacheFault) -> Bool {
    guard offset < bytes.count, bytes[offset] < 2 else { throw CacheFault() }
    defer { offset += 1 }
    return bytes[offset] == 1
  }

  mutating func text() throws(CacheFault) -> String {
    let count = try count()
    defer { offset += count }
    return String(decoding: bytes[offset..<offset + count], as: UTF8.self)
  }

  mutating func list<Item>(
    _ each: (inout CacheDecoder) throws(CacheFault) -> Item
  ) throws(CacheFault) -> [Item] {
    var items: [Item] = []
    for _ in 0..<(try count()) { items.append(try each(&self)) }
    return items
  }

  mutating func optional<Item>(
    _ each: (inout CacheDecoder) throws(CacheFault) -> Item
  ) throws(CacheFault) -> Item? {
    let items = try list(each)
    guard items.count < 2 else { throw CacheFault() }
    return items.first
  }

  mutating func texts() throws(CacheFault) -> [String] {
    try list { decoder throws(CacheFault) in try decoder.text() }
  }
}

extension CacheEncoder {
  /// Whether the reading can be kept: tables of replacements come from the program alone.
  mutating func put(_ reading: CellReading) -> Bool {
    switch reading {
    case .text: put(0)
    case .int(let style): put(1, style)
    case .number(let style): put(2, style)
    case .bool(let words):
      put(3)
      put(words.isTrue)
      put(words.isFalse)
    case .date(let order):
      put(4)
      put(order == .dayFirst)
    case .datetime(let order):
      put(5)
      put(order == .dayFirst)
    case .period: put(6)
    case .deadline: put(7)
    case .list(let delimiter):
      put(8)
      put(Int(delimiter))
    case .entries(let key):
      put(9)
      put(key)
    case .lookup: return false
    }
    return true
  }

  private mutating func put(_ kind: Int, _ style: NumberStyle) {
    put(kind)
    put(Int(style.decimal))
    put(style.group) { $0.put(Int($1)) }
    put(style.isBare)
  }

  /// Whether the column can be kept.
  mutating func put(_ column: ColumnDeclaration) -> Bool {
    put(column.name)
    put(column.source)
    put(column.title) {
      $0.put($1.vietnamese)
      $0.put($1.english)
    }
    var isKept = true
    put(column.reading) { isKept = $0.put($1) }
    put(column.isRequired)
    put(column.declaredValues) { $0.put($1) }
    put(column.isInferred)
    return isKept
  }
}

extension CacheDecoder {
  mutating func reading() throws(CacheFault) -> CellReading {
    switch try int() {
    case 0: return .text
    case 1: return .int(try numberStyle())
    case 2: return .number(try numberStyle())
    case 3: return .bool(BoolWords(isTrue: try texts(), isFalse: try texts()))
    case 4: return .date(try bool() ? .dayFirst : .monthFirst)
    case 5: return .datetime(try bool() ? .dayFirst : .monthFirst)
    case 6: return .period
    case 7: return .deadline
    case 8: return .list(delimiter: try byte())
    case 9: return .entries(key: try text())
    default: throw CacheFault()
    }
  }

  private mutating func numberStyle() throws(CacheFault) -> NumberStyle {
    let decimal = try byte()
    let group = try optional { decoder throws(CacheFault) in try decoder.byte() }
    var style = NumberStyle(decimal: decimal, group: group)
    style.isBare = try bool()
    return style
  }

  mutating func column() throws(CacheFault) -> ColumnDeclaration {
    let (name, source) = (try text(), try text())
    let title = try optional { decoder throws(CacheFault) in
      Localized(vi: try decoder.text(), en: try decoder.text())
    }
    let reading = try optional { decoder throws(CacheFault) in try decoder.reading() }
    var column = ColumnDeclaration(name, from: source, as: reading)
    column.title = title
    column.isRequired = try bool()
    column.declaredValues = try optional { decoder throws(CacheFault) in try decoder.texts() }
    column.isInferred = try bool()
    return column
  }
}
