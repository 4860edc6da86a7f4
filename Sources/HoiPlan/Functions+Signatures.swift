/// What a function accepts in one place.
package enum ParameterType: Hashable, Sendable {
  case text
  /// Int or number.
  case number
  case int
  /// Date, datetime or period.
  case temporal
  case list
  case any
  /// Any one type, the same as the other parameters of this kind.
  case common

  package func accepts(_ type: DataType) -> Bool {
    switch self {
    case .text: type == .text
    case .number: type.isNumeric
    case .int: type == .int
    case .temporal: type.isTemporal
    case .list: type.element != nil
    case .any: true
    case .common: type.element == nil
    }
  }
}

/// What a function takes and gives.
package struct Signature: Hashable, Sendable {
  package enum Result: Hashable, Sendable {
    case fixed(DataType)
    case sameAsFirst
    case common
  }

  package let parameters: [ParameterType]
  /// How many of the last parameters may be left out.
  package let optionalCount: Int
  /// The last parameter may be repeated.
  package let isVariadic: Bool
  package let result: Result
  /// May be missing though no argument is, as where a text is no number.
  package let canMiss: Bool

  package init(
    _ parameters: [ParameterType], optional optionalCount: Int = 0, isVariadic: Bool = false,
    gives result: Result, canMiss: Bool = false
  ) {
    self.parameters = parameters
    self.optionalCount = optionalCount
    self.isVariadic = isVariadic
    self.result = result
    self.canMiss = canMiss
  }

  package var argumentCount: ClosedRange<Int> {
    parameters.count - optionalCount...(isVariadic ? 100 : parameters.count)
  }

  package func parameter(_ index: Int) -> ParameterType {
    parameters[min(index, parameters.count - 1)]
  }
}

extension ScalarFunction {
  package var signature: Signature {
    switch self {
    case .lower, .upper, .trim, .fold: Signature([.text], gives: .fixed(.text))
    case .length: Signature([.text], gives: .fixed(.int))
    case .replace: Signature([.text, .text, .text], gives: .fixed(.text))
    case .split: Signature([.text, .text], gives: .fixed(.list(.text)))
    case .join: Signature([.list, .text], gives: .fixed(.text))
    case .left, .right: Signature([.text, .int], gives: .fixed(.text))
    case .text: Signature([.any], gives: .fixed(.text))
    case .number: Signature([.any], gives: .fixed(.number), canMiss: true)
    case .date: Signature([.any], gives: .fixed(.date), canMiss: true)
    case .deadline: Signature([.text], gives: .fixed(.period), canMiss: true)
    case .recurs: Signature([.text], gives: .fixed(.text), canMiss: true)
    case .round: Signature([.number, .int], optional: 1, gives: .sameAsFirst)
    case .abs: Signature([.number], gives: .sameAsFirst)
    case .floor, .ceil: Signature([.number], gives: .fixed(.int))
    case .min, .max: Signature([.common, .common], isVariadic: true, gives: .common)
    case .similarity: Signature([.text, .text], gives: .fixed(.number))
    case .start, .end: Signature([.temporal], gives: .fixed(.date))
    case .year, .half, .quarter, .month, .week, .day:
      Signature([.temporal], gives: .fixed(.period))
    }
  }
}

extension Plan {
  /// The name of a pivoted column: the value as machine formats write it.
  package static func pivotName(_ value: Value) -> String {
    switch value {
    case .missing: "(missing)"
    case .text(let text), .unmatched(let text): text
    case .bool(let bool): bool ? "true" : "false"
    default: value.machineText
    }
  }
}
