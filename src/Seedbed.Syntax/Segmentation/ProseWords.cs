using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>
/// Reads the words of a paragraph: the pieces of <see cref="WordBreaks"/>, tailored for news prose. What is tailored is listed in
/// <c>docs/segmentation.md</c>; everything else is Unicode's. White space is no word, and nothing else is left out.
/// </summary>
/// <param name="text">The document's whole text.</param>
/// <param name="span">The paragraph.</param>
internal struct ProseWords(string text, SourceSpan span)
{
    private readonly int _limit = span.End;
    private int _at = span.Start;

    /// <summary>Where the last piece ends by Unicode's rules.</summary>
    private int _joinedEnd;

    /// <summary>The word that was read last.</summary>
    public WordSegment Current { get; private set; }

    /// <summary>How many words, numbers and addresses a part of a text has.</summary>
    [MethodImpl(HotLoop.Options)]
    public static int Count(string text, SourceSpan span)
    {
        var words = new ProseWords(text, span);
        int count = 0;
        while (words.Read())
        {
            count += words.Current.Kind == WordKind.Punctuation ? 0 : 1;
        }

        return count;
    }

    /// <summary>Reads on to the next word; false where there is none.</summary>
    [MethodImpl(HotLoop.Options)]
    public bool Read()
    {
        while (_at < _limit && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }

        if (_at >= _limit)
        {
            return false;
        }

        int start = _at;
        _at = PieceEnd(start);
        WordKind kind = KindOf(start, _at);
        if (kind == WordKind.Punctuation)
        {
            _at = EndOfRun(start, _at);
        }
        else if ((_at < _limit && text[_at] != ' ') || text[start] is 'w' or 'W')
        {
            kind = ReadOn(start, kind);
        }

        Current = new WordSegment(new SourceSpan(start, _at), kind);
        return true;
    }

    /// <summary>Reads what belongs to a word behind its first piece.</summary>
    /// <param name="start">Where the word begins.</param>
    /// <param name="kind">What it is so far.</param>
    [MethodImpl(HotLoop.Options)]
    private WordKind ReadOn(int start, WordKind kind)
    {
        int piece = start;
        while (true)
        {
            int address = WebAddress.EndOf(text, new SourceSpan(start, _at), _limit);
            if (address >= 0)
            {
                _at = address;
                return WordKind.Url;
            }

            if (_at < _limit && text[_at] == '.' && Initials.IsAbbreviation(text, new SourceSpan(piece, _at), Current, _limit))
            {
                _at++;
            }
            else if (_at < _limit && kind == WordKind.Word && IsRaised(text[_at]))
            {
                _at++;
            }
            else if (_at + 1 < _limit && Joins(text[_at - 1], text[_at], text[_at + 1], kind))
            {
                piece = _at + 1;
                _at = PieceEnd(piece);
                kind = KindOf(piece, _at) == WordKind.Word ? WordKind.Word : kind;
            }
            else
            {
                break;
            }
        }

        return kind;
    }

    /// <summary>Whether a mark joins what stands directly before it with what stands directly behind it, where Unicode's rules divide them.</summary>
    private static bool Joins(char before, char mark, char behind, WordKind kind) => mark switch
    {
        '-' or '\u2010' or '\u2011' => char.IsLetterOrDigit(behind) && (before == '.' || char.IsLetterOrDigit(before)) && !(char.IsDigit(before) && char.IsDigit(behind)),
        '\'' or '’' => before == '.' && char.IsLetter(behind),
        '&' => char.IsUpper(before) && char.IsUpper(behind),
        ':' => kind == WordKind.Number && char.IsDigit(before) && char.IsDigit(behind),
        _ => false,
    };

    /// <summary>A digit above or below the line, as in <c>km²</c>.</summary>
    private static bool IsRaised(char c) => c is '²' or '³' or '¹' or (>= '\u2070' and <= '\u2089');

    /// <summary>Where a piece ends; pieces that Unicode's rules join because a page lost the space between them are two.</summary>
    [MethodImpl(HotLoop.Options)]
    private int PieceEnd(int start)
    {
        // A long piece is not read anew for each of the words in it.
        bool isInside = start < _joinedEnd;
        if (isInside && !char.IsLetter(text, start))
        {
            return WordBreaks.Next(text, start, _limit);
        }

        _joinedEnd = isInside ? _joinedEnd : WordBreaks.Next(text, start, _limit);
        int end = _joinedEnd;
        if ((end < _limit && text[end] == '@') || WebAddress.IsWww(text, new SourceSpan(start, end)))
        {
            return end;
        }

        for (int i = start + 1; i < end - 1; i++)
        {
            if ((text[i] == '.' && LostSpace.IsBehindStop(text, i, end)) || (text[i] == ':' && !LostSpace.IsEndingBehindColon(text, start, i, end)))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>Full stops in a row, and hyphens in a row, are one mark.</summary>
    private readonly int EndOfRun(int start, int end)
    {
        char mark = text[start];
        if (end == start + 1 && mark is '.' or '-')
        {
            while (end < _limit && text[end] == mark)
            {
                end++;
            }
        }

        return end;
    }

    [MethodImpl(HotLoop.Options)]
    private readonly WordKind KindOf(int start, int end)
    {
        WordKind kind = WordKind.Punctuation;
        for (int i = start; i < end; i++)
        {
            if (char.IsLetter(text, i))
            {
                return WordKind.Word;
            }

            kind = char.IsNumber(text, i) ? WordKind.Number : kind;
            i += char.IsSurrogatePair(text, i) ? 1 : 0;
        }

        return kind;
    }
}
