package import HoiSyntax
package import HoiText

/// The stages of the language, each with its page of help.
package enum StageTopic: String, Sendable, CaseIterable {
  case `where`, select, add, change, drop, rename, sort, take, skip
  case group, summarize, count, distinct, expand, pivot, unpivot, join, append, find
  case asOf, expect, describe, save, chart

  /// The page of a stage; `nil` for what recovery leaves behind.
  package init?(_ stage: Syntax.Stage.Kind) {
    switch stage {
    case .filter: self = .where
    case .select: self = .select
    case .add: self = .add
    case .change: self = .change
    case .drop: self = .drop
    case .rename: self = .rename
    case .sort: self = .sort
    case .take: self = .take
    case .skip: self = .skip
    case .group: self = .group
    case .summarize: self = .summarize
    case .count: self = .count
    case .distinct: self = .distinct
    case .expand: self = .expand
    case .pivot: self = .pivot
    case .unpivot: self = .unpivot
    case .join: self = .join
    case .append: self = .append
    case .find: self = .find
    case .asOf: self = .asOf
    case .expect: self = .expect
    case .describe: self = .describe
    case .save: self = .save
    case .chart: self = .chart
    case .invalid: return nil
    }
  }

  package var keyword: Keyword {
    switch self {
    case .where: .where
    case .select: .select
    case .add: .add
    case .change: .change
    case .drop: .drop
    case .rename: .rename
    case .sort: .sort
    case .take: .take
    case .skip: .skip
    case .group: .groupBy
    case .summarize: .summarize
    case .count: .count
    case .distinct: .distinct
    case .expand: .expand
    case .pivot: .pivot
    case .unpivot: .unpivot
    case .join: .join
    case .append: .append
    case .find: .find
    case .asOf: .asOf
    case .expect: .expect
    case .describe: .describe
    case .save: .save
    case .chart: .chart
    }
  }

  /// How the stage is written; `[…]` may be left out.
  package var usage: Localized {
    switch self {
    case .where: Localized(vi: "| lọc ĐIỀU_KIỆN", en: "| where CONDITION")
    case .select: Localized(vi: "| chọn GIÁ_TRỊ [là TÊN], …", en: "| select VALUE [as NAME], …")
    case .add: Localized(vi: "| thêm GIÁ_TRỊ là TÊN, …", en: "| add VALUE as NAME, …")
    case .change: Localized(vi: "| sửa GIÁ_TRỊ là CỘT, …", en: "| change VALUE as COLUMN, …")
    case .drop: Localized(vi: "| bớt CỘT, …", en: "| drop COLUMN, …")
    case .rename: Localized(vi: "| đổi tên CỘT là TÊN, …", en: "| rename COLUMN as NAME, …")
    case .sort: Localized(vi: "| sắp GIÁ_TRỊ [giảm], …", en: "| sort VALUE [desc], …")
    case .take:
      Localized(
        vi: "| lấy SỐ [từng NHÓM] [kể cả đồng hạng]", en: "| take NUMBER [per GROUP] [with ties]")
    case .skip: Localized(vi: "| bỏ qua SỐ", en: "| skip NUMBER")
    case .group:
      Localized(
        vi: "| nhóm theo GIÁ_TRỊ, …: HÀM_GỘP [là TÊN], …",
        en: "| group by VALUE, …: AGGREGATE [as NAME], …")
    case .summarize:
      Localized(vi: "| gộp HÀM_GỘP [là TÊN], …", en: "| summarize AGGREGATE [as NAME], …")
    case .count: Localized(vi: "| đếm [theo GIÁ_TRỊ, …]", en: "| count [by VALUE, …]")
    case .distinct: Localized(vi: "| duy nhất [GIÁ_TRỊ, …]", en: "| distinct [VALUE, …]")
    case .expand:
      Localized(
        vi: "| trải DANH_SÁCH [là TÊN] [giữ rỗng]", en: "| expand LIST [as NAME] [keep empty]")
    case .pivot:
      Localized(
        vi: "| xoay CỘT [trong (GIÁ_TRỊ, …)] [theo DÒNG]: HÀM_GỘP",
        en: "| pivot COLUMN [in (VALUE, …)] [by ROW]: AGGREGATE")
    case .unpivot:
      Localized(
        vi: "| xoay ngược CỘT, … là (TÊN, GIÁ_TRỊ)", en: "| unpivot COLUMN, … as (NAME, VALUE)")
    case .join:
      Localized(
        vi: "| ghép một|nhiều BẢNG khi ĐIỀU_KIỆN [giữ tất cả]",
        en: "| join one|many TABLE on CONDITION [keep all]")
    case .append: Localized(vi: "| nối BẢNG", en: "| append TABLE")
    case .find: Localized(vi: "| tìm \"TỪ KHÓA\"", en: "| find \"WORDS\"")
    case .asOf: Localized(vi: "| tại ngày NGÀY", en: "| as of DATE")
    case .expect:
      Localized(vi: "| kiểm tra ĐIỀU_KIỆN [\"LỜI\"]", en: "| expect CONDITION [\"MESSAGE\"]")
    case .describe: Localized(vi: "| mô tả", en: "| describe")
    case .save: Localized(vi: "| lưu \"TỆP\"", en: "| save \"FILE\"")
    case .chart:
      Localized(
        vi: "| biểu đồ [thanh|đường|cột|nhiệt] [CỘT, …]",
        en: "| chart [bar|line|column|heat] [COLUMN, …]")
    }
  }

  /// A query on the built-in workspace.
  package var example: Localized {
    switch self {
    case .where:
      Localized(
        vi: "tasks | lọc deadline < hôm nay và lead có",
        en: "tasks | where deadline < today and lead is present")
    case .select:
      Localized(
        vi: "tasks | chọn title, lead.name là chủ_trì, deadline",
        en: "tasks | select title, lead.name as agency, deadline")
    case .add:
      Localized(
        vi: "tasks | thêm cuối_kỳ(deadline) - hôm nay là còn_ngày",
        en: "tasks | add end(deadline) - today as days_left")
    case .change:
      Localized(
        vi: "tasks | sửa chữ_hoa(title) là title", en: "tasks | change upper(title) as title")
    case .drop:
      Localized(vi: "tasks | bớt source, confidence", en: "tasks | drop source, confidence")
    case .rename:
      Localized(vi: "tasks | đổi tên lead là chủ_trì", en: "tasks | rename lead as agency")
    case .sort:
      Localized(vi: "tasks | sắp deadline giảm, title", en: "tasks | sort deadline desc, title")
    case .take:
      Localized(
        vi: "tasks | sắp deadline | lấy 2 từng group",
        en: "tasks | sort deadline | take 2 per group")
    case .skip:
      Localized(
        vi: "tasks | sắp deadline | bỏ qua 10 | lấy 10",
        en: "tasks | sort deadline | skip 10 | take 10")
    case .group:
      Localized(
        vi: "tasks | nhóm theo lead.name: đếm(), nhỏ_nhất(deadline) là sớm_nhất",
        en: "tasks | group by lead.name: count(), min(deadline) as earliest")
    case .summarize:
      Localized(
        vi: "tasks | gộp đếm(), đếm(lọc deadline < hôm nay) là quá_hạn",
        en: "tasks | summarize count(), count(where deadline < today) as overdue")
    case .count: Localized(vi: "datasets | đếm theo sector", en: "datasets | count by sector")
    case .distinct: Localized(vi: "agencies | duy nhất kind", en: "agencies | distinct kind")
    case .expand:
      Localized(
        vi: "agencies | trải plans là kế_hoạch | chọn name, kế_hoạch.form",
        en: "agencies | expand plans as plan | select name, plan.form")
    case .pivot:
      Localized(
        vi: "datasets | xoay access_class theo sector: đếm()",
        en: "datasets | pivot access_class by sector: count()")
    case .unpivot:
      Localized(
        vi: """
          agencies | chọn id, valid_from, valid_to | xoay ngược valid_from, valid_to là (mốc, \
          ngày)
          """,
        en: """
          agencies | select id, valid_from, valid_to | unpivot valid_from, valid_to as (edge, \
          day)
          """)
    case .join:
      Localized(
        vi: "plans | ghép nhiều observations khi observations.subject = agency.short",
        en: "plans | join many observations on observations.subject = agency.short")
    case .append: Localized(vi: "tasks | nối datasets", en: "tasks | append datasets")
    case .find: Localized(vi: "datasets | tìm \"đất đai\"", en: "datasets | find \"đất đai\"")
    case .asOf:
      Localized(
        vi: "agencies | tại ngày 30/6/2025 | đếm theo kind",
        en: "agencies | as of 30/6/2025 | count by kind")
    case .expect:
      Localized(
        vi: "tasks | kiểm tra title có \"nhiệm vụ nào cũng có tên\"",
        en: "tasks | expect title is present \"every task has a title\"")
    case .describe: Localized(vi: "tasks | mô tả", en: "tasks | describe")
    case .save:
      Localized(
        vi: "tasks | lọc lead thiếu | lưu \"chua-giao.csv\"",
        en: "tasks | where lead is missing | save \"unassigned.csv\"")
    case .chart:
      Localized(
        vi: "datasets | đếm theo sector | biểu đồ thanh",
        en: "datasets | count by sector | chart bar")
    }
  }
}
