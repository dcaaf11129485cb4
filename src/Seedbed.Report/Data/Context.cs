using Seedbed.Analysis;

namespace Seedbed.Report.Data;

/// <summary>A term with what stands around it in its paragraph, cut out of the paragraph's own text.</summary>
/// <param name="Span">Where the term stands: line and column, 1-based.</param>
/// <param name="Left">What stands before it, from the beginning of a word on.</param>
/// <param name="Key">The term.</param>
/// <param name="Right">What stands behind it, up to the end of a word.</param>
internal sealed record Context(SourceSpan Span, string Left, string Key, string Right)
{
    /// <summary>Cuts a context.</summary>
    /// <param name="words">The words of the paragraph, without marks.</param>
    /// <param name="hit">Where the term is among them.</param>
    /// <param name="width">The most UTF-16 units on each side. A word that would be cut is left out, unless it is the only one.</param>
    public static Context Of(IReadOnlyList<Word> words, ConcordanceHit hit, int width)
    {
        Word first = words[hit.Start];
        string text = first.Paragraph.Text;
        int start = first.Span.Start - first.Paragraph.Span.Start;
        int end = words[hit.Start + hit.Length - 1].Span.End - first.Paragraph.Span.Start;
        int from = BeginningOf(text, Math.Max(0, start - width), start);
        int to = EndOf(text, end, (int)Math.Min(text.Length, (long)end + width));
        return new Context(first.Span, text[from..start], text[start..end], text[end..to]);
    }

    private static int BeginningOf(string text, int from, int start)
    {
        if (from == 0 || from == start || char.IsWhiteSpace(text[from - 1]))
        {
            return from;
        }

        int at = from;
        while (at < start && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at + 1 < start ? at + 1 : char.IsLowSurrogate(text[from]) ? from + 1 : from;
    }

    private static int EndOf(string text, int end, int to)
    {
        if (to == text.Length || to == end || char.IsWhiteSpace(text[to]))
        {
            return to;
        }

        int at = to;
        while (at > end && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at - 1 > end ? at - 1 : char.IsHighSurrogate(text[to - 1]) ? to - 1 : to;
    }
}
