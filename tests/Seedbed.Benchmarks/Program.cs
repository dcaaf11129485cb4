using System.Globalization;
using Seedbed.Benchmarks;

// What rules cost as texts grow, what they cost as corpora grow, and a long run of random texts. docs/rules/README.md gives the figures.
// What builds cost, against builds without Seedbed and against another way of doing it, on a made corpus.
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
    case "fuzz": return RuleFuzz.Run(TimeSpan.FromMinutes(Number(1, 1)));
    case "corpus" when args.Length > 2: return MakeCorpus.Run(Number(1, 100), args[2], Has("--folders"));
    case "builds": return BuildComparison.Run(Number(1, 1000), Number(2, 5), Has("--growth"));
    case "literals": return LiteralsLimit.Run();
    case "driver": return DriverRuns.Run(Number(1, 1000));
    case "extremes": return ExtremeRuns.Run(Number(1, 1), !Has("--phases"));
    default:
        Console.Error.WriteLine("""
            usage: scale
                   corpora
                   fuzz [MINUTES]
                   corpus COUNT FOLDER [--folders]
                   builds COUNT [ROUNDS] [--growth]
                   literals
                   driver COUNT
                   extremes [DIVISOR] [--phases]
            """);
        return 2;
}
