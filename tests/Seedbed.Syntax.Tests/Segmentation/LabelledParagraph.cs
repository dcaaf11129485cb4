namespace Seedbed.Syntax.Tests;

/// <summary>A labelled paragraph.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Labels">Its sentences, each its words, as marked and as they stand.</param>
internal sealed record LabelledParagraph(SourceSpan Span, IReadOnlyList<IReadOnlyList<(string Mark, WordSegment Word)>> Labels)
{
    /// <summary>The words with their marks.</summary>
    public IEnumerable<string> Words => Labels.SelectMany(sentence => sentence.Select(label => label.Mark));

    /// <summary>The sentences, each its words with their marks and a space between them.</summary>
    public IEnumerable<string> Sentences => Labels.Select(sentence => string.Join(' ', sentence.Select(label => label.Mark)));

    /// <summary>Where the words stand.</summary>
    public IEnumerable<WordSegment> WordSpans => Labels.SelectMany(sentence => sentence.Select(label => label.Word));

    /// <summary>Where the sentences end.</summary>
    public IEnumerable<int> SentenceEnds => Labels.Select(sentence => sentence[^1].Word.Span.End);
}
