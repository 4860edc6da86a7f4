extension JSON {
  /// The value as text: what fits is on one line, everything else is indented.
  var text: String {
    var output: [UInt8] = []
    append(to: &output, depth: 0)
    output.append(0x0A)
    return String(decoding: output, as: UTF8.self)
  }

  private var isPlain: Bool {
    switch self {
    case .null, .bool, .number, .text: true
    case .array(let items): items.isEmpty
    case .object(let members): members.isEmpty
    }
  }

  private func append(to output: inout [UInt8], depth: Int) {
    switch self {
    case .null: output += Array("null".utf8)
    case .bool(let bit): output += Array((bit ? "true" : "false").utf8)
    case .number(let digits): output += Array(digits.utf8)
    case .text(let text): appendJSON(text: Array(text.utf8), to: &output)
    case .array(let items):
      Self.block("[", "]", items.map { (nil, $0) }, to: &output, depth: depth)
    case .object(let members):
      Self.block("{", "}", members.map { ($0.name, $0.value) }, to: &output, depth: depth)
    }
  }

  private static func block(
    _ open: Character, _ close: Character, _ parts: [(name: String?, value: JSON)],
    to output: inout [UInt8], depth: Int
  ) {
    let isLine = parts.allSatisfy(\.value.isPlain)
    func newLine(_ depth: Int) -> [UInt8] {
      isLine ? [] : [0x0A] + [UInt8](repeating: 0x20, count: depth * 2)
    }
    output += Array(String(open).utf8)
    for (index, part) in parts.enumerated() {
      if index > 0 { output += Array((isLine ? ", " : ",").utf8) }
      output += newLine(depth + 1)
      if let name = part.name {
        appendJSON(text: Array(name.utf8), to: &output)
        output += Array(": ".utf8)
      }
      part.value.append(to: &output, depth: depth + 1)
    }
    output += newLine(depth) + Array(String(close).utf8)
  }
}
