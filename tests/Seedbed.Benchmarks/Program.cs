using System.Globalization;
using Seedbed.Benchmarks;

// What rules cost as texts grow, what they cost as corpora grow, and a long run of random texts. docs/rules/README.md gives the figures.
// What builds cost, against builds without Seedbed and against another way of doing it, on a made corpus.
// What programs cost that use a corpus, against other ways of shipping documents.
int Number(int at, int otherwise) => args.Length > at && int.TryParse(args[at], CultureInfo.InvariantCulture, out int number) ? number : otherwise;
bool Has(string option) => args.Contains(option, StringComparer.Ordinal);
int Done(Action run)
{
    run();
    return 0;
}

switch (args.FirstOrDefault())
{
    case "scale": return Done(RuleScale.Run);
    case "corpora": return Done(CorpusScale.Run) + Done(BodyScale.Run);
    case "conversations": return Done(() => ConversationScale.Run(Number(1, 2_500)));
    case "segmentation": return Done(() => SegmentationScale.Run(Number(1, 2_500)));
    case "fuzz": return RuleFuzz.Run(TimeSpan.FromMinutes(Number(1, 1)));
    case "corpus" when args.Length > 2: return MakeCorpus.Run(Number(1, 100), args[2], Has("--folders"));
    case "builds": return BuildComparison.Run(Number(1, 1000), Number(2, 5), Has("--growth"), Has("--words"));
    case "literals": return LiteralsLimit.Run();
    case "driver": return DriverRuns.Run(Number(1, 1000));
    case "extremes": return ExtremeRuns.Run(Number(1, 1), !Has("--phases"));
    case "start-up" when args.Length > 1: return StartUp.Run(args[1], Number(2, 20));
    case "walks" when args.Length > 1: return Walks.Run(args[1], Number(2, 10));
    case "parser" when args.Length > 1: return ParserRun.Run(args[1]);
    case "publish" when args.Length > 1: return Publishing.Run(args[1], Number(2, 10));
    default:
        Console.Error.WriteLine("""
            usage: scale
                   corpora
                   conversations [COUNT]
                   segmentation [COUNT]
                   fuzz [MINUTES]
                   corpus COUNT FOLDER [--folders]
                   builds COUNT [ROUNDS] [--growth] [--words]
                   literals
                   driver COUNT
                   extremes [DIVISOR] [--phases]
                   start-up FOLDER [ROUNDS]
                   walks FOLDER [ROUNDS]
                   parser FOLDER
                   publish FOLDER [ROUNDS]
            """);
        return 2;
}
