/// A kind of open-data portal whose saved answers are known: where in the JSON its datasets are, and
/// what their members are called here. A further kind is a further value.
struct Portal: Sendable {
  let name: String
  /// Members of the outermost object that must all be there.
  let members: [String]
  /// Where the list of datasets may be.
  let datasets: [String]
  /// Members that one dataset at least must have, in place of any other shape.
  let signs: [String]
  let dataset: [Field]
  let distributions: String
  let distribution: [Field]
  let publisher: Reference
  let theme: Reference
  /// A list at the top that describes the themes.
  var taxonomy: String?

  /// A column and where its value may stand, the first that is there.
  struct Field: Sendable {
    let column: String
    let paths: [String]
    var isList = false

    init(_ column: String, _ paths: String..., isList: Bool = false) {
      self.column = column
      self.paths = paths
      self.isList = isList
    }
  }

  /// A member of a dataset that names something with rows of its own.
  struct Reference: Sendable {
    let member: String
    /// The first is the key; where it is not there, the name is.
    let fields: [Field]
    /// A member of the thing that is a thing of the same kind above it.
    var parent: String?
  }

  static let all = [dcat, ckanList, ckanSearch, ckanShow]

  /// DCAT-US `data.json` and its cousins, also DCAT as linked data once its names are plain.
  private static let dcat = Portal(
    name: "DCAT", members: ["dataset"], datasets: ["dataset"],
    signs: ["title", "distribution", "publisher", "identifier", "keyword"],
    dataset: [
      Field("id", "identifier", "@id"), Field("title", "title"),
      Field("description", "description"), Field("keywords", "keyword", isList: true),
      Field("license", "license"), Field("access", "accessLevel"),
      Field("frequency", "accrualPeriodicity"), Field("issued", "issued"),
      Field("modified", "modified"), Field("landing_page", "landingPage"),
    ],
    distributions: "distribution",
    distribution: [
      Field("id", "identifier", "@id"), Field("title", "title"), Field("format", "format"),
      Field("media_type", "mediaType"), Field("access_url", "accessURL"),
      Field("download_url", "downloadURL"), Field("description", "description"),
    ],
    publisher: Reference(
      member: "publisher",
      fields: [
        Field("id", "@id", "name"), Field("name", "name", "prefLabel", "title"),
        Field("mail", "mbox", "hasEmail"),
      ], parent: "subOrganizationOf"),
    theme: Reference(
      member: "theme",
      fields: [
        Field("id", "id", "@id"), Field("name", "label", "prefLabel", "name", "title"),
        Field("description", "description"),
      ]),
    taxonomy: "themeTaxonomy")

  /// CKAN `package_search`
  private static let ckanSearch = ckan(datasets: "result.results")
  /// CKAN `current_package_list_with_resources`
  private static let ckanList = ckan(datasets: "result")
  /// CKAN `package_show`: one dataset.
  private static let ckanShow = ckan(datasets: "result")

  private static func ckan(datasets: String) -> Portal {
    Portal(
      name: "CKAN", members: ["success", "result"], datasets: [datasets],
      signs: ["name", "resources", "metadata_modified", "organization", "tags"],
      dataset: [
        Field("id", "id", "name"), Field("name", "name"), Field("title", "title", "name"),
        Field("description", "notes"),
        Field("keywords", "tags.display_name", "tags.name", "tags", isList: true),
        Field("license", "license_title", "license_id"), Field("issued", "metadata_created"),
        Field("modified", "metadata_modified"), Field("landing_page", "url"),
      ],
      distributions: "resources",
      distribution: [
        Field("id", "id"), Field("title", "name"), Field("format", "format"),
        Field("media_type", "mimetype"), Field("download_url", "url"),
        Field("description", "description"), Field("modified", "last_modified", "created"),
      ],
      publisher: Reference(
        member: "organization",
        fields: [
          Field("id", "id", "name"), Field("name", "title", "display_name", "name"),
          Field("description", "description"),
        ]),
      theme: Reference(
        member: "groups",
        fields: [
          Field("id", "name", "id"), Field("name", "title", "display_name", "name"),
          Field("description", "description"),
        ]))
  }
}
