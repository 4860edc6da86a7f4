import Glibc

/// Shows long text a screen at a time.
package enum Pager {
  /// Prints the text, through `$PAGER` or else `less -RSFX` if it has more lines than the terminal.
  /// Prints plainly if standard output is no terminal or there is no pager.
  package static func show(_ text: String) {
    guard Terminal.canEdit, lineCount(text) >= Terminal.size.height else {
      return Terminal.write(text)
    }
    let chosen = environmentValue("PAGER").flatMap { $0.isEmpty ? nil : $0 }
    let code = Terminal.released {
      ChildProcess.run(
        shell: chosen ?? "exec less -RSFX", input: text, environment: ["LESSCHARSET=utf-8"])
    }
    if code == 126 || code == 127 { Terminal.write(text) }
  }

  private static func lineCount(_ text: String) -> Int {
    text.utf8.reduce(text.utf8.last == 0x0A ? 0 : 1) { $1 == 0x0A ? $0 + 1 : $0 }
  }
}
