import HoiText

extension CellNotation {
  /// Whether a cell that is not missing is written this way.
  func fits(_ text: String) -> Bool {
    switch self {
    case .isoDate: Directives("%Y-%m-%d").fit(text)
    case .isoDateTime: isDateTime(text)
    case .directives(let format): Directives(format).fit(text)
    case .year:
      text.utf8.count == 4 && text.utf8.allSatisfy { $0 &- 0x30 < 10 }
    case .yearMonth: Directives("%Y-%m").fit(text)
    case .time: isTime(text)
    case .duration: isDuration(text)
    case .object: json(text)?.isObject ?? false
    case .array: if case .array? = json(text) { true } else { false }
    case .point: isPoint(text)
    case .email: isEmail(text)
    case .uri: isURI(text)
    case .uuid:
      text.utf8.filter { $0 != UInt8(ascii: "-") }.count == 32
        && text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || isHexDigit($0) }
    case .base64: isBase64(text)
    case .words(let words): words.contains(text)
    }
  }

  /// Date, `T` or a blank, time with seconds.
  private func isDateTime(_ text: String) -> Bool {
    guard let mark = text.firstIndex(where: { $0 == "T" || $0 == " " }) else { return false }
    let time = text[text.index(after: mark)...]
    return Directives("%Y-%m-%d").fit(String(text[..<mark])) && time.split(separator: ":").count > 2
      && readDateTime(text) != nil
  }

  /// `08:15:00`, `08:15:00.5Z`, `08:15:00+07:00`
  private func isTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 8, bytes[2] == UInt8(ascii: ":"), bytes[5] == UInt8(ascii: ":"),
      Directives("%H:%M:%S").fit(String(text.prefix(8)))
    else { return false }
    var rest = text.dropFirst(8)
    if rest.first == "." {
      let digits = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      if digits.isEmpty { return false }
      rest = rest.dropFirst(digits.count + 1)
    }
    guard let sign = rest.first else { return true }
    if sign == "Z" { return rest.count == 1 }
    return (sign == "+" || sign == "-") && rest.count == 6
      && Directives("%H:%M").fit(String(rest.dropFirst()))
  }

  /// RFC 4648: groups of four, the last filled with `=`.
  private func isBase64(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let filled = bytes.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    return bytes.count % 4 == 0 && filled <= 2
      && bytes.dropLast(filled).allSatisfy { byte in
        byte &- 0x30 < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "+")
          || byte == UInt8(ascii: "/")
      }
  }

  /// `P1Y2M3DT4H5M6S`, `P2W`
  private func isDuration(_ text: String) -> Bool {
    var rest = text[...]
    if rest.first == "-" || rest.first == "+" { rest.removeFirst() }
    guard rest.first == "P" else { return false }
    rest.removeFirst()
    var hasNumber = false
    var digits = ""
    for character in rest {
      switch character {
      case "0"..."9", ".": digits.append(character)
      case "T": if !digits.isEmpty { return false }
      case "Y", "M", "W", "D", "H", "S":
        guard Double(digits) != nil else { return false }
        hasNumber = true
        digits = ""
      default: return false
      }
    }
    return hasNumber && digits.isEmpty
  }

  private func isPoint(_ text: String) -> Bool {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      Double(String(part.filter { !$0.isWhitespace }))
    }
    guard parts.count == 2, numbers.count == 2 else { return false }
    return abs(numbers[0]) <= 180 && abs(numbers[1]) <= 90
  }

  private func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".")
      && !text.contains(where: \.isWhitespace)
  }

  private func isURI(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else { return false }
    let scheme = text[..<colon]
    return (scheme.first?.isLetter ?? false) && text.index(after: colon) < text.endIndex
      && scheme.allSatisfy { $0.isLetter || $0.isNumber || $0 == "+" || $0 == "-" || $0 == "." }
      && !text.contains(where: \.isWhitespace)
  }

  private func json(_ text: String) -> JSON? {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(SourceError) in try parseJSON(buffer, file: "") }
    }.value
  }
}

extension Result {
  fileprivate var value: Success? {
    if case .success(let value) = self { value } else { nil }
  }
}

private func isHexDigit(_ byte: UInt8) -> Bool {
  byte &- 0x30 < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 6
}

/// A pattern of strptime: `%d/%m/%Y`. Months and days may have one digit, as there.
private struct Directives {
  private let format: String

  init(_ format: String) {
    self.format = format
  }

  func fit(_ text: String) -> Bool {
    var rest = text.utf8[...]
    var fields: [UInt8: Int] = [:]
    var isDirective = false
    for sign in format.utf8 {
      if !isDirective, sign == UInt8(ascii: "%") {
        isDirective = true
        continue
      }
      guard isDirective else {
        guard rest.popFirst() == sign else { return false }
        continue
      }
      isDirective = false
      guard let number = number(of: sign, in: &rest) else { return false }
      fields[sign] = number
    }
    return rest.isEmpty && isOnCalendar(fields)
  }

  /// The number a directive stands for; 0 for what needs no reading.
  private func number(of sign: UInt8, in rest: inout Substring.UTF8View) -> Int? {
    let (most, range): (Int, ClosedRange<Int>)
    switch sign {
    case UInt8(ascii: "Y"): (most, range) = (4, 1...9999)
    case UInt8(ascii: "y"): (most, range) = (2, 0...99)
    case UInt8(ascii: "m"): (most, range) = (2, 1...12)
    case UInt8(ascii: "d"): (most, range) = (2, 1...31)
    case UInt8(ascii: "H"): (most, range) = (2, 0...23)
    case UInt8(ascii: "M"): (most, range) = (2, 0...59)
    case UInt8(ascii: "S"): (most, range) = (2, 0...61)
    case UInt8(ascii: "f"): (most, range) = (6, 0...999_999)
    case UInt8(ascii: "z"), UInt8(ascii: "Z"):
      rest = rest.drop { $0 &- 0x30 < 10 || "+-:Z".utf8.contains($0) }
      return 0
    default: return nil
    }
    let digits = rest.prefix(most).prefix { $0 &- 0x30 < 10 }
    guard sign != UInt8(ascii: "Y") || digits.count == 4, let number = Int(String(digits) ?? ""),
      range.contains(number)
    else { return nil }
    rest = rest.dropFirst(digits.count)
    return number
  }

  private func isOnCalendar(_ fields: [UInt8: Int]) -> Bool {
    guard let year = fields[UInt8(ascii: "Y")], let month = fields[UInt8(ascii: "m")],
      let day = fields[UInt8(ascii: "d")]
    else { return true }
    return Calendar.isValid(year: year, month: month, day: day)
  }
}
