import HoiText

extension ForeignWord {
  /// What people who know SQL or spreadsheets look for.
  static let all: [ForeignWord] = [
    ForeignWord(
      .sql, "from", to: "source",
      vi: "tasks | lọc …",
      en: "tasks | where …"),
    ForeignWord(
      .sql, "order by, orderby", to: "sort",
      vi: "| sắp deadline giảm",
      en: "| sort deadline desc"),
    ForeignWord(
      .sql, "limit, top, fetch first", to: "take",
      vi: "| lấy 10",
      en: "| take 10"),
    ForeignWord(
      .sql, "offset", to: "skip",
      vi: "| bỏ qua 20 | lấy 10",
      en: "| skip 20 | take 10"),
    ForeignWord(
      .sql, "having", to: "where",
      vi: "| nhóm theo lead.name: đếm() | lọc count > 5",
      en: "| group by lead.name: count() | where count > 5"),
    ForeignWord(
      .sql, "left join, inner join, outer join, right join, full join", to: "path",
      vi: "lead.name (hoặc | ghép một …)",
      en: "lead.name (or | join one …)"),
    ForeignWord(
      .sql, "union, union all", to: "append",
      vi: "| nối bảng_khác",
      en: "| append other"),
    ForeignWord(
      .sql, "select distinct", to: "distinct",
      vi: "| duy nhất kind",
      en: "| distinct kind"),
    ForeignWord(
      .sql, "null, is null, is not null, nullif", to: "missing",
      vi: "deadline thiếu, deadline có",
      en: "deadline is missing, deadline is present"),
    ForeignWord(
      .sql, "coalesce, ifnull, nvl, isnull", to: "??",
      vi: "lead.name ?? \"chưa giao\"",
      en: "lead.name ?? \"nobody\""),
    ForeignWord(
      .sql, "case, case when, iif, decode", to: "if",
      vi: "nếu a thì b còn lại c",
      en: "if a then b else c"),
    ForeignWord(
      .sql, "exists", to: "any",
      vi: "có(tasks lọc …)",
      en: "any(tasks where …)"),
    ForeignWord(
      .sql, "not exists", to: "none",
      vi: "không_có(tasks lọc …)",
      en: "none(tasks where …)"),
    ForeignWord(
      .sql, "count(*)", to: "count",
      vi: "đếm()",
      en: "count()"),
    ForeignWord(
      .sql, "count(distinct)", to: "count_distinct",
      vi: "đếm_khác(kind)",
      en: "count_distinct(kind)"),
    ForeignWord(
      .sql, "ilike, regexp, rlike", to: "like",
      vi: "title giống \"*dữ liệu*\"",
      en: "title like \"*dữ liệu*\""),
    ForeignWord(
      .sql, "with, cte, create view, view", to: "let",
      vi: "đặt tên = …",
      en: "let name = …"),
    ForeignWord(
      .sql, "over, partition by, window", to: "per",
      vi: "tổng(value) từng unit",
      en: "sum(value) per unit"),
    ForeignWord(
      .sql, "row_number", to: "row",
      vi: "số_thứ_tự(sắp deadline)",
      en: "row(sort deadline)"),
    ForeignWord(
      .sql, "dense_rank, ntile", to: "rank",
      vi: "hạng(sắp value giảm)",
      en: "rank(sort value desc)"),
    ForeignWord(
      .sql, "lag", to: "previous",
      vi: "trước(value)",
      en: "previous(value)"),
    ForeignWord(
      .sql, "lead", to: "next",
      vi: "sau(value)",
      en: "next(value)"),
    ForeignWord(
      .sql, "string_agg, array_agg, group_concat", to: "list",
      vi: "danh_sách(title)",
      en: "list(title)"),
    ForeignWord(
      .sql, "date_trunc, extract, datepart", to: "month",
      vi: "tháng(deadline), năm(deadline)",
      en: "month(deadline), year(deadline)"),
    ForeignWord(
      .sql, "cast, convert", to: "number",
      vi: "số(x), văn_bản(x), ngày_tháng(x)",
      en: "number(x), text(x), date(x)"),
    ForeignWord(
      .sql, "substring, substr", to: "left",
      vi: "trái(number, 3)",
      en: "left(number, 3)"),
    ForeignWord(
      .sql, "current_date, current_timestamp, getdate, sysdate", to: "today",
      vi: "hôm nay, bây giờ",
      en: "today, now"),
    ForeignWord(
      .sql, "unnest, explode, lateral", to: "expand",
      vi: "| trải coordinators là c",
      en: "| expand coordinators as c"),
    ForeignWord(
      .sql, "unaccent, soundex", to: "fold",
      vi: "bỏ_dấu(title)",
      en: "fold(title)"),
    ForeignWord(
      .sql, "insert, update, delete, create table", to: "reads",
      vi: "Hỏi chỉ đọc",
      en: "Hỏi only reads"),
    ForeignWord(
      .excel, "vlookup, hlookup, xlookup, lookup, index match, index, match, dò tìm", to: "path",
      vi: "lead.name",
      en: "lead.name"),
    ForeignWord(
      .sql, "explain analyze, explain plan", to: "explain",
      vi: "hoi explain --steps -c '…'",
      en: "hoi explain --steps -c '…'"),
    ForeignWord(
      .sql, "show tables, desc table, describe table", to: ".schema",
      vi: ".tables, .schema tasks",
      en: ".tables, .schema tasks"),
    ForeignWord(
      .excel, "evaluate formula, trace precedents", to: ".steps",
      vi: ".steps, .why id = \"NV-0001\"",
      en: ".steps, .why id = \"NV-0001\""),
    ForeignWord(
      .excel, "countif, countifs, đếm nếu, đếm có điều kiện", to: "count",
      vi: "đếm(lọc deadline < hôm nay)",
      en: "count(where deadline < today)"),
    ForeignWord(
      .excel, "counta", to: "count",
      vi: "đếm(lọc deadline có)",
      en: "count(where deadline is present)"),
    ForeignWord(
      .excel, "sumif, sumifs, sumproduct, tính tổng, tính tổng có điều kiện", to: "sum",
      vi: "tổng(value lọc unit = \"tập\")",
      en: "sum(value where unit = \"tập\")"),
    ForeignWord(
      .excel, "average, averageif, averageifs, trung bình có điều kiện", to: "avg",
      vi: "trung_bình(value)",
      en: "avg(value)"),
    ForeignWord(
      .excel, "filter, autofilter, advanced filter, bộ lọc, lọc nâng cao", to: "where",
      vi: "| lọc …",
      en: "| where …"),
    ForeignWord(
      .excel, "unique, remove duplicates, lọc trùng, xóa trùng lặp", to: "distinct",
      vi: "| duy nhất kind",
      en: "| distinct kind"),
    ForeignWord(
      .excel, "pivot table, pivottable, crosstab, bảng chéo, bảng tổng hợp", to: "pivot",
      vi: "| xoay status theo region: đếm()",
      en: "| pivot status by region: count()"),
    ForeignWord(
      .excel, "subtotal, subtotals", to: "group by",
      vi: "| nhóm theo lead.name: đếm()",
      en: "| group by lead.name: count()"),
    ForeignWord(
      .excel, "sắp xếp, sortby", to: "sort",
      vi: "| sắp deadline",
      en: "| sort deadline"),
    ForeignWord(
      .excel, "concatenate, concat, textjoin, &", to: "join",
      vi: "title + \" \" + number; ghép(danh_sách, \", \")",
      en: "title + \" \" + number; join(list, \", \")"),
    ForeignWord(
      .excel, "len", to: "length",
      vi: "độ_dài(title)",
      en: "length(title)"),
    ForeignWord(
      .excel, "mid", to: "left",
      vi: "trái(…), phải(…)",
      en: "left(…), right(…)"),
    ForeignWord(
      .excel, "substitute", to: "replace",
      vi: "thay(title, \"a\", \"b\")",
      en: "replace(title, \"a\", \"b\")"),
    ForeignWord(
      .excel, "text to columns, textsplit", to: "split",
      vi: "tách(x, \";\")",
      en: "split(x, \";\")"),
    ForeignWord(
      .excel, "ifs, switch", to: "if",
      vi: "nếu a thì b còn lại c",
      en: "if a then b else c"),
    ForeignWord(
      .excel, "iferror, ifna", to: "??",
      vi: "x ?? 0",
      en: "x ?? 0"),
    ForeignWord(
      .excel, "isblank, countblank", to: "missing",
      vi: "deadline thiếu",
      en: "deadline is missing"),
    ForeignWord(
      .excel, "large, small", to: "take",
      vi: "| sắp value giảm | lấy 3",
      en: "| sort value desc | take 3"),
    ForeignWord(
      .excel, "eomonth, edate", to: "end",
      vi: "cuối_kỳ(tháng(deadline)), deadline + 1 tháng",
      en: "end(month(deadline)), deadline + 1 month"),
    ForeignWord(
      .excel, "datedif, days, networkdays", to: "dates",
      vi: "hôm nay - deadline",
      en: "today - deadline"),
    ForeignWord(
      .excel, "value", to: "number",
      vi: "số(x)",
      en: "number(x)"),
    ForeignWord(
      .excel, "proper, clean", to: "trim",
      vi: "cắt_trắng(x)",
      en: "trim(x)"),
    ForeignWord(
      .excel, "stdev, stdev.s", to: "stddev",
      vi: "độ_lệch_chuẩn(x)",
      en: "stddev(x)"),
    ForeignWord(
      .excel, "roundup, rounddown, int", to: "round",
      vi: "làm_tròn_lên(x), làm_tròn_xuống(x)",
      en: "ceil(x), floor(x)"),
    ForeignWord(
      .excel, "search, ctrl-f, tìm kiếm", to: "find",
      vi: "| tìm \"đất đai\"",
      en: "| find \"đất đai\""),
    ForeignWord(
      .excel, "data validation, kiểm tra dữ liệu", to: "expect",
      vi: "| kiểm tra title có",
      en: "| expect title is present"),
  ]
}
