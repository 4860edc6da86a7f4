/// What each Latin letter is without case and diacritics, two stretches of Unicode in code order.
///
/// A letter stands for its fold; `.` says that the character is only lower-cased. Stroke letters
/// such as đ, ø and ł have no decomposition in Unicode and are entries of this table in their own
/// right; Ð (U+00D0) and Ɖ (U+0189) look like Đ and fold like it. One character always folds to
/// one character.
enum LatinTable {
  /// U+00C0 to U+027F, 32 to a line.
  static let low: StaticString = """
    aaaaaa.ceeeeiiiidnooooo.ouuuuy..\
    aaaaaa.ceeeeiiiidnooooo.ouuuuy.y\
    aaaaaaccccccccddddeeeeeeeeeegggg\
    gggghhhhiiiiiiiiii..jjkk.llllll.\
    .llnnnnnn...oooooo..rrrrrrssssss\
    ssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
    b........d.............ikkl.....\
    oo.............uu....zz.........\
    .............aaiioouuuuuuuuuu.aa\
    aa..ggggkkoooo..j...gg..nnaa..oo\
    aaaaeeeeiiiioooorrrruuuusstt..hh\
    ......aaeeooooooooyy......acclt.\
    ...b..eejj..rryy......d.........\
    ........i.......................
    """

  /// U+1E00 to U+1EFF, 32 to a line.
  static let high: StaticString = """
    aabbbbbbccddddddddddeeeeeeeeeeff\
    gghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrr\
    ssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwy.s....\
    aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooo\
    oooouuuuuuuuuuuuuuyyyyyyyy......
    """

  /// Stands for "no other letter".
  static let none = UInt8(ascii: ".")

  /// The plain lower-case ASCII letter of a character; `nil` if it has none.
  static func fold(_ scalar: Unicode.Scalar) -> UInt8? {
    let letter: UInt8
    switch scalar.value {
    case 0x41...0x5A: letter = UInt8(scalar.value) | 0x20
    case 0x61...0x7A: letter = UInt8(scalar.value)
    case 0xC0...0x27F: letter = low.utf8Start[Int(scalar.value) - 0xC0]
    case 0x1E00...0x1EFF: letter = high.utf8Start[Int(scalar.value) - 0x1E00]
    case 0x2C65: letter = UInt8(ascii: "a")
    case 0x2C66: letter = UInt8(ascii: "t")
    default: letter = none
    }
    return letter == none ? nil : letter
  }
}
