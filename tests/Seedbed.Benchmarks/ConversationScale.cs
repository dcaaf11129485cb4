using System.Diagnostics;
using System.Globalization;
using System.Text;
using Seedbed.Syntax;
using Seedbed.TestKit;

namespace Seedbed.Benchmarks;

/// <summary>What it costs to find out who answers whom and which articles are variants: over a made corpus, and as one thread grows.</summary>
internal static class ConversationScale
{
    private const int Rounds = 3;
    private const int Comments = 25_000;

    public static void Run(int documents)
    {
        SeedDocument[] corpus = [.. Enumerable.Range(0, documents).Select(index => SeedParser.Parse(MadeCorpus.Document(index)))];
        double parse = Fastest(() => Time(() =>
        {
            foreach (SeedDocument document in corpus)
            {
                SeedParser.Parse(document.Text);
            }
        }));
        double conversations = Fastest(() => Time(() =>
        {
            foreach (SeedDocument document in corpus)
            {
                Conversation.Of(document);
            }
        }));
        double variants = Fastest(() =>
        {
            CheckedSeed[] seeds = [.. corpus.Select((document, i) => new CheckedSeed(i.ToString("00000", CultureInfo.InvariantCulture) + ".txt", document))];
            return Time(() => CorpusVariants.Of(seeds));
        });
        double again = Fastest(() =>
        {
            CheckedSeed[] seeds = [.. corpus.Select((document, i) => new CheckedSeed(i.ToString("00000", CultureInfo.InvariantCulture) + ".txt", document))];
            CorpusChecks.Run(seeds);
            return Time(() => CorpusVariants.Of(seeds));
        });
        Console.WriteLine($"{documents:N0} documents, fastest of {Rounds} rounds: parsing {parse:0} ms, conversations {conversations:0} ms, variants {variants:0} ms, {again:0} ms where the rules have run");
        Show("made threads", MadeCorpus.LongThread);
        Show("threads in which two of three comments quote or address", TalkativeThread);
    }

    private static void Show(string name, Func<int, string> make)
    {
        double[] times = [.. new[] { 1, 2, 4 }.Select(factor =>
        {
            var document = SeedParser.Parse(make(factor * Comments));
            return Fastest(() => Time(() => Conversation.Of(document)));
        })];
        Console.WriteLine($"{name}: {Comments:N0} comments {times[0]:0} ms, 2x {times[1] / times[0]:0.00}, 4x {times[2] / times[0]:0.00} ({times[2]:0} ms)");
    }

    /// <summary>A thread in which one comment in three speaks for itself, one quotes an earlier one and one speaks to somebody.</summary>
    internal static string TalkativeThread(int comments)
    {
        var random = new Random(comments);
        var articles = new RandomArticles(random);
        var text = new StringBuilder("The allotments\n\nThe gate will be open until eight in the evening from now on, says the town.\n\nComment viewing options\n\n");
        var said = new List<string>();
        for (int i = 0; i < comments; i++)
        {
            string author = string.Create(CultureInfo.InvariantCulture, $"reader{i % (comments / 2)}");
            string own = articles.Create(25).ToString().ReplaceLineEndings(" ").Trim();
            string words = (i % 3) switch
            {
                1 => "\"" + said[random.Next(said.Count)] + "\" I would not say so. " + own,
                2 => string.Create(CultureInfo.InvariantCulture, $"reader{random.Next(i) % (comments / 2)}, you are right. {own}"),
                _ => own,
            };
            said.Add(own.Length > 60 ? own[..own.LastIndexOf(' ', 60)] : own);
            text.Append(author).Append("'s picture\n\n").Append(words).Append("\n\n");
        }

        return text.ToString();
    }

    private static double Fastest(Func<double> measure) => Enumerable.Range(0, Rounds).Min(_ => measure());

    private static double Time(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalMilliseconds;
    }
}
