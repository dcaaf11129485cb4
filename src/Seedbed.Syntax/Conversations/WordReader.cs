using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Reads the words of an article or a comment from a place on, across its paragraphs.</summary>
internal struct WordReader
{
    private readonly string _text;
    private readonly IReadOnlyList<ParagraphNode> _paragraphs;
    private int _paragraph;
    private int _at;

    /// <summary>Begins to read.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="paragraph">Index of the first one.</param>
    /// <param name="at">0-based position in the text at which to begin.</param>
    public WordReader(string text, IReadOnlyList<ParagraphNode> paragraphs, int paragraph, int at)
    {
        _text = text;
        _paragraphs = paragraphs;
        _paragraph = paragraph;
        _at = at;
        Word = default;
        HasWord = false;
    }

    /// <summary>The word that was read last.</summary>
    public Word Word { get; private set; }

    /// <summary>Whether there was one.</summary>
    public bool HasWord { get; private set; }

    /// <summary>Index of the paragraph in which it stands.</summary>
    public readonly int Paragraph => _paragraph;

    /// <summary>Reads the next word.</summary>
    public bool Read()
    {
        while (_paragraph < _paragraphs.Count)
        {
            if (Words.TryRead(_text, ref _at, _paragraphs[_paragraph].Span.End, out Word word))
            {
                Word = word;
                HasWord = true;
                return true;
            }

            _paragraph++;
            _at = _paragraph < _paragraphs.Count ? _paragraphs[_paragraph].Span.Start : _at;
        }

        HasWord = false;
        return false;
    }
}
