using System.Security.Cryptography;
using System.Text;

namespace Seedbed.Syntax.Tests;

/// <summary>
/// Runs one rule on a text in which the expected places are marked: <c>[|</c> where a finding begins and <c>|]</c> where it ends. Where
/// nothing is marked, the rule must be silent.
/// </summary>
internal static class RuleTest
{
    /// <summary>Checks that a rule reports the marked places of a text, and nothing else.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="marked">The text with its marks.</param>
    /// <param name="messages">The messages, in the order of the places; none to compare places alone.</param>
    public static void Reports(string rule, string marked, params string[] messages) =>
        Reports(rule, marked, document => new CheckedSeed("seed.txt", document), messages);

    /// <summary>The same for a file that is special.</summary>
    public static void Reports(string rule, string marked, Func<SeedDocument, CheckedSeed> file, params string[] messages)
    {
        (string text, List<SourceSpan> places) = Unmark(marked);
        Assert.NotEmpty(places);
        IReadOnlyList<Finding> found = Find(rule, file(SeedParser.Parse(text)));
        Assert.Equal(places, found.Select(finding => finding.Span));
        if (messages.Length > 0)
        {
            Assert.Equal(messages, found.Select(finding => finding.Message));
        }
    }

    /// <summary>Checks that a rule finds nothing in a text.</summary>
    public static void IsSilent(string rule, string text) => Assert.Empty(Find(rule, Seed(text)));

    /// <summary>What a rule finds in a seed.</summary>
    public static IReadOnlyList<Finding> Find(string rule, CheckedSeed seed)
    {
        Assert.Contains(rule, SeedChecks.Rules.Select(known => known.Id));
        return [.. SeedChecks.Run(seed).Where(finding => finding.Rule.Id == rule)];
    }

    /// <summary>A text as a seed.</summary>
    public static CheckedSeed Seed(string text, string path = "seed.txt") => new(path, SeedParser.Parse(text), sha256: Sha256Of(text));

    /// <summary>Checks that a rule across seeds reports the marked places, and nothing else.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="files">Paths, and texts with their marks.</param>
    /// <returns>What was found, for tests that look at messages and other places.</returns>
    public static IReadOnlyList<CorpusFinding> ReportsAcross(string rule, params (string Path, string Marked)[] files)
    {
        Assert.Contains(rule, CorpusChecks.Rules.Select(known => known.Id));
        var expected = files.SelectMany(file => Unmark(file.Marked).Places.Select(place => (file.Path, place)));
        IReadOnlyList<CorpusFinding> found =
            [.. CorpusChecks.Run(files.Select(file => Seed(Unmark(file.Marked).Text, file.Path))).Where(finding => finding.Finding.Rule.Id == rule)];
        Assert.Equal(
            expected.OrderBy(place => place.Path, StringComparer.Ordinal).ThenBy(place => place.place.Start),
            found.Select(finding => (finding.Seed.Path, finding.Finding.Span)).OrderBy(place => place.Path, StringComparer.Ordinal).ThenBy(place => place.Span.Start));
        return found;
    }

    /// <summary>Takes the marks out of a text.</summary>
    public static (string Text, List<SourceSpan> Places) Unmark(string marked)
    {
        var text = new StringBuilder();
        var places = new List<SourceSpan>();
        int open = -1;
        for (int i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, "[|", 0, 2) == 0)
            {
                open = text.Length;
                i++;
            }
            else if (string.CompareOrdinal(marked, i, "|]", 0, 2) == 0)
            {
                places.Add(new SourceSpan(open, text.Length));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return (text.ToString(), places);
    }

    /// <summary>The hash of the file that a text is saved as.</summary>
    private static string Sha256Of(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
