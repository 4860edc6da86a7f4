import HoiShell

run(CommandLine.arguments.dropFirst().map { $0 })
