// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Where libxml2's headers are. Its `pkgConfig` would also link it, and then every start loads it; the
/// libraries of file formats are opened on first use instead.
let xmlHeaders: [SwiftSetting] = [.unsafeFlags(["-Xcc", "-I/usr/include/libxml2"])]

let package = Package(
  name: "hoi",
  products: [.executable(name: "hoi", targets: ["hoi"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "HoiText", swiftSettings: strict),
    .target(name: "HoiSyntax", dependencies: ["HoiText"], swiftSettings: strict),
    .target(name: "HoiPlan", dependencies: ["HoiText"], swiftSettings: strict),
    .target(
      name: "HoiAnalysis", dependencies: ["HoiSyntax", "HoiPlan", "HoiText"],
      swiftSettings: strict),
    .target(name: "HoiEngine", dependencies: ["HoiPlan", "HoiText"], swiftSettings: strict),
    .target(
      name: "HoiSources",
      dependencies: [
        "HoiEngine", "HoiPlan", "HoiText", "CXML", "CZip", "CSQLite", "CXLSXWriter",
      ],
      swiftSettings: strict + xmlHeaders),
    .systemLibrary(name: "CXML", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "HoiStrategy", exclude: ["Data", "embed.sh"], swiftSettings: strict),
    .systemLibrary(
      name: "CEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(
      name: "HoiShell",
      dependencies: [
        "CEdit", "HoiSyntax", "HoiAnalysis", "HoiEngine", "HoiSources", "HoiStrategy", "HoiPlan",
        "HoiText", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "hoi", dependencies: ["HoiShell"], swiftSettings: strict),
    .target(name: "HoiPractice", swiftSettings: strict),
    .executableTarget(
      name: "hoi-practice", dependencies: ["HoiPractice"], swiftSettings: strict),
    .executableTarget(
      name: "hoi-bench",
      dependencies: [
        "HoiSources", "HoiAnalysis", "HoiEngine", "HoiSyntax", "HoiPlan", "HoiText", "HoiPractice",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "UnitTests",
      dependencies: [
        "HoiText", "HoiSyntax", "HoiPlan", "HoiAnalysis", "HoiEngine", "HoiSources", "HoiStrategy",
        "HoiShell", "HoiPractice",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "GoldenTests",
      dependencies: [
        "HoiText", "HoiSyntax", "HoiPlan", "HoiAnalysis", "HoiEngine", "HoiSources", "HoiShell",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "LawTests",
      dependencies: ["HoiText", "HoiSyntax", "HoiPlan", "HoiAnalysis", "HoiEngine"],
      swiftSettings: strict),
    .testTarget(name: "PracticeTests", dependencies: ["HoiPractice"], swiftSettings: strict),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "HoiText", "HoiSyntax", "HoiPlan", "HoiAnalysis", "HoiEngine", "HoiSources",
      ], path: "Tests/Fuzz/Targets", swiftSettings: strict),
    .testTarget(
      name: "FuzzTests", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/Tests",
      swiftSettings: strict),
    .testTarget(name: "TerminalTests", swiftSettings: strict),
    .testTarget(
      name: "TidyTests", dependencies: ["HoiText", "HoiSyntax", "HoiPlan"], swiftSettings: strict),
  ]
)

// The fuzzer is built on demand alone: Tests/Fuzz/README.md.
if Context.environment["HOI_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "hoi-fuzz", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/Program",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}
