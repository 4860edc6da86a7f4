import Glibc
import HoiText

extension LibeditEditor {
  /// Ctrl-Z: stops the program as the terminal would, and comes back with the line as it was.
  func suspend() {
    painter.erase()
    Terminal.write("\u{1B}[?2004l")
    Terminal.released { _ = kill(0, SIGTSTP) }
    Terminal.write("\u{1B}[?2004h")
  }

  /// Ctrl-X Ctrl-E: edits the text in the person's editor.
  func openEditor() {
    painter.erase()
    Terminal.write("\u{1B}[?2004l")
    let result = Terminal.released { TextFileEditing.edit(buffer.text) }
    Terminal.write("\u{1B}[?2004h")
    if let result {
      apply(EditBuffer(before: language.normalize(result)))
    } else {
      notice = PromptWords.editorFailed[words]
    }
  }
}

/// Editing a text in another program by way of a file.
package enum TextFileEditing {
  /// The edited text, cleaned as a paste is; `nil` if there is no editor or it failed. The
  /// editor is `$VISUAL`, else `$EDITOR`, else what is found of nano and vi.
  package static func edit(_ text: String) -> String? {
    let directory = environmentValue("TMPDIR") ?? "/tmp"
    var name = Array((directory + "/hoi-XXXXXX.hoi").utf8CString)
    let descriptor = mkstemps(&name, 4)
    guard descriptor >= 0 else { return nil }
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    Terminal.write(text + "\n", to: descriptor)
    close(descriptor)
    let command = ["VISUAL", "EDITOR"].lazy.compactMap { environmentValue($0) }.first {
      !$0.isEmpty
    }
    let fallback = "if command -v nano >/dev/null; then exec nano \"$1\"; else exec vi \"$1\"; fi"
    let line = command.map { $0 + " \"$1\"" } ?? fallback
    guard ChildProcess.run(shell: line, arguments: [path]) == 0,
      let bytes = contentsOfFile(path), bytes.count <= EditBuffer.sizeLimit
    else { return nil }
    return cleanedPaste(String(decoding: bytes, as: UTF8.self), normalize: { $0 })
  }
}
