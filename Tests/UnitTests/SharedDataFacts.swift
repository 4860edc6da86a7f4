/// What stands in the data files of others, looked up in the files themselves: the rows of each table
/// and the columns that are not text.
enum SharedDataFacts {
  struct Table: Sendable {
    let name: String
    let rows: Int
    /// `column: type`, in any order; every other column is text.
    let typed: [String]

    init(_ name: String, _ rows: Int, _ typed: String...) {
      (self.name, self.rows, self.typed) = (name, rows, typed)
    }
  }

  static let files: [(name: String, tables: [Table])] = [
    (
      "argentina-justice-catalog.json",
      [
        Table(
          "datasets", 16, "keywords: list", "issued: datetime", "modified: datetime",
          "publisher: link", "themes: links", "superTheme: list"),
        Table("distributions", 56, "dataset: link", "issued: datetime", "modified: datetime"),
        Table("field", 53, "distributions: link"),
        Table("publishers", 15),
        Table("themes", 9),
        Table("catalog", 1),
      ]
    ),
    (
      "argentina-justice-catalog.xlsx",
      [
        Table("catalog", 1),
        Table("theme", 9),
        Table("dataset", 16, "dataset_issued: datetime", "dataset_modified: datetime"),
        Table(
          "distribution", 56, "distribution_identifier: int", "distribution_issued: datetime",
          "distribution_modified: datetime"),
        Table("field", 53, "distribution_identifier: int"),
        Table("notas_y_referencias", 2),
      ]
    ),
    (
      "brazil-portal-software.csv",
      [
        Table("brazil_portal_software", 3)
      ]
    ),
    (
      "brazil-portals.csv",
      [
        Table("brazil_portals", 39)
      ]
    ),
    (
      "dc-agencies.csv",
      [
        Table("dc_agencies", 99)
      ]
    ),
    (
      "dc-retired-datasets.csv",
      [
        Table("dc_retired_datasets", 16, "DATAINVENTORYID: int", "OPENDATA_PORTAL: bool")
      ]
    ),
    (
      "italy-foggia-publications-2024.csv",
      [
        Table(
          "italy_foggia_publications_2024", 438, "Numero: int", "Data Inizio Pubblicazione: date",
          "Data Celebrazione: date", "Data Fine Pubblicazione: date", "Data Atto: date",
          "Durata Pubblicazione: int", "Giorni intercorsi tra atto e inizio pubblicazione: int")
      ]
    ),
    (
      "strategy/agencies.csv",
      [
        Table("agencies", 150, "valid_from: date", "valid_to: date")
      ]
    ),
    (
      "strategy/datasets.csv",
      [
        Table("datasets", 57)
      ]
    ),
    (
      "strategy/documents.csv",
      [
        Table("documents", 69, "issued_date: date", "effective_date: date")
      ]
    ),
    (
      "strategy/observations.csv",
      [
        Table("observations", 18, "value: int")
      ]
    ),
    (
      "strategy/targets.csv",
      [
        Table("targets", 32, "value: int", "by_year: int")
      ]
    ),
    (
      "strategy/tasks.csv",
      [
        Table("tasks", 55, "deadline: period")
      ]
    ),
    (
      "taiwan-kinmen-datasets.csv",
      [
        Table("taiwan_kinmen_datasets", 132, "編號: int")
      ]
    ),
    (
      "taiwan-tainan-datasets.csv",
      [
        Table("taiwan_tainan_datasets", 602, "編號: int", "資料量: int", "下載次數: int", "瀏覽次數: int")
      ]
    ),
    (
      "us-cdo-council-status.csv",
      [
        Table("us_cdo_council_status", 33)
      ]
    ),
    (
      "us-cfpb-data.json",
      [
        Table(
          "datasets", 11, "keywords: list", "modified: date", "publisher: link", "themes: list",
          "bureauCode: list", "programCode: list", "references: list"),
        Table("distributions", 11, "id: int", "dataset: link"),
        Table("publishers", 1),
        Table("catalog", 1),
      ]
    ),
    (
      "us-dol-data.json",
      [
        Table(
          "datasets", 465, "keywords: list", "issued: date", "modified: datetime",
          "publisher: link", "themes: links", "bureauCode: list", "programCode: list",
          "language: list", "dataQuality: bool", "references: list"),
        Table("distributions", 116, "id: int", "dataset: link"),
        Table("publishers", 24, "parent: link"),
        Table("themes", 1),
        Table("catalog", 1),
      ]
    ),
    (
      "us-fcc-data.json",
      [
        Table(
          "datasets", 59, "keywords: list", "issued: date", "modified: date", "publisher: link",
          "themes: links", "bureauCode: list", "programCode: list"),
        Table("distributions", 225, "id: int", "dataset: link"),
        Table("publishers", 1),
        Table("themes", 8),
        Table("catalog", 1),
      ]
    ),
    (
      "us-fcc-digitalstrategy.json",
      [
        Table("items", 25, "due_date: date", "multiple: bool"),
        Table("fields", 53, "value: list", "items: link", "row_number: int"),
        Table("options", 51, "fields: link"),
        Table("us_fcc_digitalstrategy", 1, "generated: datetime"),
      ]
    ),
    (
      "us-fds-milestone-2-1.csv",
      [
        Table("us_fds_milestone_2_1", 25)
      ]
    ),
    (
      "us-fds-milestone-4-1.csv",
      [
        Table("us_fds_milestone_4_1", 25)
      ]
    ),
    (
      "vn-34-tinh-2025.csv",
      [
        Table("vn_34_tinh_2025", 34, "Stt: int")
      ]
    ),
    (
      "vn-63-tinh-cu.json",
      [
        Table("vn_63_tinh_cu", 63)
      ]
    ),
    (
      "vn-provinces-wards-2025.json",
      [
        Table("vn_provinces_wards_2025", 34),
        Table("wards", 3_321, "vn_provinces_wards_2025: link"),
      ]
    ),
    (
      "vn-quan-huyen-cu.json",
      [
        Table("vn_quan_huyen_cu", 705)
      ]
    ),
    (
      "world-data-portals.csv",
      [
        Table("world_data_portals", 631, "issued: date", "metadatacreated: datetime")
      ]
    ),
  ]
}
