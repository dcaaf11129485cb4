using System.Globalization;
using Seedbed.Report.Rendering;
using Seedbed.Report.Views;
using Seedbed.TestKit;

namespace Seedbed.Report.Tests;

/// <summary>Text from a seed stays text, at a terminal and in a pipe.</summary>
public sealed class Rendering_tests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_control_or_reordering_character_of_a_seed_reaches_the_screen(bool isPlain)
    {
        foreach (string[] args in (string[][])[[], ["articles"], ["show", "hostile"], ["show", "hostile", "--full"], ["show", "hostile", "--why"], ["comments"], .. ResultCommands.All])
        {
            CommandLineRun run = CommandLineRun.On(Samples.Articles, isPlain, args);

            Assert.Equal(0, run.ExitCode);
            Assert.DoesNotContain(isPlain ? run.Output : CommandLineRun.WithoutStyle(run.Output), c => c != '\n' && c != '\t' && c != '\r'
                && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format);
        }
    }

    [Fact]
    public void A_mistake_that_quotes_a_seed_is_clean_too()
    {
        CommandLineRun run = CommandLineRun.On(Samples.Articles, "comments", "--by", "\u001B[31mnobody");

        Assert.DoesNotContain('\u001B', run.Error);
        Assert.Contains("\\u001B[31mnobody", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\uFFFF", "\\uFFFF")]
    [InlineData("\uFFFE", "\\uFFFE")]
    [InlineData("\uE000", "\\uE000")]
    [InlineData("\uFDD0", "\\uFDD0")]
    [InlineData("\u0378", "\\u0378")]
    [InlineData("\U0010FFFF", "\\uDBFF\\uDFFF")]
    [InlineData("\U000E0001", "\\uDB40\\uDC01")]
    [InlineData("\U0001F331", "\U0001F331")]
    [InlineData("e\u0301", "e\u0301")]
    public void A_character_of_no_known_width_is_shown_as_an_escape(string text, string shown)
    {
        using var output = new StringWriter();

        new RichRenderer(output).Render([new Heading("beans " + text), new Outline([new OutlineEntry(0, text, "", [text])])]);

        Assert.Equal(["beans " + shown, "● " + shown, "  " + shown], CommandLineRun.WithoutStyle(output.ToString()).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd()));
    }

    [Fact]
    public void Markup_of_the_terminal_library_is_printed_as_it_stands()
    {
        string overview = CommandLineRun.On(Samples.Articles, isPlain: false, "overview").Output;
        string comments = CommandLineRun.On(Samples.Articles, isPlain: false, "comments").Output;

        Assert.Contains("[red]Ann[/]", overview, StringComparison.Ordinal);
        Assert.Contains("[red]Ann[/]", comments, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_a_thread_was_read_as_it_was_is_readable_at_a_terminal_too()
    {
        string why = CommandLineRun.WithoutStyle(CommandLineRun.On(Samples.Articles, isPlain: false, "show", "hostile", "--why").Output);

        Assert.Contains("line 5: Comment viewing options", why, StringComparison.Ordinal);
        Assert.Contains("● Or so, \\u001B[31m[blue]they[/]'s picture (line 19)", why, StringComparison.Ordinal);
        Assert.Contains("  a comma, question or exclamation mark inside the name", why, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_output_is_the_same_every_time_and_has_one_kind_of_line_end()
    {
        Assert.Equal(CommandLineRun.Of("comments"), CommandLineRun.Of("comments"));
        Assert.DoesNotContain('\r', CommandLineRun.Of("comments").Output);
        Assert.EndsWith("\n", CommandLineRun.Of("show", "1").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_gets_tables_and_bars()
    {
        string overview = CommandLineRun.On(Corpus.Seeds.Articles, isPlain: false).Output;

        Assert.Contains("━━━", overview, StringComparison.Ordinal);
        Assert.Contains("███", overview, StringComparison.Ordinal);
        Assert.DoesNotContain('\t', overview);
    }

    [Fact]
    public void The_picture_in_the_README_is_what_a_terminal_of_80_columns_shows()
    {
        string overview = CommandLineRun.WithoutStyle(CommandLineRun.On(Corpus.Seeds.Articles, isPlain: false).Output);

        string picture = Repository.Read("README.md").Split("```text\n")[1].Split("\n```")[0];
        Assert.Equal(Trim(overview), Trim(picture));
    }

    private static string Trim(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).TrimEnd();
}
