using System.Text.RegularExpressions;
using Seedbed.TestKit;

namespace Seedbed.Syntax.Tests;

/// <summary>The lines that the page about reading shows are read as it says.</summary>
public sealed partial class Reading_page_tests
{
    private const string Title = "Garden Club Meets On Sunday";
    private const string Text = "The club meets at ten, as it does in every spring.";
    private const string Day = "March 3, 2015";

    private static readonly string Page = Repository.Read("docs/reading.md");

    public static TheoryData<string> Bylines => [.. Rows("line").SelectMany(row => Shown(row[1])).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> Phrases => [.. Shown(Rows("line").Single(row => row[0] == "words before a name")[2]).Where(line => line.StartsWith("By ", StringComparison.Ordinal))];

    public static TheoryData<string> Days => [.. Shown(Section("### Day").Split(" say when the article was published")[0])];

    public static TheoryData<string> Menus => [.. Shown(Section("### Above the title").Split("such as ")[1].Split("* lines among these")[0]).Where(line => line.Length > 1)];

    public static TheoryData<string> WordsBelowArticles => [.. Shown(Section("### Below the article").Split("stands\nbelow it: ")[1].Split(". With")[0]).Select(words => words.Replace("…", "beans", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Bylines))]
    public void A_byline_names_the_author(string line)
    {
        string below = line == "Rosa Lind" ? Day : line.Contains("osa", StringComparison.Ordinal) ? "" : "Rosa Lind";
        SeedDocument tree = SeedParser.Parse($"{Title}\n\n{line}\n{below}\n\n{Text}\n");

        Assert.Equal((Title, line.Contains("rosa", StringComparison.Ordinal) ? "rosa" : "Rosa Lind"), (tree.Title?.Span.Of(tree.Text), tree.Byline?.Attribution.Author));
        Assert.Equal([Text], tree.Paragraphs.Select(paragraph => paragraph.Span.Of(tree.Text)));
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_names_nobody(string line)
    {
        SeedDocument tree = SeedParser.Parse($"{Title}\n\n{line}\n\n{Text}\n");

        Assert.Null(tree.Byline);
        Assert.Equal([line, Text], tree.Paragraphs.Select(paragraph => paragraph.Span.Of(tree.Text)));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void A_day_is_that_of_the_article(string line)
    {
        SeedDocument tree = SeedParser.Parse($"{Title}\n\n{line}\n\n{Text}\n");

        Assert.Equal(new DateTime(2015, 3, 3, 0, 0, 0, DateTimeKind.Unspecified), tree.Published?.Local?.Date);
        Assert.Equal([Text], tree.Paragraphs.Select(paragraph => paragraph.Span.Of(tree.Text)));
    }

    [Theory]
    [MemberData(nameof(Menus))]
    public void A_menu_is_no_title(string line)
    {
        SeedDocument tree = SeedParser.Parse($"{line}\n\n{Title}\n\n{Text}\n");

        Assert.Equal(Title, tree.Title?.Span.Of(tree.Text));
        Assert.Equal([Text], tree.Paragraphs.Select(paragraph => paragraph.Span.Of(tree.Text)));
    }

    [Theory]
    [MemberData(nameof(WordsBelowArticles))]
    public void Words_of_the_site_may_stand_below_the_line_that_names_the_author(string words)
    {
        SeedDocument tree = SeedParser.Parse($"{Title}\n\n{Text}\n\nPosted by Rosa Lind at 10:00 AM\n{words}\n");

        Assert.Equal("Rosa Lind", tree.Byline?.Attribution.Author);
        Assert.Equal([Text, words], tree.Paragraphs.Select(paragraph => paragraph.Span.Of(tree.Text)));
    }

    [Fact]
    public void The_page_names_all_shapes() => Assert.Contains(
        string.Join(", ", ShapeCatalog.All.Select(shape => $"`{shape.Name}`")) + ", or\n[one of your own]", Page, StringComparison.Ordinal);

    private static string Section(string heading) => Page.Split($"\n{heading}\n")[1].Split("\n#")[0];

    private static string[][] Rows(string head) =>
    [
        .. Page.Split($"\n| {head} | ")[1].Split("\n\n")[0].Split('\n').Skip(2)
            .Select(row => Bar().Split(row.Trim('|')).Select(cell => cell.Trim()).ToArray()),
    ];

    private static string[] Shown(string words) => [.. Code().Matches(words).Select(match => match.Groups["text"].Value.Replace("\\|", "|", StringComparison.Ordinal))];

    [GeneratedRegex("`(?<text>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    /// <summary>What divides the cells of a row; within one it is escaped.</summary>
    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.None, 1000)]
    private static partial Regex Bar();
}
