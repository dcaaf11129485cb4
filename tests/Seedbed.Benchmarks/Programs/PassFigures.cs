using System.Globalization;

namespace Seedbed.Benchmarks;

/// <summary>What a program measured of itself: a first pass from the start of its Main, and the same again.</summary>
internal sealed record PassFigures(double Milliseconds, double Bytes, double MillisecondsAgain, double BytesAgain)
{
    /// <summary>Reads the line that <c>Consumers/Shared/Job.cs</c> prints.</summary>
    public static PassFigures Parse(string line)
    {
        double[] numbers = [.. line.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        return new PassFigures(numbers[0] / 1000, numbers[1], numbers[2] / 1000, numbers[3]);
    }

    /// <summary>The median of each figure by itself.</summary>
    public static PassFigures Median(IReadOnlyCollection<PassFigures> rounds) => new(
        Statistics.Median(rounds.Select(round => round.Milliseconds)),
        Statistics.Median(rounds.Select(round => round.Bytes)),
        Statistics.Median(rounds.Select(round => round.MillisecondsAgain)),
        Statistics.Median(rounds.Select(round => round.BytesAgain)));
}
