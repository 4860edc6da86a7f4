/// A query that shows a function at work, and its answer.
package struct FunctionExample: Hashable, Sendable {
  /// Runs on the built-in strategy workspace.
  package let query: String
  /// As CSV, each line ended.
  package let answer: String

  init(_ query: String, gives lines: String...) {
    self.query = query
    answer = lines.map { $0 + "\n" }.joined()
  }
}

extension ScalarFunction {
  package var example: FunctionExample {
    switch self {
    case .lower: FunctionExample(#"lower("Đất ĐAI")"#, gives: "lower", "đất đai")
    case .upper: FunctionExample(#"upper("đất đai")"#, gives: "upper", "ĐẤT ĐAI")
    case .trim: FunctionExample(#"trim("  đất đai ")"#, gives: "trim", "đất đai")
    case .length: FunctionExample(#"length("đất đai")"#, gives: "length", "7")
    case .replace:
      FunctionExample(
        #"replace("CSDL đất đai", "CSDL", "cơ sở dữ liệu")"#, gives: "replace",
        "cơ sở dữ liệu đất đai")
    case .split:
      FunctionExample(#"split("y tế, giáo dục", ", ")"#, gives: "split", "y tế;giáo dục")
    case .join:
      FunctionExample(
        #"join(["y tế", "giáo dục"], " và ")"#, gives: "value", "y tế và giáo dục")
    case .left: FunctionExample(#"left("142/QĐ-TTg", 3)"#, gives: "left", "142")
    case .right: FunctionExample(#"right("142/QĐ-TTg", 6)"#, gives: "right", "QĐ-TTg")
    case .fold: FunctionExample(#"fold("Đất đai")"#, gives: "fold", "dat dai")
    case .text: FunctionExample("text(Q3/2025)", gives: "text", "2025-Q3")
    case .number: FunctionExample(#"number("1250.5")"#, gives: "number", "1250.5")
    case .date: FunctionExample(#"date("30/6/2025")"#, gives: "date", "2025-06-30")
    case .deadline:
      FunctionExample(
        #"deadline("chậm nhất đến Quý IV/2025")"#, gives: "deadline", "2025-Q4")
    case .recurs:
      FunctionExample(#"recurs("định kỳ 6 tháng một lần")"#, gives: "recurs", "half")
    case .round: FunctionExample("round(2.345, 1)", gives: "round", "2.3")
    case .abs: FunctionExample("abs(3 - 10)", gives: "value", "7")
    case .floor: FunctionExample("floor(2.7)", gives: "floor", "2")
    case .ceil: FunctionExample("ceil(2.1)", gives: "ceil", "3")
    case .min: FunctionExample("min(3, 1, 2)", gives: "min", "1")
    case .max: FunctionExample("max(3, missing, 2)", gives: "max", "3")
    case .similarity:
      FunctionExample(
        #"similarity("cơ sở dữ liệu đất đai", "dữ liệu về đất đai")"#, gives: "similarity",
        "0.780487804878049")
    case .start: FunctionExample("start(Q3/2025)", gives: "start", "2025-07-01")
    case .end: FunctionExample("end(Q3/2025)", gives: "end", "2025-09-30")
    case .year: FunctionExample("year(30/6/2025)", gives: "year", "2025")
    case .half: FunctionExample("half(30/6/2025)", gives: "half", "2025-H1")
    case .quarter: FunctionExample("quarter(30/6/2025)", gives: "quarter", "2025-Q2")
    case .month: FunctionExample("month(30/6/2025)", gives: "month", "2025-06")
    case .week: FunctionExample("week(30/6/2025)", gives: "week", "2025-W27")
    case .day: FunctionExample("day(Q3/2025)", gives: "day", "2025-09-30")
    }
  }
}

extension AggregateFunction {
  package var example: FunctionExample {
    switch self {
    case .count:
      FunctionExample(
        "plans | group by form: count()", gives: "form,count", "chiến lược riêng,4",
        "kế hoạch riêng,8")
    case .sum:
      FunctionExample(
        #"observations | where measure = "Tập dữ liệu" | group by subject: sum(value)"#,
        gives: "subject,sum_value", "Cổng dữ liệu mở Đà Nẵng,510",
        "Cổng dữ liệu mở TP. Hồ Chí Minh,105", "Cổng dữ liệu quốc gia,10605")
    case .avg:
      FunctionExample(
        "targets | group by scope: avg(value)", gives: "scope,avg_value", "Cà Mau,100",
        "Đà Nẵng,98", "hệ thống chính trị,", "quốc gia,91.125", "Thừa Thiên Huế,100")
    case .min:
      FunctionExample(
        "plans | group by form: min(issued)", gives: "form,min_issued",
        "chiến lược riêng,2023-01-16", "kế hoạch riêng,2024-04-12")
    case .max:
      FunctionExample(
        "plans | group by form: max(issued)", gives: "form,max_issued",
        "chiến lược riêng,2025-12-31", "kế hoạch riêng,2025-12-30")
    case .median: FunctionExample("median([3, 1, 2, 8])", gives: "value", "2.5")
    case .stddev: FunctionExample("stddev([1, 3, 5])", gives: "value", "2")
    case .percentile:
      FunctionExample("percentile([10, 20, 30, 40, 50], 90)", gives: "value", "46")
    case .countDistinct:
      FunctionExample(
        "agencies | group by level: count_distinct(kind)", gives: "level,count_distinct_kind",
        "tỉnh,2", "trung ương,3")
    case .first:
      FunctionExample(
        "plans | group by form: first(agency.short sort issued)",
        gives: "form,first_agency_short", "chiến lược riêng,Lào Cai", "kế hoạch riêng,Tây Ninh")
    case .last:
      FunctionExample(
        "plans | where issued is present | group by form: last(agency.short sort issued)",
        gives: "form,last_agency_short", "chiến lược riêng,Bắc Ninh", "kế hoạch riêng,Hà Tĩnh")
    case .list:
      FunctionExample(
        "plans | where issued < 2025 | group by form: list(agency.short sort issued)",
        gives: "form,list_agency_short", "chiến lược riêng,Lào Cai;Hồ Chí Minh",
        "kế hoạch riêng,Tây Ninh;Thừa Thiên Huế;Sơn La")
    case .mode:
      FunctionExample(
        "documents | group by level: mode(kind)", gives: "level,mode_kind", "bộ,Chiến lược",
        "Đảng,Kế hoạch", "tỉnh,Quyết định", "trung ương,Quyết định")
    case .any:
      FunctionExample(
        #"agencies | where any(plans where form = "chiến lược riêng") | select short"#,
        gives: "short", "Bộ KH&CN", "Lào Cai", "Hồ Chí Minh", "Bắc Ninh")
    case .none:
      FunctionExample(
        #"agencies | where kind = "cơ quan ngang bộ" and none(successors) | select short"#,
        gives: "short", "NHNN", "TTCP", "VPCP")
    case .every:
      FunctionExample(
        #"agencies | where every(predecessors: kind = "tỉnh") | select short | take 3"#,
        gives: "short", "Cao Bằng", "Tuyên Quang", "Điện Biên")
    case .share:
      FunctionExample(
        "plans | group by form: share() as part", gives: "form,part",
        "chiến lược riêng,0.333333333333333", "kế hoạch riêng,0.666666666666667")
    }
  }
}

extension WindowFunctionName {
  package var example: FunctionExample {
    switch self {
    case .rank:
      FunctionExample(
        "documents | count by kind | add rank(sort count desc) as place | take 4",
        gives: "kind,count,place", "Quyết định,31,1", "Kế hoạch,10,2", "Nghị định,8,3",
        "Nghị quyết,8,3")
    case .row:
      FunctionExample(
        "plans | sort issued | take 3 | select row(), agency.short", gives: "row,agency.short",
        "1,Lào Cai", "2,Hồ Chí Minh", "3,Tây Ninh")
    case .previous:
      FunctionExample(
        "plans | sort issued | take 3 | select issued, previous(issued)",
        gives: "issued,previous_issued", "2023-01-16,", "2023-02-06,2023-01-16",
        "2024-04-12,2023-02-06")
    case .next:
      FunctionExample(
        "plans | sort issued | take 3 | select issued, next(issued)",
        gives: "issued,next_issued", "2023-01-16,2023-02-06", "2023-02-06,2024-04-12",
        "2024-04-12,")
    case .running:
      FunctionExample(
        "documents | count by kind | take 3 | add running(sum(count))",
        gives: "kind,count,running_sum_count", "Quyết định,31,31", "Kế hoạch,10,41",
        "Nghị định,8,49")
    }
  }
}
