using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Reads what <see cref="FoldedText"/> makes of paragraphs piece by piece, for those who need no copy of the whole.</summary>
internal sealed class FoldedTextReader
{
    private readonly string _text;
    private readonly IReadOnlyList<ParagraphNode> _paragraphs;
    private int _next;
    private SourceSpan _rest;
    private bool _hasBegun;
    private bool _isBehindSpace;

    /// <summary>Begins to read.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="paragraphs">The paragraphs.</param>
    public FoldedTextReader(string text, IReadOnlyList<ParagraphNode> paragraphs)
    {
        _text = text;
        _paragraphs = paragraphs;
    }

    /// <summary>Reads a piece.</summary>
    /// <param name="piece">Where to; of two characters at least.</param>
    /// <returns>How many characters it has; 0 at the end alone.</returns>
    public int Read(char[] piece)
    {
        int count = 0;
        while (HasRoom(piece, count) && (!_rest.IsEmpty || MoveToNext()))
        {
            count = ReadParagraph(piece, count);
        }

        return count;
    }

    /// <summary>Whether there is room for a character and the space before it.</summary>
    private static bool HasRoom(char[] piece, int count) => count + 1 < piece.Length;

    private bool MoveToNext()
    {
        if (_next == _paragraphs.Count)
        {
            return false;
        }

        _rest = _paragraphs[_next++].Span;
        _isBehindSpace = _hasBegun;
        return true;
    }

    private int ReadParagraph(char[] piece, int count)
    {
        string text = _text;
        int at = _rest.Start;
        int end = _rest.End;
        bool isBehindSpace = _isBehindSpace;
        while (at < end && HasRoom(piece, count))
        {
            if (char.IsWhiteSpace(text[at]))
            {
                isBehindSpace = _hasBegun || count > 0;
                at++;
                continue;
            }

            if (isBehindSpace)
            {
                piece[count++] = ' ';
                isBehindSpace = false;
            }

            int behind = FoldedText.EndOfFolded(text, at, System.Math.Min(end, at + piece.Length - count));
            text.CopyTo(at, piece, count, behind - at);
            count += behind - at;
            at = behind;
        }

        _rest = new SourceSpan(at, end);
        _isBehindSpace = isBehindSpace;
        _hasBegun |= count > 0;
        return count;
    }
}
