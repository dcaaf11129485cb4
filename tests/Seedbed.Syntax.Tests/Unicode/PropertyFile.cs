using System.Globalization;
using Seedbed.TestKit;

namespace Seedbed.Syntax.Tests;

/// <summary>A file of the Unicode Character Database that gives a property's values by ranges of code points.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Values">The values in the file's order, each with its ranges in the order of code points; ranges that touch are one.</param>
internal sealed record PropertyFile(string Name, IReadOnlyList<(string Value, IReadOnlyList<(int First, int Last)> Ranges)> Values)
{
    private const string Folder = "tests/Seedbed.Syntax.Tests/Unicode/";

    /// <summary>Reads a file.</summary>
    public static PropertyFile Read(string name)
    {
        var values = new List<(string Value, IReadOnlyList<(int First, int Last)> Ranges)>();
        foreach (IGrouping<string, (string Value, int First, int Last)> group in Lines(name).Select(ToRange).GroupBy(range => range.Value))
        {
            values.Add((group.Key, Join(group.Select(range => (range.First, range.Last)).Order())));
        }

        return new PropertyFile(name, values);
    }

    /// <summary>The lines of a file that say something, without their remarks.</summary>
    public static IEnumerable<string> Lines(string name) =>
        Repository.Read(Folder + name).Split('\n').Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0);

    private static (string Value, int First, int Last) ToRange(string line)
    {
        string[] parts = line.Split(';', StringSplitOptions.TrimEntries);
        string[] ends = parts[0].Split("..");
        return (parts[1], Hex(ends[0]), Hex(ends[^1]));
    }

    private static List<(int First, int Last)> Join(IEnumerable<(int First, int Last)> ranges)
    {
        var joined = new List<(int First, int Last)>();
        foreach ((int first, int last) in ranges)
        {
            if (joined.Count > 0 && joined[^1].Last == first - 1)
            {
                joined[^1] = (joined[^1].First, last);
            }
            else
            {
                joined.Add((first, last));
            }
        }

        return joined;
    }

    private static int Hex(string number) => int.Parse(number, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
