using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Seedbed.TestKit;
using Seedbed.TestKit.Labels;

namespace Seedbed.Syntax.Tests;

/// <summary>Any text has a tree, and every tree keeps its promises.</summary>
public sealed class Totality_tests
{
    // Pieces that mean something to the parser, so that random texts come near to being documents.
    private static readonly string[] Pieces =
    [
        "\n", "\r\n", "\r", "\n\n", "\n\n\n\n", " ", "\t", "\u00A0", "\u2028", "\uFEFF", "\0", "\uD83C", "\uDF89", "🎉",
        "Comment viewing options", "Select your preferred way to display the comments and click \"Save settings\" to activate your changes.",
        "Fern's picture", "Moss’s picture", "'s picture", "’s picture", "O'Neil's picture", "reply",
        "Fern (not verified) Moss Feb 4, 2016 12:10 PM", "Fern Feb 30, 2016 13:10 PM", "Feb 4, 2016 12:10 PM", "(not verified)",
        "3 Comments", "2 Responses to “Garden”", "No comments yet", "Comments:", "Moss says:", "March 3, 2015 at 10:15 am", "Fern said...", "3/04/2015 10:15 AM", "10:15 AM", "1.", "2.1",
        "Posted by: Moss | March 3, 2009 10:15 AM", "Fern replied to comment from Moss | March 3, 2009 10:15 AM | Reply", "Moss • 2 years ago", "Fern  Moss • a year ago", "• Reply•Share ›", "Avatar",
        "moss 2 days ago | parent | next [–]", "[–]moss[S] 3 points 2 months ago", "level 2", "moss · 9 mo. ago", "permalinkembedsaveparentreportreply", "Old 03-13-2009, 10:15 AM   #2", "Senior Member", "Join Date: Mar 2008",
        "Originally Posted by Moss View Post", "Quote:", "__________________", "Post by Moss » Tue Mar 03, 2009 10:15 am", "Re: Garden", "Moss wrote:", "On Tue, Mar 3, 2015 at 10:15 AM, Moss wrote:", "> ", "    ",
        "Thu, 08/09/2012 - 13:04 | 3 Moss", "Submitted by moss (not verified) on Tue, 08/09/2012 - 13:04.", "Pingback: A Garden", "Leave a Reply", "Reply", "ReplyDelete", "By Rosa Lind", "By Rosa Lind | March 3, 2015", "Posted on March 3, 2015 by Rosa", "March 3, 2015",
        "A Title Without A Stop", "A sentence. Another one.", "A question?", "…", "...", "U.S.", ".", "\"", "word", "日本語。",
        "“", "”", "'", "‘", "''", "``", "«", "「", "[sic]", "Fern", "Fern, ", "@Moss ", "Hi ", "Moss: ", "the old lamps hum at night and nobody hears it", "you", "\"the old lamps hum at night",
    ];

    public static TheoryData<string> Seeds => [.. SeedFiles.Names];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_seed_cut_off_anywhere_still_has_a_tree(string file)
    {
        string text = SeedFiles.Read(file);

        for (int length = 0; length <= text.Length; length++)
        {
            SeedDocument document = SeedParser.Parse(text[..length]);
            Assert.Equal(length, document.Leaves.Sum(leaf => leaf.Span.Length));
        }

        // The full check counts every position, so it is made at regular lengths and at the ends of some lines.
        foreach (int length in Enumerable.Range(0, text.Length / 97).Select(i => i * 97).Concat(LineEnds(text)))
        {
            Invariants.Check(text[..length]);
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_kind_of_line_end_changes_nothing_but_positions(string newline)
    {
        foreach (string file in SeedFiles.Names)
        {
            string text = SeedFiles.Read(file);
            SeedDocument expected = SeedParser.Parse(text);

            foreach (string tail in (string[])["", newline, newline + newline])
            {
                SeedDocument document = Invariants.Check(text.Replace("\n", newline, StringComparison.Ordinal) + tail);
                Assert.Equal(Describe(expected), Describe(document));
            }
        }
    }

    [Fact]
    public void Line_ends_of_every_kind_may_be_mixed()
    {
        foreach (string file in SeedFiles.Names)
        {
            string text = SeedFiles.Read(file);
            string[] newlines = ["\n", "\r\n", "\r"];
            string mixed = string.Concat(text.Split('\n').Select((line, i) => line + newlines[i % 3]));

            SeedDocument document = Invariants.Check(mixed);

            Assert.Equal(Describe(SeedParser.Parse(text)), Describe(document));
            Assert.Equal(NewlineStyle.Mixed, document.Lines.Newline);
        }
    }

    [Fact]
    public void Labelled_documents_cut_off_anywhere_have_trees()
    {
        foreach (string name in LabelledDocument.Names.Where(name => !name.Contains("three-hundred", StringComparison.Ordinal)))
        {
            string text = LabelledDocument.ReadText(name);
            for (int length = 0; length <= text.Length; length += 397)
            {
                Invariants.Check(text[..length]);
                Invariants.Check(text[length..]);
            }
        }
    }

    [Fact]
    public void Random_texts_have_trees() => Prop.ForAll<string>(text => Invariants.Check(text ?? string.Empty)).Check(Runs(500));

    [Fact]
    public void Random_pieces_of_documents_have_trees()
    {
        Gen<string> text = Gen.Elements(Pieces).ListOf().Select(string.Concat);
        Prop.ForAll(text.ToArbitrary(), text => Invariants.Check(text)).Check(Runs(2000));
    }

    [Fact]
    public void Mutated_seeds_have_trees()
    {
        string[] texts = [.. SeedFiles.Names.Select(SeedFiles.Read)];
        Gen<string> mutated =
            from text in Gen.Elements(texts)
            from at in Gen.Choose(0, text.Length)
            from length in Gen.Choose(0, Math.Min(200, text.Length - at))
            from piece in Gen.Elements(Pieces)
            select text[..at] + piece + text[(at + length)..];
        Prop.ForAll(mutated.ToArbitrary(), text => Invariants.Check(text)).Check(Runs(200));
    }

    // Were each marker held against all lines below it, ten thousand would take a minute.
    [Theory]
    [InlineData("Comments", "On Tue, Mar 3, 2015 at 10:15 AM, Moss wrote:")]
    [InlineData("3 Comments", "Thu, 08/09/2012 - 13:04 | 3 Moss")]
    public void Time_grows_with_the_text_and_not_faster(string marker, string header)
    {
        string thread = string.Concat(Enumerable.Repeat($"{marker}\n\nwords\n\n", 10_000)) + header + "\nI will bring beans.\n";
        var watch = Stopwatch.StartNew();
        SeedDocument document = SeedParser.Parse($"Garden Club\n\nThe club met on Sunday.\n\n{thread}");
        SeedChecks.Run(new CheckedSeed("seed.txt", document));

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Parsing_is_repeatable_and_null_is_the_only_mistake()
    {
        string text = SeedFiles.Read(SeedFiles.Threaded);

        Assert.Equal(SeedParser.Parse(text).Leaves, SeedParser.Parse(text).Leaves);
        Assert.Throws<ArgumentNullException>(() => SeedParser.Parse(null!));
    }

    private static Config Runs(int count) => Config.QuickThrowOnFailure.WithMaxTest(count);

    private static IEnumerable<int> LineEnds(string text) =>
        Enumerable.Range(0, text.Length).Where(i => text[i] == '\n' && i % 5 == 0).Select(i => i + 1);

    /// <summary>Everything about a document that does not depend on positions.</summary>
    private static IEnumerable<string> Describe(SeedDocument document) =>
        document.Leaves.Where(leaf => leaf.Kind != LeafKind.Gap).Select(leaf => $"{leaf.Kind}: {leaf.Span.Of(document.Text)}");
}
