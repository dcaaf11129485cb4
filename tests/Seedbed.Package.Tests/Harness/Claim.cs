using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>Blocks that no story runs, because a test of their own holds them against the truth.</summary>
/// <param name="Test">The test's name.</param>
/// <param name="Covers">The blocks that it is about.</param>
/// <param name="File">Where the test stands, if it is one of another project.</param>
internal sealed record Claim(string Test, Func<StoryBlock, bool> Covers, string? File = null)
{
    private const string Conventions = "tests/Seedbed.Generators.Tests/Rule_conventions_tests.cs";
    private const string UnknownId = "tests/Seedbed.Generators.Tests/Unknown_id_tests.cs";
    private const string Export = "tests/Seedbed.Report.Tests/Export_tests.cs";

    /// <summary>Commands that a test about what they do runs as they stand, but for what it need not restore or build again.</summary>
    private static readonly Dictionary<string, string> CommandsOfTests = new(StringComparer.Ordinal)
    {
        ["dotnet build src/Seedbed.Corpus --no-incremental"] = nameof(Validation_tests.A_build_prints_what_the_README_shows_and_a_log_carries_more),
        ["dotnet build src/Seedbed.Corpus --no-incremental -p:ErrorLog=findings.sarif%2cversion=2.1"] = nameof(Validation_tests.A_build_prints_what_the_README_shows_and_a_log_carries_more),
        ["dotnet msbuild tests/Seedbed.Generators.Tests -t:AcceptSnapshots"] = nameof(Repository_tests.Accepting_snapshots_moves_received_over_verified),
    };

    /// <summary>All claims. A block that is covered by none is a step of its page's story.</summary>
    public static IReadOnlyList<Claim> All { get; } =
    [
        // Examples of rules, and what suppresses them.
        new("The_examples_of_a_page_are_true", block => IsExample(block) && block.Page is not ("docs/rules/SEED1006.md" or "docs/rules/SEED6006.md"), Conventions),
        new("The_end_is_where_something_is_missing", block => IsExample(block) && block.Page == "docs/rules/SEED1006.md", "tests/Seedbed.Syntax.Tests/Rules/NoFinalNewline_tests.cs"),
        new("The_examples_of_the_page_are_true", block => block is { Page: "docs/rules/SEED6006.md", Section: "Reported" or "Not reported" }, UnknownId),
        new("A_place_or_a_project_can_do_without_the_rule", block => block is { Page: "docs/rules/SEED6006.md", Section: "What to do", Language: "csharp" }, UnknownId),
        new("The_suppression_that_a_page_shows_suppresses_what_it_shows", block => block is { Language: "text", Section: "What to do", Name: "" } && HasExamples(block.Page), Conventions),
        new(nameof(Part_tests.Suppressions_are_lines_that_the_compiler_understands), Part_tests.IsSuppression),
        new(nameof(Part_tests.Sections_of_configuration_files_hold_keys_that_there_are), Part_tests.IsConfiguration),

        // Commands that a story does not run.
        new(nameof(Benchmark_command_tests.Measurements_that_pages_name_are_in_the_table_of_commands), Benchmark_command_tests.IsMeasurement),
        new(nameof(Repository_command_tests.The_commands_are_those_that_continuous_integration_runs), block => block is { Page: "README.md", Section: "Two commands", Language: "sh" } && block.Lines.Count == 2 && block.Lines[1] == "dotnet test Generators.sln"),
        new(nameof(Repository_command_tests.Commands_in_a_checkout_do_what_pages_say), Repository_command_tests.IsInACheckout),
        new(nameof(Story_tests.The_three_steps_need_nothing_but_what_they_make), Story_tests.IsPacking),
        .. CommandsOfTests.Select(pair => new Claim(pair.Value, block => block.IsCommands && block.Lines is [string line] && line == pair.Key)),

        // What the README shows of this repository.
        new("The_picture_in_the_README_is_what_a_terminal_of_80_columns_shows", block => block is { Page: "README.md", Section: "", Language: "text" }, "tests/Seedbed.Report.Tests/Rendering_tests.cs"),
        new(nameof(Validation_tests.A_build_prints_what_the_README_shows_and_a_log_carries_more), block => block is { Page: "README.md", Section: "What the compiler says about a corpus", Language: "text" }),
        new(nameof(Part_tests.The_drawing_names_folders_that_are_there), Part_tests.IsDrawing),

        new(nameof(Repository_command_tests.A_checkout_does_what_the_package_does), Repository_command_tests.IsOfACheckout),

        new(nameof(Symptom_tests.Messages_of_the_page_are_what_the_project_in_that_trouble_prints), Symptom_tests.IsSymptom),

        new(nameof(Snapshot_page_tests.A_test_with_Verify_fails_until_its_files_are_accepted), Snapshot_page_tests.IsOfVerify),

        // Parts that are no files of their own.
        new(nameof(Part_tests.The_page_about_reading_shows_a_thread), block => block is { Page: "docs/reading.md", Language: "text" }),
        new(nameof(Part_tests.Code_compiles_with_items_as_the_reference_shows_them), block => Part_tests.IsSnippet(block) || Part_tests.IsItem(block)),
        new("Every_key_is_always_there_in_the_same_order", block => block is { Page: "docs/reference.md", Section: "Export", Language: "text" }, Export),
        new("The_queries_of_the_page_print_what_the_page_shows", block => block is { Page: "docs/scale-out.md", Language: "sql" or "text" }, "tests/Seedbed.Report.Tests/Export_page_tests.cs"),
        new(nameof(Promise_tests.A_seed_that_changes_fails_the_build_until_the_lock_is_written_anew), block => block is { Page: "docs/rules/SEED7005.md", Section: "", Language: "text" }),
        new(nameof(Part_tests.Line_ends_are_kept_by_the_line_that_the_page_of_drift_shows), block => block is { Page: "docs/rules/SEED7005.md", Section: "What to do", Language: "text" }),
    ];

    private static bool IsExample(StoryBlock block) => block is { Language: "text", Section: "Reported" or "Not reported" };

    private static bool HasExamples(string page) => page.StartsWith("docs/rules/", StringComparison.Ordinal) && Repository.Read(page).Contains("\n## Reported\n", StringComparison.Ordinal);
}
