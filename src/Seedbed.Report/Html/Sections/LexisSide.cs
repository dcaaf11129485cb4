using Seedbed.Analysis;

namespace Seedbed.Report.Html.Sections;

/// <summary>The words of one side of a comparison.</summary>
/// <param name="Name">What the side is called.</param>
/// <param name="Words">Its words, folded, in the order of the text.</param>
/// <param name="Frequencies">How often each occurs.</param>
/// <param name="Counts">What readability is computed from.</param>
internal sealed record LexisSide(string Name, IReadOnlyList<string> Words, FrequencyList Frequencies, TextCounts Counts)
{
    /// <summary>Counts paragraphs.</summary>
    public static LexisSide Of(string name, IEnumerable<Paragraph> paragraphs)
    {
        Paragraph[] all = [.. paragraphs];
        IReadOnlyList<string> words = FoldedWords.In(all);
        return new LexisSide(name, words, FrequencyList.Of(words), TextCounts.Of(FoldedWords.Sentences(all)));
    }
}
