/// Two texts line by line: `- ` what only the first has, `+ ` what only the second has, two blanks
/// before a line of both. Of equal lines only those beside a difference are shown.
func lineDifference(from old: [String], to new: [String]) -> [String] {
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in new.difference(from: old) {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var lines: [(isChange: Bool, text: String)] = []
  var (left, right) = (0, 0)
  while left < old.count || right < new.count {
    if left < old.count, removed.contains(left) {
      lines.append((true, "- " + old[left]))
      left += 1
    } else if right < new.count, inserted.contains(right) {
      lines.append((true, "+ " + new[right]))
      right += 1
    } else {
      lines.append((false, "  " + new[right]))
      left += 1
      right += 1
    }
  }
  var shown: [String] = []
  for index in lines.indices {
    let around = max(0, index - 1)...min(lines.count - 1, index + 1)
    if lines[around].contains(where: \.isChange) {
      shown.append(lines[index].text)
    } else if shown.last != "  ⋮" {
      shown.append("  ⋮")
    }
  }
  return shown
}
