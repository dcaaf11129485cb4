using System.Collections;
using System.Reflection;
using FsCheck.Fluent;
using Seedbed.Generators.Spec;
using Seedbed.Syntax;

namespace Seedbed.Generators.Tests;

/// <summary>The sentences and words of the records are those that were found while compiling, at the same places.</summary>
public sealed class Segments_tests
{
    private static readonly TestOptions WithWords = new(("SeedsSegmentation", "Words"));
    private static readonly TestOptions WithSentences = new(("SeedsSegmentation", "sentences"));

    private static readonly string[] Pieces =
    [
        "The", "club", "met", "in the U.S.", "Beans", "grow", "al-Nusra", "40,000", "3.14", "https://example.org/a_(b)", "moss@example.org", "日本", "🎉", "e\u0301", "…", "...", "--",
        "?", "!", ".", ",", "“", "”", "\"", "(", ")", "abcdefghijk", "abcdefghijkl", "incomprehensibilities", "\u00A0", "  ", "Dr. Lind", new('n', 3000), new('5', 70),
    ];

    private const string Thread = "Garden Club Meets\n\nThe club met on Sunday.\n\nComment viewing options\n\nBefore one. Before two.\n\nFern's picture\n\nBeans! Yes.\n\n"
        + "Moss's picture\n\nComment viewing options\n\nSave settings\n\nBehind one. Behind two.\n";

    private static string[] Texts { get; } =
    [
        Thread,
        .. (from words in Gen.Zip(Gen.Elements(Pieces), Gen.Elements(" ", " ", " ", "", "\n\n", "\r\n\r\n   ")).ListOf()
            select string.Concat(words.Select(pair => pair.Item1 + pair.Item2))).Sample(80, 40),
    ];

    [Fact]
    public void Words_and_sentences_are_those_that_were_found()
    {
        LoadedCorpus corpus = GeneratorHarness.Run(WithWords, Seeds).Load();
        for (int i = 0; i < Texts.Length; i++)
        {
            Assert.Equal(Expected(Texts[i], withWords: true), Actual(corpus.Articles[i], withWords: true));
            Assert.Equal("Words", corpus.Articles[i].Segmentation.ToString());
        }
    }

    [Fact]
    public void Sentences_are_those_that_were_found_where_words_are_not_wanted()
    {
        LoadedCorpus corpus = GeneratorHarness.Run(WithSentences, Seeds).Load();
        for (int i = 0; i < Texts.Length; i++)
        {
            Assert.Equal(Expected(Texts[i], withWords: false), Actual(corpus.Articles[i], withWords: false));
        }
    }

    [Fact]
    public void Counts_are_the_same_whatever_is_wanted()
    {
        Assert.Equal(Counts(new TestOptions()), Counts(WithWords));
        Assert.Equal(Counts(new TestOptions()), Counts(WithSentences));
    }

    [Fact]
    public void What_is_not_known_says_what_to_set()
    {
        dynamic paragraph = GeneratorHarness.Run(new TestSeed("a.txt", Thread)).Load().Articles[0].Paragraphs[0];
        Assert.StartsWith("The sentences of 'a' were not looked for while compiling: set <SeedsSegmentation>Sentences</SeedsSegmentation>", Message(() => paragraph.Sentences), StringComparison.Ordinal);

        paragraph = GeneratorHarness.Run(WithSentences, new TestSeed("a.txt", Thread)).Load().Articles[0].Paragraphs[0];
        Assert.StartsWith("The words of 'a' were not looked for while compiling: set <SeedsSegmentation>Words</SeedsSegmentation>", Message(() => paragraph.Words), StringComparison.Ordinal);
        Assert.StartsWith("The words of 'a'", Message(() => paragraph.Sentences[0].Words), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_know_their_lines_and_columns_and_are_equal_by_place()
    {
        object list = GeneratorHarness.Run(WithWords, new TestSeed("a.txt", "Garden Club\n\n  The club met.\n\nYes.")).Load().Articles[0].Paragraphs[0].Words;
        List<dynamic> words = Items(list);

        Assert.Equal("(3,7)", words[1].Span.ToString());
        Assert.True(words[1] == words[1] && words[1] != words[2] && words[1].Equals((object)words[1]));
        Assert.Equal("club", words[1].ToString());
        Assert.IsType<ArgumentOutOfRangeException>(Assert.Throws<TargetInvocationException>(() => list.GetType().GetProperty("Item")!.GetValue(list, [4])).InnerException);
        Assert.Equal("", Activator.CreateInstance((Type)words[1].GetType())!.ToString());
    }

    [Fact]
    public void Words_count_as_structure_that_an_assembly_must_hold()
    {
        TestSeed[] seeds = [new TestSeed("a.txt", "Title\n\n" + string.Concat(Enumerable.Repeat("one, two ", 20_000)))];
        var limits = new BudgetLimits(Structure: 10_000, Size: long.MaxValue);

        Assert.Empty(GeneratorHarness.Run(new SeedGenerator { Limits = limits }, new TestOptions(), seeds).Diagnostics);
        string message = Assert.Single(GeneratorHarness.Run(new SeedGenerator { Limits = limits }, WithWords, seeds).Diagnostics).GetMessage(null);
        Assert.Contains("set SeedsSegmentation to Sentences or None", message, StringComparison.Ordinal);
    }

    private static TestSeed[] Seeds => [.. Texts.Select((text, i) => new TestSeed($"{i:0000}.txt", text))];

    private static string Message(Func<object> get) => Assert.Throws<InvalidOperationException>(get).Message;

    private static List<string> Counts(TestOptions options)
    {
        var counts = new List<string>();
        foreach (dynamic article in GeneratorHarness.Run(options, Seeds).Load().Articles)
        {
            counts.Add($"{article.WordCount} {string.Join(' ', ((List<dynamic>)Paragraphs(article)).Select(paragraph => (int)paragraph.WordCount))}");
        }

        return counts;
    }

    /// <summary>What a list holds: the types of some lists are not public, and words are values.</summary>
    private static List<dynamic> Items(object list) => [.. ((IEnumerable)list).Cast<object>()];

    private static List<dynamic> Paragraphs(dynamic article)
    {
        List<dynamic> paragraphs = [.. Items((object)article.Paragraphs)];
        paragraphs.AddRange(article.Thread is null ? [] : Items((object)article.Thread.Unattributed));
        foreach (dynamic comment in article.Comments)
        {
            paragraphs.AddRange(Items((object)comment.Paragraphs));
        }

        return paragraphs;
    }

    private static IEnumerable<string> Actual(dynamic article, bool withWords)
    {
        foreach (dynamic paragraph in Paragraphs(article))
        {
            int index = 0;
            foreach (dynamic sentence in paragraph.Sentences)
            {
                Assert.Equal(index++, (int)sentence.Index);
                Assert.Equal((string)article.Source.Text.Substring(sentence.Span.Start, sentence.Span.Length), (string)sentence.Text);
                yield return $"{sentence.Span.Start}+{sentence.Span.Length} {sentence.Span} {sentence.WordCount}"
                    + (withWords ? ": " + string.Join('|', Items((object)sentence.Words).Select(word => $"{word.Kind} {word.Text}")) : "");
            }

            if (withWords)
            {
                Assert.Equal((int)paragraph.WordCount, Items((object)paragraph.Words).Count(word => word.Kind.ToString() != "Punctuation"));
                Assert.Equal(
                    Items((object)paragraph.Sentences).SelectMany(sentence => Items((object)sentence.Words)).Select(word => (string)word.Span.ToString()),
                    Items((object)paragraph.Words).Select(word => (string)word.Span.ToString()));
            }
        }
    }

    private static IEnumerable<string> Expected(string text, bool withWords)
    {
        SeedDocument document = SeedParser.Parse(text);
        IEnumerable<ParagraphNode> paragraphs =
            [.. document.Paragraphs, .. document.Thread?.Unattributed ?? [], .. document.Thread?.Comments.SelectMany(comment => comment.Paragraphs) ?? []];
        foreach (ParagraphNode paragraph in paragraphs)
        {
            var prose = Prose.Of(text, paragraph.Span);
            int first = 0;
            foreach (int end in prose.SentenceEnds)
            {
                WordSegment[] own = [.. prose.Words.Take(end).Skip(first)];
                first = end;
                int start = own[0].Span.Start;
                Syntax.LinePosition place = document.Lines.GetPosition(start);
                yield return $"{start}+{own[^1].Span.End - start} ({place.Line},{place.Column}) {own.Count(word => word.Kind != Syntax.WordKind.Punctuation)}"
                    + (withWords ? ": " + string.Join('|', own.Select(word => $"{word.Kind} {word.Span.Of(text)}")) : "");
            }
        }
    }
}
