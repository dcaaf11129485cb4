using System.Collections.Generic;
using System.Text;
using Seedbed.Syntax;

namespace Seedbed.Generators.Spec;

/// <summary>
/// Divides paragraphs into sentences and words, and writes where they stand. <c>docs/layout.md</c> describes it; <c>Emit/Model/ArticleSegments.cs</c> reads it.
/// </summary>
/// <param name="text">The document's text.</param>
/// <param name="level">How much is to be known.</param>
internal sealed class SegmentsWriter(string text, SegmentationLevel level)
{
    private readonly List<(int Start, string Segments)> _paragraphs = [];
    private readonly StringBuilder _segments = new();

    /// <summary>Divides a paragraph.</summary>
    /// <returns>How many words it has.</returns>
    public int Add(SourceSpan paragraph)
    {
        if (level == SegmentationLevel.None)
        {
            return ProseWords.Count(text, paragraph);
        }

        var prose = Prose.Of(text, paragraph);
        _segments.Clear();
        if (level == SegmentationLevel.Words)
        {
            new WordCodec(_segments).Write(paragraph.Start, prose);
        }
        else
        {
            WriteSentences(paragraph.Start, prose);
        }

        _paragraphs.Add((paragraph.Start, _segments.ToString()));
        return prose.Count(0, prose.Words.Count);
    }

    /// <summary>All that was written; empty where nothing is to be known.</summary>
    public string Finish()
    {
        if (level == SegmentationLevel.None)
        {
            return string.Empty;
        }

        // In the order of the text, in which paragraphs are looked up; rows have those that belong to no comment first.
        _paragraphs.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        var body = new StringBuilder();
        Vlq.Write(body, (int)level);
        Vlq.Write(body, _paragraphs.Count);
        int start = 0;
        foreach ((int Start, string Segments) paragraph in _paragraphs)
        {
            Vlq.Write(body, paragraph.Start - start);
            Vlq.Write(body, paragraph.Segments.Length);
            start = paragraph.Start;
        }

        foreach ((_, string segments) in _paragraphs)
        {
            body.Append(segments);
        }

        var length = new StringBuilder();
        Vlq.Write(length, body.Length);
        return length.Append(body).ToString();
    }

    private void WriteSentences(int at, Prose prose)
    {
        int first = 0;
        foreach (int end in prose.SentenceEnds)
        {
            int start = prose.Words[first].Span.Start;
            Vlq.Write(_segments, start - at);
            at = prose.Words[end - 1].Span.End;
            Vlq.Write(_segments, at - start);
            Vlq.Write(_segments, prose.Count(first, end));
            first = end;
        }
    }
}
