using System.Text.RegularExpressions;
using Seedbed.TestKit;

namespace Seedbed.Syntax.Tests;

/// <summary>The table of known shapes says what the catalog says, so whoever changes a shape changes its row.</summary>
public sealed partial class Shape_page_tests
{
    private const string WithMarker = "(with a marker)";

    private static readonly string[][] Rows = ReadRows(Repository.Read("docs/shapes.md"));

    public static TheoryData<string> Shapes => [.. ShapeCatalog.All.Select(shape => shape.Name)];

    [Fact]
    public void There_is_one_row_for_each_shape_in_the_order_of_the_catalog() =>
        Assert.Equal(ShapeCatalog.All.Select(shape => $"`{shape.Name}`"), Rows.Select(row => row[0]));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_row_is_complete(string name) => Assert.All(CellsOf(name), cell => Assert.NotEmpty(cell));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void There_is_one_entry_for_each_form_in_the_order_of_the_shape(string name)
    {
        (Form Form, string Entry)[] entries = EntriesOf(name);

        Assert.All(entries, entry =>
        {
            string[] shown = Templates(entry.Entry);

            Assert.Contains(shown[0], entry.Form.Keys);
            Assert.Empty(shown.Except(LinesOf(entry.Form)));
        });
    }

    // A line that must stand beside the key is left out nowhere; of those that may, the table shows some.
    [Theory]
    [MemberData(nameof(Shapes))]
    public void An_entry_shows_every_line_without_which_there_is_no_header(string name) =>
        Assert.All(EntriesOf(name), entry => Assert.All(
            entry.Form.Above.Concat(entry.Form.Below).Where(pattern => pattern.IsRequired),
            pattern => Assert.NotEmpty(Templates(entry.Entry).Intersect(pattern.Lines))));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void An_entry_tells_that_its_form_needs_a_marker(string name) =>
        Assert.All(EntriesOf(name), entry => Assert.Equal(entry.Form.HeadersWithoutMarker == 0, entry.Entry.EndsWith(WithMarker, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_attribution_stands_where_the_row_says(string name)
    {
        Form[] forms = Named(name).Forms;
        (string Word, bool Holds)[] places =
        [
            ("above", Array.Exists(forms, form => form.Placement.HasFlag(Placement.Above) && !form.Closing.Any())),
            ("below", Array.Exists(forms, form => form.Placement.HasFlag(Placement.Below))),
            ("around", Array.Exists(forms, form => form.Closing.Any())),
        ];

        Assert.Equal(string.Join(", ", places.Where(place => place.Holds).Select(place => place.Word)), CellsOf(name)[2]);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Answers_are_shown_as_the_row_says(string name)
    {
        Shape shape = Named(name);
        string[] lines = [.. shape.Forms.SelectMany(LinesOf)];
        (string Word, bool Holds)[] ways =
        [
            ("names", Has(lines, "{parent}")),
            ("quotations", shape.Quotes.Any()),

            // Boards number their posts one after the other.
            ("numbers", Has(lines, "{number}") && !shape.IsBoard),
            ("levels", Has(lines, "{level}")),
            ("`>`", Has(lines, "{quote}")),
        ];

        string[] shown = [.. ways.Where(way => way.Holds).Select(way => way.Word)];
        Assert.Equal(shown.Length == 0 ? "indentation alone" : string.Join(", ", shown), CellsOf(name)[3]);
    }

    [Fact]
    public void The_page_names_the_boards()
    {
        string[] boards = [.. ShapeCatalog.All.Where(shape => shape.IsBoard).Select(shape => $"`{shape.Name}`")];

        Assert.Contains($"\n{string.Join(", ", boards[..^1])} and {boards[^1]} are boards here", Repository.Read("docs/shapes.md"), StringComparison.Ordinal);
    }

    private static Shape Named(string name) => ShapeCatalog.All.Single(shape => shape.Name == name);

    private static string[] CellsOf(string name) => Rows.Single(row => row[0] == $"`{name}`");

    private static (Form Form, string Entry)[] EntriesOf(string name)
    {
        Form[] forms = Named(name).Forms;
        string[] entries = CellsOf(name)[4].Split("<br>");
        Assert.Equal(forms.Length, entries.Length);
        return [.. forms.Zip(entries)];
    }

    private static IEnumerable<string> LinesOf(Form form) =>
        form.Keys.Concat(form.Above.Concat(form.Below).SelectMany(pattern => pattern.Lines)).Concat(form.Wrapped).Concat(form.Closing);

    private static bool Has(string[] lines, string field) => Array.Exists(lines, line => line.Contains(field, StringComparison.Ordinal));

    private static string[] Templates(string entry) => [.. Code().Matches(entry).Select(match => match.Groups["text"].Value.Replace("\\|", "|", StringComparison.Ordinal))];

    private static string[][] ReadRows(string page) =>
    [
        .. page.Split("\n| shape | ")[1].Split("\n\n")[0].Split('\n').Skip(2)
            .Select(row => Bar().Split(row.Trim('|')).Select(cell => cell.Trim()).ToArray()),
    ];

    [GeneratedRegex("`(?<text>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    /// <summary>What divides the cells of a row; within one it is escaped.</summary>
    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.None, 1000)]
    private static partial Regex Bar();
}
