import HoiPlan
import HoiSyntax
import HoiText

extension Analyzer {
  mutating func call(_ call: Syntax.Call, at range: SourceRange, in scope: Scope)
    -> Plan.Expression?
  {
    let written = call.function.text
    if let shared = functionDefinition(written) {
      return self.call(shared, call, at: range, in: scope)
    }
    guard let name = canonicalFunction(written) else {
      if catalog.brokenNames.contains(written) { return nil }
      let known = catalog.definitions.filter { $0.table == nil }.map(\.definition.name.text)
      let candidates = functionNames + known
      report(
        .unknownFunction(written, nearest: nearest(written, in: candidates)),
        at: call.function.range)
      return nil
    }
    if let function = ScalarFunction(rawValue: name), !isAggregate(function, call, in: scope) {
      return self.call(function, call, at: range, in: scope)
    }
    if let function = WindowFunctionName(rawValue: name) {
      return window(function, call, at: range, in: scope)
    }
    guard let function = AggregateFunction(rawValue: name) else {
      report(.unknownFunction(written, nearest: []), at: call.function.range)
      return nil
    }
    return aggregate(function, call, at: range, in: scope)
  }

  private var functionNames: [String] {
    ScalarFunction.allCases.map(\.rawValue) + AggregateFunction.allCases.map(\.rawValue)
      + WindowFunctionName.allCases.map(\.rawValue)
  }

  /// `min` and `max` of several values are functions of one row, of one argument aggregates.
  private func isAggregate(_ function: ScalarFunction, _ call: Syntax.Call, in scope: Scope) -> Bool
  {
    (function == .min || function == .max) && call.arguments.count == 1
  }

  private func functionDefinition(_ name: String) -> SharedDefinition? {
    let functions = catalog.definitions.filter { $0.table == nil }
    guard case .found(let index) = match(name, among: functions.map(\.definition.name.text)) else {
      return nil
    }
    return functions.last { $0.definition.name.text == functions[index].definition.name.text }
  }

  /// A defined function is its body with the arguments in place of the parameters.
  private mutating func call(
    _ shared: SharedDefinition, _ call: Syntax.Call, at range: SourceRange, in scope: Scope
  ) -> Plan.Expression? {
    let parameters = shared.definition.parameters
    let name = shared.definition.name.text
    guard call.arguments.count == parameters.count else {
      report(
        .argumentCount(
          function: name, expected: parameters.count...parameters.count,
          found: call.arguments.count), at: range)
      return nil
    }
    var columns: [Scope.Column] = []
    for (position, (argument, parameter)) in zip(call.arguments, parameters).enumerated() {
      guard let value = expression(argument.expression, in: scope),
        let type = dataType(parameter.type)
      else { return nil }
      guard let converted = value.converted(to: type) else {
        report(
          .argument(
            function: name, position: position + 1, found: value.type.type,
            expected: parameter.type.name.text), at: argument.range)
        return nil
      }
      columns.append(Scope.Column(name: parameter.name.text, expression: converted))
    }
    return expand(
      bindings: shared.bindingCount, definitions: shared.definitionCount, source: shared.source
    ) { $0.expression(shared.definition.body, in: Scope(columns: columns)) }
  }

  private mutating func call(
    _ function: ScalarFunction, _ call: Syntax.Call, at range: SourceRange, in scope: Scope
  ) -> Plan.Expression? {
    let signature = function.signature
    if call.condition != nil || call.body != nil || !call.sortKeys.isEmpty {
      report(.conditionNotAllowed(function: function.rawValue), at: range)
      return nil
    }
    if call.partition != nil {
      report(.partNotAllowed(function: function.rawValue), at: range)
      return nil
    }
    guard signature.argumentCount.contains(call.arguments.count) else {
      report(
        .argumentCount(
          function: function.rawValue, expected: signature.argumentCount,
          found: call.arguments.count), at: range)
      return nil
    }
    var values: [Plan.Expression] = []
    for (position, argument) in call.arguments.enumerated() {
      guard let value = expression(argument.expression, in: scope) else { return nil }
      let parameter = signature.parameter(position)
      guard let fitting = fitted(value, to: parameter) else {
        if value.type.type.element != nil {
          report(.listOperand(name: text(of: argument.range)), at: argument.range)
        } else {
          report(
            .argument(
              function: function.rawValue, position: position + 1, found: value.type.type,
              expected: "\(parameter)"), at: argument.range)
        }
        return nil
      }
      values.append(fitting)
    }
    return result(of: function, signature, values, at: range)
  }

  private func fitted(_ value: Plan.Expression, to parameter: ParameterType) -> Plan.Expression? {
    if value.isMissingLiteral {
      switch parameter {
      case .text: return value.converted(to: .text)
      case .number: return value.converted(to: .number)
      case .int: return value.converted(to: .int)
      case .temporal: return value.converted(to: .date)
      case .list: return nil
      case .any, .common: return value
      }
    }
    if parameter == .text, value.type.type.linkTarget != nil { return keyText(value) }
    let temporal = parameter == .temporal ? self.temporal(value) : value
    return parameter.accepts(temporal.type.type) ? temporal : nil
  }

  private mutating func result(
    of function: ScalarFunction, _ signature: Signature, _ values: [Plan.Expression],
    at range: SourceRange
  ) -> Plan.Expression? {
    var arguments = values
    var type: DataType
    switch signature.result {
    case .fixed(let fixed): type = fixed
    case .sameAsFirst: type = values[0].type.type
    case .common:
      type = values[0].type.type
      for value in values.dropFirst() {
        guard let common = commonType(type, value.type.type) else {
          report(.branches(type, value.type.type), at: range)
          return nil
        }
        type = common
      }
      arguments = values.compactMap { $0.converted(to: type) }
    }
    let missingAll = signature.result == .common
    let isNullable =
      signature.canMiss
      || (missingAll
        ? arguments.allSatisfy { $0.type.isNullable }
        : arguments.contains { $0.type.isNullable })
    let isList = type.element != nil
    return Plan.Expression(
      .function(function, arguments),
      type: ValueType(type, isNullable: isNullable && !isList), origin: Origin(range))
  }

  /// The English name a call or path gives its column; `nil` where it must be named.
  mutating func derivedName(of expression: Syntax.Expression, in scope: Scope) -> String? {
    if let names = path(of: expression) {
      var probe = self
      let inner = scope.aggregation?.scope
      switch probe.resolve(names, in: scope) ?? inner.flatMap({ probe.resolve(names, in: $0) }) {
      case .value(_, let name)?: return name
      case .many(_, let rest, let name)?:
        return ([name] + rest.map(\.text)).joined(separator: "_")
      case nil: return nil
      }
    }
    switch expression.kind {
    case .literal(let literal) where literal.isWord:
      guard case .found(let index) = match(text(of: expression.range), among: scope.names) else {
        return nil
      }
      return scope.names[index]
    case .parenthesized(let query) where query.stages.isEmpty:
      return derivedName(of: query.head, in: scope)
    case .call(let call):
      let function = canonicalFunction(call.function.text) ?? call.function.text
      var parts = [function]
      for argument in call.arguments {
        if case .literal = argument.expression.kind { continue }
        guard let part = derivedName(of: argument.expression, in: scope) else { return nil }
        parts.append(part.replacing(".", with: "_"))
      }
      return parts.joined(separator: "_")
    default: return nil
    }
  }
}
