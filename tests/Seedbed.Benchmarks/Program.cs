using System.Globalization;
using Seedbed.Benchmarks;

// What rules cost as texts grow, what they cost as corpora grow, and a long run of random texts. docs/rules/README.md gives the figures.
int minutes = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
switch (args.FirstOrDefault())
{
    case "scale":
        RuleScale.Run();
        return 0;
    case "corpora":
        CorpusScale.Run();
        BodyScale.Run();
        return 0;
    case "fuzz":
        return RuleFuzz.Run(TimeSpan.FromMinutes(minutes));
    default:
        Console.Error.WriteLine("usage: scale | corpora | fuzz [minutes]");
        return 2;
}
