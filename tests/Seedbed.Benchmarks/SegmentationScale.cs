using System.Diagnostics;
using Seedbed.Generators.Spec;
using Seedbed.Syntax;
using Seedbed.TestKit;

namespace Seedbed.Benchmarks;

/// <summary>What it costs to divide text into sentences and words, how long what is written of them is, and that both grow as the text does.</summary>
internal static class SegmentationScale
{
    private const int Rounds = 3;
    private const int Characters = 250_000;

    /// <summary>What a letter of a layout holds where no digit says that another follows.</summary>
    private const int BitsOfLetter = 14;

    private const int BitsOfKind = 2;

    /// <summary>What is said again and again in texts that are made to be slow.</summary>
    private static readonly string[] Hostile = ["a'", ".", "x.Then", "AA:b", "A.Bb:", "J. ", "1:", "a-1-", "http://", "a@b.", "(\"'", ".\" ", "! ", "No. ", "A.          ", "\u00e9\u0301'", "\uD83C\uDDE6", "» «"];

    public static void Run(int documents)
    {
        SeedDocument[] corpus = [.. Enumerable.Range(0, documents).Select(index => SeedParser.Parse(MadeCorpus.Document(index)))];
        double parse = Fastest(() => Array.ForEach(corpus, document => SeedParser.Parse(document.Text)));
        Console.WriteLine($"{documents:N0} documents, {corpus.Sum(document => document.Text.Length) / 1e6:0.0} million characters, fastest of {Rounds} rounds: parsing {parse:0} ms");
        foreach (SegmentationLevel level in Enum.GetValues<SegmentationLevel>())
        {
            long letters = 0;
            double time = Fastest(() => letters = corpus.Sum(document => (long)Write(document, level).Length));
            Console.WriteLine($"{level,-9} {time,6:0} ms, {letters,10:N0} letters, {(double)letters / documents:0} a document");
        }

        ShowOtherEncodings(corpus);
        Console.WriteLine($"prose: {ShowGrowth("The club met in the U.S. on Friday, and Mr. Lind said: \"Beans grow.\" Then 1,200 came. ")}");
        foreach (string piece in Hostile)
        {
            Console.WriteLine($"{piece,12}: {ShowGrowth(piece)}");
        }
    }

    private static string Write(SeedDocument document, SegmentationLevel level)
    {
        var writer = new SegmentsWriter(document.Text, level);
        foreach (ParagraphNode paragraph in Paragraphs(document))
        {
            writer.Add(paragraph.Span);
        }

        return writer.Finish();
    }

    /// <summary>How long the same would be as a bit for each character, with the kinds of words beside it, and as a letter for each word.</summary>
    private static void ShowOtherEncodings(SeedDocument[] corpus)
    {
        long bits = 0;
        long words = 0;
        foreach (SeedDocument document in corpus)
        {
            foreach (ParagraphNode paragraph in Paragraphs(document))
            {
                int count = Prose.Of(document.Text, paragraph.Span).Words.Count;
                bits += (paragraph.Span.Length + (count * BitsOfKind) + BitsOfLetter - 1) / BitsOfLetter;
                words += count;
            }
        }

        Console.WriteLine($"a bit for each character and {BitsOfKind} for each word's kind: {bits:N0} letters; a letter for each word: {words:N0}");
    }

    private static IEnumerable<ParagraphNode> Paragraphs(SeedDocument document) =>
        document.Paragraphs.Concat(document.Thread?.Comments.SelectMany(comment => comment.Paragraphs) ?? []);

    private static string ShowGrowth(string piece)
    {
        double[] times = [.. new[] { 1, 2, 4 }.Select(factor =>
        {
            string text = string.Concat(Enumerable.Repeat(piece, factor * Characters / piece.Length));
            return Fastest(() => Prose.Of(text, new SourceSpan(0, text.Length)));
        })];
        return $"{Characters:N0} characters {times[0]:0.0} ms, 2x {times[1] / times[0]:0.0}, 4x {times[2] / times[0]:0.0}";
    }

    private static double Fastest(Action action) => Enumerable.Range(0, Rounds).Min(_ =>
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalMilliseconds;
    });
}
