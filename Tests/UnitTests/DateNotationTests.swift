import HoiText
import Testing

@Suite struct DateNotationTests {
  @Test(arguments: [
    "2025-06-30", "30/6/2025", "30/06/2025", "30-06-2025", "30.6.2025", "2025/06/30", " 30/6/2025 ",
    "2025-6-30",
  ])
  func readsDates(_ text: String) {
    #expect(readDate(text) == Calendar.days(year: 2025, month: 6, day: 30))
  }

  @Test(arguments: [
    "", " ", "31/6/2025", "6/30/2025", "30/6/25", "30/6", "30/6-2025", "2025-06-30T10:00",
    "30/6/2025x",
    "2025", "20250630", "123/6/2025", "30 /6/2025", "0/6/2025", "30/0/2025", "1/1/0000", "a", "//",
    "30//2025", "٣٠/٦/٢٠٢٥", "30/6/20255", "2025-06-301",
  ])
  func refuses(_ text: String) {
    #expect(readDate(text) == nil)
  }

  @Test func followsTheOrder() {
    #expect(readDate("6/30/2025", order: .monthFirst) == readDate("30/6/2025"))
    #expect(readDate("30/6/2025", order: .monthFirst) == nil)
    #expect(readDate("2025-06-30", order: .monthFirst) == readDate("2025-06-30"))
  }

  static let times: [(String, Int64)] = [
    ("1970-01-01T00:00:00Z", 0), ("1970-01-01T07:00", 0), ("1970-01-01", -25_200),
    ("1970-01-01 07:00:01", 1), ("1/1/1970 7:00", 0), ("1969-12-31T23:59:59.999Z", -1),
    ("2025-06-30T08:15:30.123456+07:00", 1_751_246_130), ("2025-06-30T01:15:30+00", 1_751_246_130),
    ("2025-06-29T21:45:30-0330", 1_751_246_130), ("2025-06-30t08:15:30,5 +07:00", 1_751_246_130),
  ]

  @Test(arguments: times)
  func readsTimes(_ text: String, _ expected: Int64) {
    #expect(readDateTime(text) == expected)
  }

  @Test(arguments: [
    "", "2025-06-30T", "2025-06-30T8", "2025-06-30T24:00", "2025-06-30T08:60",
    "2025-06-30T08:15:60",
    "2025-06-30T08:15:30.", "2025-06-30T08:15+7", "2025-06-30T08:15+07:", "2025-06-30T08:15 x",
    "2025-06-31T08:15", "2025-06-3008:15", "2025-06-30Z",
  ])
  func refusesTimes(_ text: String) {
    #expect(readDateTime(text) == nil)
  }

  @Test func takesTheDefaultOffset() {
    #expect(readDateTime("1970-01-01T00:00", defaultOffset: 0) == 0)
    #expect(
      readDateTime("6/30/2025 01:15:30", order: .monthFirst, defaultOffset: 0) == 1_751_246_130)
  }
}
