using System.Globalization;
using System.Text;

namespace Seedbed.Syntax.Tests;

/// <summary>The untailored rules pass Unicode's own test files, every line of them.</summary>
public sealed class Segmentation_standard_tests
{
    private const int WordLines = 1823;
    private const int SentenceLines = 502;

    [Fact]
    public void Words_are_divided_as_in_WordBreakTest() => AssertPasses("WordBreakTest.txt", WordLines, WordBreaks.Next);

    [Fact]
    public void Sentences_are_divided_as_in_SentenceBreakTest() => AssertPasses("SentenceBreakTest.txt", SentenceLines, SentenceBreaks.Next);

    [Fact]
    public void Half_a_pair_of_surrogates_is_a_character_of_its_own()
    {
        Assert.Equal([1, 2, 3], Boundaries("a\uD83Cb", WordBreaks.Next));
        Assert.Equal([1, 2], Boundaries("\uDDE6\uD83C", WordBreaks.Next));
        Assert.Equal([3], Boundaries("a\uD83C.", SentenceBreaks.Next));
    }

    private static void AssertPasses(string file, int lines, Func<string, int, int, int> next)
    {
        string[] cases = [.. PropertyFile.Lines(file)];
        Assert.Equal(lines, cases.Length);
        Assert.Equal([], cases.Where(line => !Passes(line, next)));
    }

    /// <summary>Whether a line holds: code points in hexadecimal, with ÷ for a boundary and × for none between them.</summary>
    private static bool Passes(string line, Func<string, int, int, int> next)
    {
        var text = new StringBuilder();
        var expected = new List<int>();
        foreach (string part in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "÷")
            {
                expected.Add(text.Length);
            }
            else if (part != "×")
            {
                text.Append(char.ConvertFromUtf32(int.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
            }
        }

        return expected.Skip(1).SequenceEqual(Boundaries(text.ToString(), next));
    }

    private static List<int> Boundaries(string text, Func<string, int, int, int> next)
    {
        var found = new List<int>();
        for (int at = 0; at < text.Length;)
        {
            at = next(text, at, text.Length);
            found.Add(at);
        }

        return found;
    }
}
