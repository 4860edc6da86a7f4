import Glibc

exit(runBenchmark(Array(CommandLine.arguments.dropFirst())))
