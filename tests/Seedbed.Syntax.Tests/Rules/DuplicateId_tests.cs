namespace Seedbed.Syntax.Tests;

public sealed class DuplicateId_tests
{
    private const string Rule = "SEED5001";

    [Fact]
    public void Every_later_file_is_reported_against_the_first()
    {
        IReadOnlyList<CorpusFinding> found = RuleTest.ReportsAcross(
            Rule,
            ("board/garden.txt", "[||]One.\n"),
            ("board/garden", "Two.\n"),
            ("board/garden.md", "[||]Three.\n"));

        Assert.Equal(
            ["Two seeds are called 'board/garden': board/garden, board/garden.md", "Two seeds are called 'board/garden': board/garden, board/garden.txt"],
            found.Select(finding => finding.Finding.Message));
        Assert.All(found, finding => Assert.Equal("board/garden", finding.Other!.Path));
        Assert.All(found, finding => Assert.Equal(new SourceSpan(0, 0), finding.Finding.Related));
    }

    [Fact]
    public void Other_folders_capitals_and_dots_within_make_other_names() => RuleTest.ReportsAcross(
        Rule,
        ("board/garden.txt", "One.\n"),
        ("garden.txt", "One.\n"),
        ("board/Garden.txt", "One.\n"),
        ("board/garden.v2.txt", "One.\n"),
        ("board/.txt", "One.\n"),
        ("board/.md", "One.\n"));
}
