using Seedbed.Report.Data;
using Seedbed.Report.Rendering;
using Seedbed.Report.Views;

namespace Seedbed.Report.Tests;

public sealed class Drawing_tests
{
    [Theory]
    [InlineData("beans", 8, "   beans")]
    [InlineData("peas and beans", 9, "and beans")]
    [InlineData("peas and beans", 8, "   beans")]
    [InlineData("beansandpeas", 4, "peas")]
    [InlineData("苔 庭 豆", 5, "庭 豆")]
    [InlineData("苔庭豆", 3, " 豆")]
    [InlineData("", 2, "  ")]
    public void The_end_of_a_text_begins_with_a_word_and_fills_its_cells(string text, int width, string expected) => Assert.Equal(expected, CellText.EndAtWord(text, width));

    [Theory]
    [InlineData("peas and beans", 8, "peas and")]
    [InlineData("peas and beans", 7, "peas")]
    [InlineData("beansandpeas", 5, "beans")]
    [InlineData("苔 庭 豆", 4, "苔")]
    [InlineData("e\u0301e\u0301", 1, "e\u0301")]
    public void The_beginning_of_a_text_ends_with_a_word(string text, int width, string expected) => Assert.Equal(expected, CellText.BeginAtWord(text, width));

    [Theory]
    [InlineData("beans", 5, 0, "beans")]
    [InlineData("beans", 4, 0, "bea…")]
    [InlineData("beans", 6, 2, "bea…  ")]
    public void What_is_cut_says_so(string text, int width, int gap, string expected) => Assert.Equal(expected, CellText.BeginOrCut(text, width, gap));

    [Fact]
    public void Variants_fold_what_is_the_same_and_show_what_is_not()
    {
        var grid = (Grid)VariantView.Of([Pair("same", 1, "a", 3), Pair("same", 2, "b", 4), Pair("changed", 3, "beans", 5), Pair("only in article", 4, "peas", null), Pair("same", 6, "c", 7)]);

        Assert.Equal(
            [
                "1-2|(2 paragraphs with the same words)|3-4|(the same)",
                "3|beans|5|beans there",
                "4|peas|-|-",
                "6|(1 paragraph with the same words)|7|(the same)",
            ],
            grid.Rows.Select(row => string.Join('|', row)));
    }

    [Fact]
    public void Paragraphs_stand_side_by_side_where_there_is_room_and_one_below_the_other_where_there_is_not()
    {
        string text = string.Join(' ', Enumerable.Repeat("beans", 20));
        IReadOnlyList<IReadOnlyList<Cell>> pairs = [Pair("changed", 3, text, 5)];

        Assert.Contains(Draw(pairs, 80), line => line.Contains("3   beans", StringComparison.Ordinal) && line.Contains("5   beans", StringComparison.Ordinal));
        Assert.Contains("  line: 3; line: 5", Draw(pairs, 60));
        Assert.Contains(Draw(pairs, 60), line => line.StartsWith("  variant: beans", StringComparison.Ordinal));
    }

    private static string[] Draw(IReadOnlyList<IReadOnlyList<Cell>> pairs, int width)
    {
        using var output = new StringWriter();
        new RichRenderer(output, width).Render([VariantView.Of(pairs)]);
        return [.. CommandLineRun.WithoutStyle(output.ToString()).ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())];
    }

    private static Cell[] Pair(string relation, int line, string text, int? otherLine) => ["here", "there", relation, line, text, otherLine, otherLine is null ? default(Cell) : text + " there"];
}
