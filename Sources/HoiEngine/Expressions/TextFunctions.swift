import HoiPlan
import HoiText

/// A function of texts for one combination of values. Missing where an argument is; but lists are
/// never missing.
func textFunction(_ function: ScalarFunction, _ arguments: [Value]) -> Value {
  if function == .split, arguments.contains(.missing) { return .list([]) }
  if arguments.contains(.missing) { return .missing }
  if function == .join, case .list(let items) = arguments[0],
    case .text(let separator) = arguments[1]
  {
    let texts = items.compactMap { $0 == .missing ? nil : $0.machineText }
    return .text(nfc(texts.joined(separator: separator)))
  }
  if function == .date, case .datetime(let seconds) = arguments[0] {
    return .date(
      Int32(truncatingIfNeeded: (seconds - (seconds % 86_400 + 86_400) % 86_400) / 86_400))
  }
  switch (function, arguments[0]) {
  case (.date, .date), (.number, .number), (.deadline, .period): return arguments[0]
  case (.number, .int(let value)): return .number(Double(value))
  default: break
  }
  let text = arguments[0].machineText
  switch function {
  case .lower: return .text(nfc(text.lowercased()))
  case .upper: return .text(nfc(text.uppercased()))
  case .trim: return .text(trimmed(text))
  case .length: return .int(Int64(text.count))
  case .fold: return .text(folded(text))
  case .number: return parsedNumber(text)
  case .date: return readDate(text).map { .date($0) } ?? .missing
  case .deadline: return deadline(text)
  case .recurs: return recurrence(text).map { .text(name(of: $0)) } ?? .missing
  case .replace:
    return .text(nfc(replaced(text, arguments[1].machineText, with: arguments[2].machineText)))
  case .split: return .list(parts(text, arguments[1].machineText).map { .text(nfc($0)) })
  case .left, .right:
    guard case .int(let wanted) = arguments[1] else { return .missing }
    let count = Int(clamping: max(0, wanted))
    return .text(String(function == .left ? text.prefix(count) : text.suffix(count)))
  case .similarity: return .number(similarity(text, arguments[1].machineText))
  case .join, .text, .round, .abs, .floor, .ceil, .min, .max, .start, .end, .year, .half, .quarter,
    .month, .week, .day:
    preconditionFailure("not a function of texts")
  }
}

/// Without blanks at both ends.
private func trimmed(_ text: String) -> String {
  let scalars = text.unicodeScalars
  func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
  guard let first = scalars.firstIndex(where: { !isBlank($0) }),
    let last = scalars.lastIndex(where: { !isBlank($0) })
  else { return "" }
  return String(scalars[first...last])
}

/// Every occurrence from the left; an empty text occurs nowhere.
private func replaced(_ text: String, _ wanted: String, with replacement: String) -> String {
  parts(text, wanted).joined(separator: replacement)
}

/// The stretches between the occurrences of a separator; byte for byte, so exact on NFC.
private func parts(_ text: String, _ separator: String) -> [String] {
  let bytes = Array(text.utf8)
  let wanted = Array(separator.utf8)
  if wanted.isEmpty { return [text] }
  var parts: [String] = []
  var (start, offset) = (0, 0)
  while offset + wanted.count <= bytes.count {
    if bytes[offset] == wanted[0], bytes[offset..<offset + wanted.count].elementsEqual(wanted) {
      parts.append(String(decoding: bytes[start..<offset], as: UTF8.self))
      offset += wanted.count
      start = offset
    } else {
      offset += 1
    }
  }
  parts.append(String(decoding: bytes[start...], as: UTF8.self))
  return parts
}

/// `-1234.5`, `1e6`, with blanks around; anything else is missing.
private func parsedNumber(_ text: String) -> Value {
  let text = trimmed(text)
  let isPlain = text.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }
  guard isPlain, let number = Double(text), number.isFinite else { return .missing }
  return .number(number + 0.0)
}

/// Missing for what has no date: recurring, relative and unreadable deadlines.
private func deadline(_ text: String) -> Value {
  guard case .period(let start, let end, _) = readDeadline(text) else { return .missing }
  return .period(Period(start: start, end: end))
}

/// `month`, `quarter`, `half`, `year`; any other count of units with its number: `2 months`.
private func name(of recurrence: RecurrencePeriod) -> String {
  let unit =
    switch recurrence.unit {
    case .day: "day"
    case .week: "week"
    case .month: "month"
    case .year: "year"
    }
  switch (recurrence.count, recurrence.unit) {
  case (1, _): return unit
  case (3, .month): return "quarter"
  case (6, .month): return "half"
  default: return "\(recurrence.count) \(unit)s"
  }
}
