using Spectre.Console.Rendering;

namespace Seedbed.Report.Tests;

/// <summary>Results fit into the terminal, and where there is too little room nothing is lost.</summary>
public sealed class Result_terminal_tests
{
    public static TheoryData<string, int> CommandLines
    {
        get
        {
            var lines = new TheoryData<string, int>();
            foreach (string[] args in ResultCommands.All.Where(args => !args.Contains("--format")))
            {
                lines.Add(string.Join(' ', args), 80);
                lines.Add(string.Join(' ', args), 40);
            }

            return lines;
        }
    }

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void No_line_is_wider_than_the_terminal(string command, int width)
    {
        CommandLineRun run = CommandLineRun.AtTerminal(Samples.Articles, width, command.Split(' '));

        Assert.Equal(0, run.ExitCode);
        Assert.All(run.Lines, line => Assert.InRange(new Segment(line.TrimEnd('\r')).CellCount(), 0, width));
    }

    [Fact]
    public void The_term_stands_in_one_column_and_no_word_beside_it_is_cut()
    {
        string[] lines = [.. CommandLineRun.AtTerminal(Samples.Articles, 80, "concordance", "four").Lines.Where(line => line.StartsWith("orchard:", StringComparison.Ordinal))];

        Assert.Equal(
            [
                "orchard:7:18   article           The club planted four trees on Sunday. It",
                "orchard:19:21  #1 Moss        The pears will take four.",
            ],
            lines.Select(line => line.TrimEnd()));
        Assert.Single(lines.Select(line => line.IndexOf("four", StringComparison.Ordinal)).Distinct());
    }

    [Fact]
    public void An_article_is_told_by_its_number_where_only_one_has_it()
    {
        IReadOnlyList<string> lines = CommandLineRun.AtTerminal(Corpus.Seeds.Articles, 80, "concordance", "city", "--limit", "0").Lines;

        Assert.Contains(lines, line => line.StartsWith("001:", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("001_b0565ee3d524f136", StringComparison.Ordinal));
    }

    [Fact]
    public void A_narrow_terminal_has_the_place_on_a_line_above()
    {
        IReadOnlyList<string> lines = CommandLineRun.AtTerminal(Samples.Articles, 40, "concordance", "four").Lines;

        int place = lines.ToList().FindIndex(line => line.StartsWith("orchard:19:21  #1 Moss", StringComparison.Ordinal));
        Assert.Equal("pears will take four.", lines[place + 1].Trim());
    }

    [Fact]
    public void A_table_that_is_too_wide_is_a_list_with_every_value()
    {
        string wide = CommandLineRun.AtTerminal(Samples.Articles, 80, "participation").Output;
        string narrow = CommandLineRun.AtTerminal(Samples.Articles, 40, "participation").Output;

        Assert.Contains("━━━", wide, StringComparison.Ordinal);
        Assert.DoesNotContain("━━━", narrow, StringComparison.Ordinal);
        Assert.Contains("● oak", narrow, StringComparison.Ordinal);
        Assert.Contains("comments: 1; share: 0.", narrow, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_in_a_cell_is_printed_as_it_stands() =>
        Assert.Contains("[red]Ann[/]", CommandLineRun.AtTerminal(Samples.Articles, 80, "participation").Output, StringComparison.Ordinal);
}
