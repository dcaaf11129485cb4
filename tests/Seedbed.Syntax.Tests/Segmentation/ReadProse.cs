namespace Seedbed.Syntax.Tests;

/// <summary>A paragraph as it is divided.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Words">Its words.</param>
/// <param name="Ends">For each sentence, how many words stand before its end.</param>
internal sealed record ReadProse(string Text, IReadOnlyList<WordSegment> Words, IReadOnlyList<int> Ends)
{
    /// <summary>The words with their marks, as labels have them.</summary>
    public IEnumerable<string> Marked => Words.Select(Mark);

    /// <summary>Where the sentences end.</summary>
    public IEnumerable<int> SentenceEnds => Ends.Select(end => Words[end - 1].Span.End);

    /// <summary>The sentences, each its words with their marks and a space between them.</summary>
    public IEnumerable<string> Sentences =>
        Ends.Select((end, index) => string.Join(' ', Marked.Take(end).Skip(index == 0 ? 0 : Ends[index - 1])));

    /// <summary>Divides a paragraph.</summary>
    public static ReadProse Of(string text, SourceSpan span)
    {
        var prose = Prose.Of(text, span);
        return new ReadProse(text, prose.Words, prose.SentenceEnds);
    }

    /// <summary>Divides a text that is one paragraph.</summary>
    public static ReadProse Of(string text) => Of(text, new SourceSpan(0, text.Length));

    private string Mark(WordSegment word) => word.Kind switch
    {
        WordKind.Number => "#" + word.Span.Of(Text),
        WordKind.Url => "@" + word.Span.Of(Text),
        _ => word.Span.Of(Text),
    };
}
