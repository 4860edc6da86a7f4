#!/bin/sh
# Writes the files of the built-in workspaces into Swift source, as text that costs nothing at start.
# Run it after a change to one of those files; a test compares both.
set -eu
cd "$(dirname "$0")"

# embed NAME COMMENT FILE...
embed() {
  name=$1 comment=$2
  shift 2
  lower=$(printf '%s' "$name" | tr '[:upper:]' '[:lower:]')
  {
    echo "// swift-format-ignore-file"
    echo "// Written by embed.sh: edit the files it reads, not this one. Long because it is data."
    echo
    echo "extension Embedded {"
    echo "  /// $comment"
    echo "  package static let $lower: [(name: String, text: StaticString)] = ["
    for file; do
      printf '    (\n      "%s",\n      ##"""\n' "$(basename "$file")"
      cat "$file"
      printf '\n"""##\n    ),\n'
    done
    echo "  ]"
    echo "}"
  } >"Embedded$name.swift"
}

embed Strategy "The files of the strategy workspace." Data/*.csv
if [ -f ../../examples/practice/datapackage.json ]; then
  embed Practice "The files of the practice workspace, with its descriptor." \
    ../../examples/practice/datapackage.json ../../examples/practice/*.csv
fi
embed Lessons "The lessons, in the order they are taken." ../../examples/lessons/*.md
