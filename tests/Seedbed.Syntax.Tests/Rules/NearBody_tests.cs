namespace Seedbed.Syntax.Tests;

public sealed class NearBody_tests
{
    private const string Rule = "SEED5004";

    private const string Garden =
        "The garden opens at ten and closes at six. Bring boots, a spade and something to drink. The beans are planted first, then the roses by the wall.";

    [Fact]
    public void A_later_article_is_reported_where_the_shared_text_begins()
    {
        CorpusFinding found = Assert.Single(RuleTest.ReportsAcross(
            Rule,
            ("001_a.txt", "Garden Club Meets\n\nAll are welcome.\n\n" + Garden + "\n"),
            ("002_b.txt", "The Club In Spring\n\nSpring is here. [|The garden opens at ten|] and closes at six. Bring boots, a spade and something to eat. The beans are planted first, then the roses by the wall.\n")));

        Assert.Equal("'002_b.txt' shares 70 % of its text with '001_a.txt' line 5 (31 words here, 31 there)", found.Finding.Message);
        Assert.Equal(("001_a.txt", "The garden opens at ten"), (found.Other!.Path, found.Finding.Related!.Value.Of(found.Other.Text)));
    }

    [Fact]
    public void The_message_says_which_of_the_two_holds_the_other()
    {
        const string More = "\n\nRosa Lind has the key to the shed. Ask her before you take the barrow, and bring it back before the gate is closed.\n";

        CorpusFinding larger = Assert.Single(RuleTest.ReportsAcross(Rule, ("a.txt", Garden), ("b.txt", "[|The garden opens at ten|]" + Garden["The garden opens at ten".Length..] + More)));
        CorpusFinding smaller = Assert.Single(RuleTest.ReportsAcross(Rule, ("a.txt", Garden + More), ("b.txt", "[|The garden opens at ten|]" + Garden["The garden opens at ten".Length..])));

        Assert.StartsWith("'b.txt' holds 100 % of the text of 'a.txt' line 1 (", larger.Finding.Message, StringComparison.Ordinal);
        Assert.StartsWith("'b.txt' shares 100 % of its text with 'a.txt' line 1 (", smaller.Finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(12, true)]
    [InlineData(11, false)]
    public void A_little_less_than_half_of_the_smaller_body_is_enough(int sharedWords, bool isReported)
    {
        // Twenty words have sixteen shingles, a run of twelve has eight of them, and one of eleven has seven, which is 43 %.
        string first = Numbered("a", 0, 20) + " " + Numbered("c", 0, 40) + ".";
        string shared = Numbered("a", 0, sharedWords);
        string rest = " " + Numbered("b", sharedWords, 20) + ".";

        RuleTest.ReportsAcross(Rule, ("1_a.txt", first), ("2_b.txt", isReported ? "[|a0 a1 a2 a3 a4|]" + shared["a0 a1 a2 a3 a4".Length..] + rest : shared + rest));
    }

    [Fact]
    public void A_percent_is_rounded_down_so_that_hundred_means_all()
    {
        string text = Numbered("a", 0, 500);

        CorpusFinding found = Assert.Single(RuleTest.ReportsAcross(Rule, ("1_a.txt", text + "."), ("2_b.txt", "[|a0 a1 a2 a3 a4|]" + text["a0 a1 a2 a3 a4".Length..^4] + "end.")));

        Assert.StartsWith("'2_b.txt' shares 99 % of its text with '1_a.txt' line 1 (", found.Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Twenty_words_are_enough_and_nineteen_are_not()
    {
        RuleTest.ReportsAcross(Rule, ("1_a.txt", Numbered("a", 0, 20) + "."), ("2_b.txt", "[|A0 a1 a2 a3 a4|] " + Numbered("a", 5, 20) + "."));
        RuleTest.ReportsAcross(Rule, ("1_a.txt", Numbered("a", 0, 19) + "."), ("2_b.txt", "A0 a1 a2 " + Numbered("a", 3, 19) + "."));
        RuleTest.ReportsAcross(Rule, ("1_a.txt", Numbered("a", 0, 60) + "."), ("2_b.txt", Numbered("a", 3, 22) + "."));
    }

    [Fact]
    public void A_few_words_over_and_over_are_no_text() => RuleTest.ReportsAcross(
        Rule, ("1_a.txt", string.Concat(Enumerable.Repeat("La la tra. ", 30))), ("2_b.txt", string.Concat(Enumerable.Repeat("La la tra! ", 30))));

    [Fact]
    public void Capitals_marks_and_borders_of_paragraphs_make_no_difference()
    {
        CorpusFinding found = Assert.Single(RuleTest.ReportsAcross(
            Rule,
            ("1_a.txt", "\"It's open,\" says Rosa. " + Garden),
            ("2_b.txt", "“[|It’s open” – SAYS Rosa|].\n\n" + Garden.Replace(". ", "\n\n", StringComparison.Ordinal).ToUpperInvariant() + ".\n")));

        Assert.StartsWith("'2_b.txt' shares 100 % of its text with '1_a.txt' line 1 (", found.Finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("花园十点开门六点关门请带靴子和铲子来种豆子玫瑰在墙边。", "花园十点开")]
    [InlineData("にわは十じにあいて六じにしまります。ながぐつとすこっぷをもってきてください。", "にわは十じ")]
    [InlineData("สวนเปิดสิบโมงและปิดหกโมงเย็นกรุณานำรองเท้าบูตและพลั่วมาด้วย", "สวนเปิ")]
    [InlineData("𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇𠀈𠀉𠀊𠀋𠀌𠀍𠀎𠀏𠀐𠀑𠀒𠀓。", "𠀀𠀁𠀂𠀃𠀄")]
    public void Where_no_spaces_divide_words_each_letter_counts(string text, string shingle) =>
        RuleTest.ReportsAcross(Rule, ("1_a.txt", text), ("2_b.txt", "[|" + shingle + "|]" + text[shingle.Length..] + "!?"));

    [Fact]
    public void What_is_not_seen_within_a_word_and_the_form_of_a_sigma_make_no_difference() => RuleTest.ReportsAcross(
        Rule,
        ("1_a.txt", "Ο κήπος ανοίγει στις δέκα και κλείνει στις έξι. " + Garden),
        ("2_b.txt", "[|Ο ΚΉΠΟΣ ΑΝΟΊΓΕΙ ΣΤΙΣ ΔΈΚΑ|] ΚΑΙ ΚΛΕΊΝΕΙ ΣΤΙΣ ΈΞΙ. " + Garden.Replace("garden", "gar\u00ADden", StringComparison.Ordinal).Replace("boots", "bo\u200Bots", StringComparison.Ordinal) + "!"));

    [Fact]
    public void Accents_belong_to_their_letters()
    {
        string text = Numbered("ka\u0301", 0, 30);

        RuleTest.ReportsAcross(Rule, ("1_a.txt", text + "."), ("2_b.txt", "[|ka\u03010 ka\u03011 ka\u03012 ka\u03013 ka\u03014|]" + text["ka\u03010 ka\u03011 ka\u03012 ka\u03013 ka\u03014".Length..] + "!"));
        RuleTest.ReportsAcross(Rule, ("1_a.txt", text + "."), ("2_b.txt", Numbered("ka\u0300", 0, 30) + "."));
    }

    [Fact]
    public void Of_three_versions_each_later_one_is_reported_once_against_the_one_it_shares_most_with()
    {
        string text = Numbered("a", 0, 60);
        string later = text["a0 a1 a2 a3 a4".Length..];

        IReadOnlyList<CorpusFinding> found = RuleTest.ReportsAcross(
            Rule,
            ("1_a.txt", text + "."),
            ("2_b.txt", "[|a0 a1 a2 a3 a4|]" + later + " " + Numbered("b", 0, 20) + "."),
            ("3_c.txt", "[|a0 a1 a2 a3 a4|]" + later + " " + Numbered("b", 0, 20) + " " + Numbered("c", 0, 9) + "."),
            ("4_d.txt", "[|a0 a1 a2 a3 a4|]" + later + " " + Numbered("d", 0, 9) + "."));

        Assert.Equal(["1_a.txt", "2_b.txt", "1_a.txt"], found.Select(finding => finding.Other!.Path));
    }

    [Fact]
    public void Of_bodies_that_are_the_same_the_first_stands_for_all()
    {
        string text = Numbered("a", 0, 40);

        IReadOnlyList<CorpusFinding> found = RuleTest.ReportsAcross(
            Rule, ("1_a.txt", text + "."), ("2_a.txt", text + ". "), ("3_b.txt", "[|a0 a1 a2 a3 a4|]" + text["a0 a1 a2 a3 a4".Length..] + "!"), ("4_b.txt", text + "! "));

        Assert.Equal("1_a.txt", Assert.Single(found).Other!.Path);
    }

    [Fact]
    public void A_byline_or_thread_that_is_read_as_one_leaves_the_body_the_same_and_one_that_is_not_makes_it_near()
    {
        const string Replies = "So they are, and the tulips will follow soon.";
        const string Marked = "[|The garden opens at ten|] and closes at six. Bring boots, a spade and something to drink. The beans are planted first, then the roses by the wall.\n\n";
        const string Known = "Roses\n\nRosa Lind's picture\n\n" + Garden + "\n\nComment viewing options\n\nFern's picture\n\n" + Replies + "\n";
        const string Unknown = "Roses\n\nWritten by Rosa Lind on Monday.\n\n" + Marked + "Fern says:\n\n" + Replies + "\n";

        Assert.Empty(RuleTest.ReportsAcross(Rule, ("1_a.txt", Garden), ("2_b.txt", Known)));
        CorpusFinding found = Assert.Single(RuleTest.ReportsAcross(Rule, ("1_a.txt", Garden), ("2_b.txt", Unknown)));

        Assert.StartsWith("'2_b.txt' holds 100 % of the text of '1_a.txt' line 1 (", found.Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_bylines_and_comments_have_no_part_in_it()
    {
        string thread = "\n\nComment viewing options\n\nFern's picture\n\n" + Garden + "\n";

        RuleTest.ReportsAcross(
            Rule,
            ("1_a.txt", "Garden Club Meets On Sunday\n\n" + Numbered("a", 0, 30) + "." + thread),
            ("2_b.txt", "Garden Club Meets On Sunday\n\n" + Numbered("b", 0, 30) + "." + thread));
    }

    private static string Numbered(string word, int from, int to) => string.Join(' ', Enumerable.Range(from, to - from).Select(i => word + i));
}
