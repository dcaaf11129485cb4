namespace Seedbed.Report.Tests;

public sealed class Command_tests
{
    [Fact]
    public void Overview_is_the_default_and_says_what_is_in_the_corpus()
    {
        CommandLineRun run = CommandLineRun.Of();

        Assert.Equal(CommandLineRun.Of("overview"), run);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("3 articles, 44 comments by 36 commenters", run.Lines[0]);
        Assert.Contains("replies stated\t1 of 44", run.Lines);
        Assert.Contains("id\ttitle\tparagraphs\twords\tcomments", run.Lines);
        Assert.Contains("Paveway IV\t3", run.Lines);
    }

    [Fact]
    public void Overview_names_nobody_of_equals_and_no_depth_that_no_page_states()
    {
        CommandLineRun run = CommandLineRun.On([Samples.orchard], "overview");

        Assert.Contains("most active\t2 commenters with 1 comment each", run.Lines);
        Assert.Contains("deepest thread\tnot given: no page states whom a comment answers", run.Lines);
        Assert.Contains("deepest thread\t2 levels", CommandLineRun.On([Samples.pond], "overview").Lines);
    }

    [Fact]
    public void Articles_are_a_table_with_a_line_of_names()
    {
        CommandLineRun run = CommandLineRun.Of("articles");

        Assert.Equal(4, run.Lines.Count);
        Assert.All(run.Lines, line => Assert.Equal(9, line.Split('\t').Length));
        Assert.StartsWith("001_b0565ee3d524f136\tClosing In: Russia, Iran, Assad \"Encircle\" Syria's Largest City As Peace Talks Collapse In Geneva\tTyler Durden\t-\t20\t", run.Lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("001_b0565ee3d524f136")]
    [InlineData("1")]
    [InlineData("001")]
    [InlineData("001_b")]
    [InlineData("001_b0565ee3d524f136.txt")]
    [InlineData("B0565EE")]
    public void Show_takes_an_id_its_number_or_its_beginning(string id)
    {
        CommandLineRun run = CommandLineRun.Of("show", id);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("id\t001_b0565ee3d524f136", run.Lines);
        Assert.Contains("variants\t002_ff074761cc4ddd6b (the same text)", run.Lines);
        Assert.Contains("44 comments by 36 commenters (drupal)", run.Lines);
        Assert.Contains("El Oregonian (#1; line 52)", run.Lines);
        Assert.Contains("  Kerry! Quit Horsing around!", run.Lines);
        Assert.Contains("Nutsack (#6; line 80; not verified; to WTFRLY, who has no comment here; 2016-02-04T12:10)", run.Lines);
    }

    [Fact]
    public void Show_draws_replies_below_what_they_answer_and_cuts_nothing_when_asked()
    {
        CommandLineRun run = CommandLineRun.On(Samples.Articles, "show", "hostile", "--full");

        Assert.Contains("  Ben (#1; line 14; not verified; to [red]Ann[/] #0; 2015-03-03T09:00)", run.Lines);
        Assert.Contains("    An answer.", run.Lines);
        Assert.Contains("7\tStray [link=x]text[/].", run.Lines);
    }

    [Fact]
    public void Thread_draws_stated_edges_solid_and_inferred_ones_dotted_with_the_words_that_show_them()
    {
        CommandLineRun run = CommandLineRun.Of("thread", "001");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("stated by the page (─)\t1: 1 by header, 0 by depth", run.Lines);
        Assert.Contains("inferred (┄)\t7: 3 by quotation, 4 by address", run.Lines);
        Assert.Contains("● Nutsack (#6; line 80; to WTFRLY, who has no comment here before)", run.Lines);
        Assert.Contains("  └┄ Sanity Bear (#12; line 107; quotes clymer #11: \"We\")", run.Lines);
        Assert.Contains("  └┄ rikiki (#40; line 264; speaks to Paveway IV #38: \"paveway,\")", run.Lines);
        Assert.Contains("● COSMOS (#8; line 90; quotes the article, line 27: \"Assad's forces also entered two Shiite villages that were…\")", run.Lines);
        Assert.Equal(44, run.Lines.Count(line => line.TrimStart().StartsWith('●') || line.Contains("└┄", StringComparison.Ordinal)));
    }

    [Fact]
    public void Thread_shows_what_the_page_states_as_show_does()
    {
        Assert.Contains("  └─ Ben (#1; line 14; to [red]Ann[/] #0)", CommandLineRun.On(Samples.Articles, "thread", "hostile").Lines);
        Assert.Contains("    An answer.", CommandLineRun.On(Samples.Articles, "thread", "hostile", "--full").Lines);
        Assert.Contains("thread\tnone", CommandLineRun.Of("thread", "000").Lines);
    }

    [Fact]
    public void Show_says_what_is_stated_above_the_text_and_what_depth_shows()
    {
        CommandLineRun board = CommandLineRun.On(Samples.Articles, "show", "pond");
        CommandLineRun blog = CommandLineRun.On(Samples.Articles, "show", "orchard");

        Assert.Contains("fern (#0; line 9; submitter; 9 months ago)", board.Lines);
        Assert.Contains("  moss (#1; line 14; to fern #0 by depth; 9 months ago)", board.Lines);
        Assert.Contains("subtitle\tWhat grows where the shed stood", blog.Lines);
        Assert.Contains("published\t2015-03-03", blog.Lines);
        Assert.Contains("Moss (#1; line 16; 2015-03-13T10:00; subject \"On pears\")", blog.Lines);
    }

    [Fact]
    public void Show_says_why_a_thread_was_read_as_it_was()
    {
        CommandLineRun board = CommandLineRun.On(Samples.Articles, "show", "pond", "--why");
        CommandLineRun hostile = CommandLineRun.On(Samples.Articles, "show", "hostile", "--why");

        Assert.Equal(0, board.ExitCode);
        Assert.Equal(["shape\treddit", "marker\tline 5: all 3 comments", "headers\t3", "headers with text\t3, 100.0 %"], board.Lines.Skip(3).Take(4));
        Assert.Contains(board.Lines, line => line.StartsWith("score\t", StringComparison.Ordinal));
        Assert.Contains(board.Lines, line => line.StartsWith("runner-up\t", StringComparison.Ordinal));
        Assert.Equal("look-alikes\t0", board.Lines[^1]);
        Assert.Equal(
            ["look-alikes\t1", "", "Lines that look like headers and are read as text", "", "line\ttext\treason", "19\tOr so, \\u001B[31m[blue]they[/]'s picture\ta comma, question or exclamation mark inside the name"],
            hostile.Lines.TakeLast(6));
    }

    [Fact]
    public void Show_says_that_there_is_no_thread_to_give_reasons_for() =>
        Assert.Contains("thread\tnone: no shape finds comments in this article", CommandLineRun.Of("show", "000", "--why").Lines);

    [Fact]
    public void Comments_without_a_time_or_with_one_that_gives_no_date_have_a_cell_each()
    {
        CommandLineRun run = CommandLineRun.On(Samples.Articles, "comments");

        Assert.All(run.Lines, line => Assert.Equal(9, line.Split('\t').Length));
        Assert.Contains("pond#c1\tmoss\t-\tfern\t9 months ago\t14\t2\tAnd newts.\t-", run.Lines);
        Assert.Contains("orchard#c1\tMoss\t-\t-\t2015-03-13T10:00\t16\t5\tThe pears will take four.\tOn pears", run.Lines);
        Assert.Contains("\tEl Oregonian\t-\t-\t-\t52\t4\tKerry! Quit Horsing around!\t-", CommandLineRun.Of("comments", "--by", "El Oregonian").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_can_be_those_of_one_name_or_article()
    {
        Assert.Equal(45, CommandLineRun.Of("comments").Lines.Count);
        Assert.Equal(45, CommandLineRun.Of("comments", "--on", "001").Lines.Count);
        Assert.Equal(4, CommandLineRun.Of("comments", "--by", "Paveway IV").Lines.Count);
        Assert.Equal(4, CommandLineRun.Of("comments", "--by", "paveway iv").Lines.Count);
        Assert.Contains("\tEl Oregonian\t-\t-\t-\t52\t4\tKerry! Quit Horsing around!", CommandLineRun.Of("comments", "--by", "El Oregonian").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error: there is no article '001_c'. Nearest: 001_b0565ee3d524f136,", "show", "001_c")]
    [InlineData("error: there is no article '9'. Nearest: ", "show", "9")]
    [InlineData("error: '' fits 3 articles: 000_438b60c29a1b6c24, 001_b0565ee3d524f136, 002_ff074761cc4ddd6b.", "show", "")]
    [InlineData("error: there is no commenter 'El Oregano'. Nearest: El Oregonian,", "comments", "--by", "El Oregano")]
    [InlineData("error: there is no commenter 'Ann': nobody comments there.", "comments", "--on", "000", "--by", "Ann")]
    [InlineData("error: there is no format 'xml'. Valid: jsonl, csv, convokit, tei.", "export", "--format", "xml")]
    [InlineData("error: 'shwo' is not a command or option here. Nearest: show,", "shwo")]
    [InlineData("error: '--byy' is not a command or option here. Nearest: --by,", "comments", "--byy")]
    [InlineData("error: Required argument missing for command: 'show'.", "show")]
    [InlineData("error: Required argument missing for option: '--by'.", "comments", "--by")]
    [InlineData("error: '' cannot be written", "export", "--output", "")]
    [InlineData("error: '/' cannot be written: it is a folder.", "export", "--output", "/")]
    public void A_mistake_is_told_on_standard_error_with_what_there_is(string message, params string[] args)
    {
        CommandLineRun run = CommandLineRun.Of(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_begins_with_an_at_sign_is_a_name() =>
        Assert.StartsWith("error: there is no commenter '@Ann'.", CommandLineRun.Of("comments", "--by", "@Ann").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Output_that_cannot_be_written_is_no_success(bool isDenied)
    {
        using var output = new FailingWriter(isDenied ? new UnauthorizedAccessException("Access is denied.") : new IOException("No space left."));
        using var error = new StringWriter();

        int exitCode = CommandLine.Run(["export"], Corpus.Seeds.Articles, output, error, isPlain: true);

        Assert.Equal(2, exitCode);
        Assert.StartsWith("error: standard output cannot be written", error.ToString(), StringComparison.Ordinal);
    }

    private sealed class FailingWriter(Exception fault) : StringWriter
    {
        public override void Write(string? value) => throw fault;
    }

    [Theory]
    [InlineData]
    [InlineData("articles")]
    [InlineData("show", "001")]
    [InlineData("comments")]
    [InlineData("export")]
    public void An_empty_corpus_is_a_mistake_that_says_what_to_do(params string[] args)
    {
        CommandLineRun run = CommandLineRun.On([], args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("-p:SeedsDirectory=/any/folder", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "export")]
    [InlineData("comments --help", "--by <NAME>")]
    [InlineData("export --help", "jsonl: one JSON object per article and line.")]
    public void Help_is_printed(string args, string expected)
    {
        CommandLineRun run = CommandLineRun.Of(args.Split(' '));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }
}
