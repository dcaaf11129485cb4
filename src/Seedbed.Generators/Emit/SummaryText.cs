using Seedbed.Generators.Spec;

namespace Seedbed.Generators.Emit;

/// <summary>Says in words what a seed holds.</summary>
internal static class SummaryText
{
    /// <summary>Counts of paragraphs and comments.</summary>
    public static string Counts(SeedSummary summary)
    {
        string paragraphs = Count(summary.Paragraphs, "paragraph");
        if (!summary.HasThread)
        {
            return paragraphs + ", no thread";
        }

        return summary.Comments == 0
            ? paragraphs + ", an empty thread"
            : $"{paragraphs}, {Count(summary.Comments, "comment")} by {Count(summary.Commenters, "commenter")}";
    }

    /// <summary>A number and what is counted, in the right form.</summary>
    public static string Count(int number, string what) =>
        number.ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + what + (number == 1 ? string.Empty : "s");
}
