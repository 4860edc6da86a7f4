/// A spreadsheet with one of its parts replaced: `0` the cells, `1` the texts, `2` the looks, `3` the
/// list of sheets, anything else the container itself.
func spreadsheet(_ bytes: [UInt8]) -> [UInt8] {
  guard let first = bytes.first else { return [] }
  let chosen = Int(first) - Int(UInt8(ascii: "0"))
  guard replaceable.indices.contains(chosen) else { return bytes }
  let parts = replaceable.enumerated().map { index, part in
    (part.name, index == chosen ? Array(bytes.dropFirst()) : Array(part.text.utf8))
  }
  return container(parts + fixed.map { ($0.name, Array($0.text.utf8)) })
}

private let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
private let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
private let packageNames = "http://schemas.openxmlformats.org/package/2006"

private let replaceable: [(name: String, text: String)] = [
  (
    "xl/worksheets/sheet1.xml",
    """
    <worksheet xmlns="\(main)"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>\
    <c r="B1" t="inlineStr"><is><t>n</t></is></c></row><row r="2"><c r="A2" t="s"><v>1</v></c>\
    <c r="B2" s="1"><v>45933</v></c></row></sheetData></worksheet>
    """
  ),
  ("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\"><si><t>a</t></si><si><t>x</t></si></sst>"),
  (
    "xl/styles.xml",
    "<styleSheet xmlns=\"\(main)\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
  ),
  (
    "xl/workbook.xml",
    """
    <workbook xmlns="\(main)" xmlns:r="\(office)"><sheets>\
    <sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>
    """
  ),
]

private let fixed: [(name: String, text: String)] = [
  (
    "[Content_Types].xml",
    """
    <Types xmlns="\(packageNames)/content-types"><Default Extension="rels" \
    ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>
    """
  ),
  (
    "_rels/.rels",
    """
    <Relationships xmlns="\(packageNames)/relationships"><Relationship Id="rId1" \
    Type="\(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>
    """
  ),
  (
    "xl/_rels/workbook.xml.rels",
    """
    <Relationships xmlns="\(packageNames)/relationships"><Relationship Id="rId1" \
    Type="\(office)/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" \
    Type="\(office)/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" \
    Type="\(office)/styles" Target="styles.xml"/></Relationships>
    """
  ),
]

/// A ZIP container with its parts as they are, not packed.
private func container(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
  var output: [UInt8] = []
  var list: [UInt8] = []
  for part in parts {
    let name = Array(part.name.utf8)
    let facts =
      little(0, 2) + little(0, 2) + little(0x21, 4) + little(checksum(part.bytes), 4)
      + little(UInt32(part.bytes.count), 4) + little(UInt32(part.bytes.count), 4)
      + little(UInt32(name.count), 2) + little(0, 2)
    let offset = UInt32(output.count)
    output += little(0x0403_4B50, 4) + little(20, 2) + facts + name + part.bytes
    list +=
      little(0x0201_4B50, 4) + little(20, 2) + little(20, 2) + facts + little(0, 2) + little(0, 2)
      + little(0, 2) + little(0, 4) + little(offset, 4) + name
  }
  let start = UInt32(output.count)
  let count = UInt32(parts.count)
  return output + list + little(0x0605_4B50, 4) + little(0, 4) + little(count, 2) + little(count, 2)
    + little(UInt32(list.count), 4) + little(start, 4) + little(0, 2)
}

private func little(_ number: UInt32, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: number >> (UInt32($0) * 8)) }
}

/// CRC-32 of ISO 3309.
private func checksum(_ bytes: [UInt8]) -> UInt32 {
  var sum: UInt32 = ~0
  for byte in bytes {
    sum ^= UInt32(byte)
    for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }
  return ~sum
}
