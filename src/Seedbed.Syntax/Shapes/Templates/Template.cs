using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>A pattern over a whole line: words that stand as they are, and fields. It is matched in time linear in the line.</summary>
internal sealed class Template
{
    /// <summary>Longer lines are text: two names of 60 characters, a time and some words.</summary>
    public const int MaxLineLength = 240;

    /// <summary>Characters that sites print between names and times, and people hardly ever write.</summary>
    internal static readonly char[] Marks = ['|', '·', '•', '»', '['];

    private const int Ascii = 128;

    /// <summary>Hardly any line takes more steps to be told from one that matches.</summary>
    private const int MaxForgottenSteps = 32;

    /// <summary>With what times begin that do not begin with a digit: months, weekdays, "an hour", "just", "yesterday", "today", "on", "over".</summary>
    private const string TimeBeginnings = "JFMASONDTWYajytofmsndw";

    /// <summary>With what times end that do not end in a digit: "AM", "a.m.", "ago", "now", and zones.</summary>
    private const string TimeEnds = "mM.oOwTCZ";

    private readonly TemplatePart[] _parts;
    private readonly int _freeParts;

    /// <summary>The longest words between the first part and the last, by which most lines are told that have the right ends; empty without any.</summary>
    private readonly string _inner;
    private readonly bool[] _canEnd;
    private readonly bool[] _canBegin;

    /// <summary>Takes the parts of a template.</summary>
    public Template(string source, IReadOnlyList<TemplatePart> parts)
    {
        Source = source;
        _parts = WithoutEmptySpace(parts);
        _freeParts = Math.Max(_parts.Count(static part => part.IsFree), _parts.Count(static part => part.Kind == PartKind.Status));
        _inner = FindInner();
        EndsInTime = _parts.Length > 0
            && _parts[_parts.Length - 1] is { Kind: PartKind.Posted } time
            && Array.TrueForAll(time.Formats, static format => format.EndsInHalfDay || !format.CanEndWith('.'));
        _canEnd = _parts.Length == 0 ? [] : FileCharacters(EndsWith);
        _canBegin = _parts.Length == 0 ? [] : FileCharacters(BeginsWith);
    }

    /// <summary>How the template is written.</summary>
    public string Source { get; }

    /// <summary>Whether it has a field.</summary>
    public bool Has(PartKind kind) => Array.Exists(_parts, part => part.Kind == kind);

    /// <summary>Whether a line that matches can end with a character.</summary>
    public bool CanEndWith(char c) => c < Ascii ? _canEnd[c] : EndsWith(c);

    /// <summary>Whether a line that matches can begin with a character.</summary>
    public bool CanBeginWith(char c) => c < Ascii ? _canBegin[c] : BeginsWith(c);

    /// <summary>Whether lines that match hold one of the characters that hardly any text holds, and can be told by it.</summary>
    public bool HasMark => Array.Exists(_parts, static part => part.Kind == PartKind.Literal && part.Literal.IndexOfAny(Marks) >= 0);

    /// <summary>Whether a line that matches can end with a character that is not ASCII.</summary>
    public bool CanEndWithOther => !(_parts[_parts.Length - 1] is { Kind: PartKind.Posted, Formats.Length: 0 } || _parts[_parts.Length - 1].Kind is PartKind.Number or PartKind.Level or PartKind.Count)
        && (_parts[_parts.Length - 1].Kind != PartKind.Literal || HasOtherForm(_parts[_parts.Length - 1].Literal[_parts[_parts.Length - 1].Literal.Length - 1]));

    /// <summary>Whether a line that matches can begin with a character that is not ASCII.</summary>
    public bool CanBeginWithOther => !(_parts[0] is { Kind: PartKind.Posted, Formats.Length: 0 } || _parts[0].Kind is PartKind.Number or PartKind.Level or PartKind.Quote)
        && (_parts[0].Kind != PartKind.Literal || HasOtherForm(_parts[0].Literal[0]));

    /// <summary>The last character but one of every line that matches; 0 where there are several, or the words end in one of their characters' forms.</summary>
    public char LastButOne => _parts[_parts.Length - 1] is { Kind: PartKind.Literal, Literal: { Length: > 1 } words } && !HasOtherForm(words[words.Length - 2]) ? words[words.Length - 2] : '\0';

    /// <summary>The second character of every line that matches; 0 as above.</summary>
    public char Second => _parts[0] is { Kind: PartKind.Literal, Literal: { Length: > 1 } words } && !HasOtherForm(words[1]) ? words[1] : '\0';

    /// <summary>Words that stand within every line that matches; empty where there are none.</summary>
    public string Inner => _inner;

    /// <summary>Whether it begins with words of any kind.</summary>
    public bool BeginsFree => _parts[0].IsFree;

    /// <summary>Whether it ends in a time that a full stop ends in "a.m." and "p.m." alone.</summary>
    public bool EndsInTime { get; }

    /// <summary>The same template with formats where it refers to those of its shape, by which its lines are then told as well.</summary>
    public Template WithTimes(TimeFormat[] formats) =>
        new(Source, [.. _parts.Select(part => part is { Kind: PartKind.Posted, Formats.Length: 0 } ? part with { Formats = formats } : part)]);

    /// <summary>Whether lines can be told by the character at their end, rather than by the first.</summary>
    public bool IsToldByEnd => !_parts[_parts.Length - 1].IsFree && _parts[_parts.Length - 1].Kind is not (PartKind.Status or PartKind.Quote or PartKind.Wrap);

    /// <summary>What is wrong with the template as a whole; null when nothing is.</summary>
    public TemplateMistake? FindMistake()
    {
        if (_parts.Length == 0)
        {
            return new TemplateMistake(0, "an empty template");
        }

        if (_parts[0].Kind == PartKind.Gap || _parts[_parts.Length - 1].Kind == PartKind.Gap)
        {
            return new TemplateMistake(0, "a gap at an end; white space at the ends of lines is left out");
        }

        for (int i = 0; i + 1 < _parts.Length; i++)
        {
            if (_parts[i].IsFree && _parts[i + 1].IsFree)
            {
                return new TemplateMistake(0, "nothing stands between two fields of any length; write what divides them");
            }
        }

        foreach (PartKind kind in (PartKind[])[PartKind.Author, PartKind.Parent, PartKind.Posted])
        {
            if (_parts.Count(part => part.Kind == kind) > 1)
            {
                return new TemplateMistake(0, $"a second '{{{kind.ToString().ToLowerInvariant()}}}'; a line states it once");
            }
        }

        return _parts.All(static part => part.Kind is PartKind.Any or PartKind.Space)
            ? new TemplateMistake(0, "every line would match; write words that only such lines have")
            : null;
    }

    /// <summary>Matches a line.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line, without white space at its ends; not empty.</param>
    /// <param name="words">What the shape knows: its words and its times.</param>
    /// <param name="author">The author's name, when it is known already and the line must repeat it.</param>
    /// <returns>What was found; null when the line does not match.</returns>
    [MethodImpl(HotLoop.Options)]
    public LineMatch? Match(string text, SourceSpan line, ShapeWords words, SourceSpan? author = null)
    {
        if (line.Length > MaxLineLength || !FitsEnds(text, line) || (_inner.Length > 0 && text.IndexOf(_inner, line.Start, line.Length, StringComparison.Ordinal) < 0))
        {
            return null;
        }

        var attempt = new Attempt(text, line, words, author);
        return MatchFrom(ref attempt, 0, line.Start) ? Collect(attempt) : null;
    }

    /// <summary>How often a part of the template is tried on a line.</summary>
    internal int CountSteps(string text, SourceSpan line, ShapeWords words)
    {
        var attempt = new Attempt(text, line, words, author: null);
        MatchFrom(ref attempt, 0, line.Start);
        return attempt.Steps;
    }

    /// <summary>Nearly every line is told here from one that matches.</summary>
    private bool FitsEnds(string text, SourceSpan line)
    {
        TemplatePart first = _parts[0];
        TemplatePart last = _parts[_parts.Length - 1];
        if (last.Kind == PartKind.Posted && (!CanEndWith(text[line.End - 1]) || (EndsInTime && text[line.End - 1] == '.' && line.Length > 1 && text[line.End - 2] is not ('m' or 'M'))))
        {
            return false;
        }

        return (last.Kind != PartKind.Literal || (line.Length >= last.Literal.Length && StandsAt(text, line.End - last.Literal.Length, last.Literal)))
            && (first.Kind != PartKind.Literal || (line.Length >= first.Literal.Length && StandsAt(text, line.Start, first.Literal)));
    }

    private string FindInner()
    {
        string longest = string.Empty;
        for (int i = 1; i + 1 < _parts.Length; i++)
        {
            string literal = _parts[i].Literal;
            bool hasOneForm = literal.All(static c => c is not ('\'' or '’' or '"' or '“' or '”' or '-' or '–' or '−'));
            longest = hasOneForm && literal.Length > longest.Length ? literal : longest;
        }

        return longest;
    }

    private bool EndsWith(char c) => _parts[_parts.Length - 1] is var last && last.Kind switch
    {
        PartKind.Literal => AreSame(last.Literal[last.Literal.Length - 1], c),
        PartKind.Posted => last.Formats.Length == 0 ? IsDigit(c) || TimeEnds.IndexOf(c) >= 0 : Array.Exists(last.Formats, format => format.CanEndWith(c)),
        PartKind.Number or PartKind.Level => IsDigit(c),
        PartKind.Count => IsDigit(c) || c is 'k' or 'K',
        _ => true,
    };

    private bool BeginsWith(char c) => _parts[0] is var first && first.Kind switch
    {
        PartKind.Literal => AreSame(first.Literal[0], c),
        PartKind.Posted => first.Formats.Length == 0 ? IsDigit(c) || TimeBeginnings.IndexOf(c) >= 0 : Array.Exists(first.Formats, format => format.CanBeginWith(c)),
        PartKind.Number or PartKind.Level => IsDigit(c),
        PartKind.Count => IsDigit(c) || c is '-' or '−' or '–',
        PartKind.Quote => c == '>',
        _ => true,
    };

    private static bool[] FileCharacters(Func<char, bool> fits)
    {
        var table = new bool[Ascii];
        for (int c = 0; c < Ascii; c++)
        {
            table[c] = fits((char)c);
        }

        return table;
    }

    private LineMatch Collect(Attempt attempt)
    {
        var match = new LineMatch();
        for (int i = 0; i < _parts.Length; i++)
        {
            match.Add(_parts[i].Kind, attempt.Spans![i], attempt.Text, attempt.Time);
        }

        return match;
    }

    private bool MatchFrom(ref Attempt attempt, int index, int at)
    {
        attempt.Steps++;
        if (index == _parts.Length)
        {
            return at == attempt.Line.End;
        }

        int known = (index * (attempt.Line.Length + 1)) + at - attempt.Line.Start;
        if (attempt.Failed is { } failed && failed[known])
        {
            return false;
        }

        TemplatePart part = _parts[index];
        bool matches = part.Kind == PartKind.Posted ? MatchTime(ref attempt, index, at)
            : part.Kind == PartKind.Author && attempt.Author is { } author ? MatchTo(ref attempt, index, at, CommenterName.EndOf(attempt.Text, new SourceSpan(at, attempt.Line.End), author))
            : part.IsFree ? MatchFree(ref attempt, index, at)
            : part.Kind == PartKind.Status ? MatchStatus(ref attempt, index, at)
            : MatchTo(ref attempt, index, at, EndOf(attempt, part, at));
        if (!matches && _freeParts > 1 && attempt.Steps > MaxForgottenSteps)
        {
            // Of two fields of any length, the first could try each of its ends with each of the second; what failed once is not tried again.
            attempt.Failed ??= new bool[_parts.Length * (attempt.Line.Length + 1)];
            attempt.Failed[known] = true;
        }

        return matches;
    }

    private bool MatchTo(ref Attempt attempt, int index, int at, int end)
    {
        if (end < 0 || !MatchFrom(ref attempt, index + 1, end))
        {
            return false;
        }

        attempt.Spans ??= new SourceSpan[_parts.Length];
        attempt.Spans[index] = new SourceSpan(at, end);
        return true;
    }

    private bool MatchTime(ref Attempt attempt, int index, int at)
    {
        TimeFormat[] formats = _parts[index].Formats.Length > 0 ? _parts[index].Formats : attempt.Words.Times;
        foreach (TimeFormat format in formats)
        {
            if (at < attempt.Line.End && format.CanBeginWith(attempt.Text[at]) && format.Read(attempt.Text, at, attempt.Line.End, out TimeParts time) is > 0 and int end && MatchTo(ref attempt, index, at, end))
            {
                attempt.Time = time;
                return true;
            }
        }

        return false;
    }

    private bool MatchStatus(ref Attempt attempt, int index, int at)
    {
        foreach (StatusWord status in attempt.Words.Statuses)
        {
            if (attempt.Line.End - at >= status.Words.Length
                && StandsAt(attempt.Text, at, status.Words)
                && MatchTo(ref attempt, index, at, at + status.Words.Length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words of any length end where the next part begins: at its words, at white space, or, before a time, anywhere.</summary>
    private bool MatchFree(ref Attempt attempt, int index, int at)
    {
        string text = attempt.Text;
        int lineEnd = attempt.Line.End;
        bool isName = _parts[index].Kind != PartKind.Any;
        if (index + 1 == _parts.Length || _parts[index + 1].Kind == PartKind.Wrap)
        {
            return lineEnd > at && (!isName || CommenterName.CanBe(text, new SourceSpan(at, lineEnd), attempt.Words.MaxNameLength))
                && MatchTo(ref attempt, index, at, lineEnd);
        }

        if (at >= lineEnd || char.IsWhiteSpace(text[at]))
        {
            return false;
        }

        TemplatePart next = _parts[index + 1];
        int longest = isName ? Math.Min(lineEnd, at + (2 * attempt.Words.MaxNameLength) + 1) : lineEnd;
        for (int end = at + 1; end <= longest; end++)
        {
            bool mayEnd = next.Kind switch
            {
                PartKind.Literal => lineEnd - end >= next.Literal.Length && StandsAt(text, end, next.Literal),
                PartKind.Space or PartKind.Gap => end < lineEnd && char.IsWhiteSpace(text[end]) && !char.IsWhiteSpace(text[end - 1]) && CanFollow(attempt, index + 2, end),
                PartKind.Posted => end < lineEnd && CanBeginTime(attempt, next, text[end]),
                _ => end < lineEnd,
            };
            if (mayEnd
                && (!isName || CommenterName.CanBe(text, new SourceSpan(at, end), attempt.Words.MaxNameLength))
                && MatchTo(ref attempt, index, at, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a part can begin behind white space: most do not, and are told by their first character.</summary>
    private bool CanFollow(in Attempt attempt, int index, int at)
    {
        while (at < attempt.Line.End && char.IsWhiteSpace(attempt.Text[at]))
        {
            at++;
        }

        if (index >= _parts.Length || at == attempt.Line.End)
        {
            return true;
        }

        return _parts[index].Kind switch
        {
            PartKind.Literal => AreSame(_parts[index].Literal[0], attempt.Text[at]),
            PartKind.Posted => CanBeginTime(attempt, _parts[index], attempt.Text[at]),
            _ => true,
        };
    }

    private static bool CanBeginTime(in Attempt attempt, TemplatePart part, char c)
    {
        foreach (TimeFormat format in part.Formats.Length > 0 ? part.Formats : attempt.Words.Times)
        {
            if (format.CanBeginWith(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a part ends that can end at one place only; -1 when it does not stand there.</summary>
    private static int EndOf(Attempt attempt, TemplatePart part, int at)
    {
        string text = attempt.Text;
        int lineEnd = attempt.Line.End;
        int end = at;
        switch (part.Kind)
        {
            case PartKind.Literal:
                return lineEnd - at >= part.Literal.Length && StandsAt(text, at, part.Literal) ? at + part.Literal.Length : -1;
            case PartKind.Space:
            case PartKind.Gap:
                bool hasTab = false;
                while (end < lineEnd && char.IsWhiteSpace(text[end]))
                {
                    hasTab |= text[end++] == '\t';
                }

                return end - at >= (part.Kind == PartKind.Space || hasTab ? 1 : 2) ? end : -1;
            case PartKind.Count:
                end += end < lineEnd && text[end] is '-' or '−' or '–' ? 1 : 0;
                while (end < lineEnd && (IsDigit(text[end]) || (text[end] is ',' or '.' or '\'' or '’' or '\u00A0' or '\u202F' && end > at && end + 1 < lineEnd && IsDigit(text[end + 1]))))
                {
                    end++;
                }

                bool hasDigit = end > at && IsDigit(text[end - 1]);
                return !hasDigit ? -1 : end < lineEnd && text[end] is 'k' or 'K' ? end + 1 : end;
            case PartKind.Word:
                while (end < lineEnd && !char.IsWhiteSpace(text[end]))
                {
                    end++;
                }

                return end > at ? end : -1;
            case PartKind.Wrap:
                return at == lineEnd ? at : -1;
            case PartKind.Quote:
                while (end < lineEnd && (text[end] == '>' || char.IsWhiteSpace(text[end])))
                {
                    end++;
                }

                return end > at ? end : -1;
            case PartKind.Number:
                while (end < lineEnd && (IsDigit(text[end]) || (text[end] == '.' && end > at && end + 1 < lineEnd && IsDigit(text[end + 1]))))
                {
                    end++;
                }

                return end > at ? end : -1;
            default:
                while (end < lineEnd && IsDigit(text[end]))
                {
                    end++;
                }

                return end > at ? end : -1;
        }
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool StandsAt(string text, int at, string words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (!AreSame(words[i], text[at + i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a character of a template is not ASCII, or stands for one that is not.</summary>
    private static bool HasOtherForm(char c) => c >= Ascii || c is '\'' or '"' or '-';

    /// <summary>Whether a character is that of the template, in the form in which an editor or a crawler may have put it.</summary>
    private static bool AreSame(char expected, char found) => expected == found || (expected, found) switch
    {
        ('\'' or '’', '\'' or '’') => true,
        ('"' or '“' or '”', '"' or '“' or '”') => true,
        ('-' or '–' or '−', '-' or '–' or '−' or '‐' or '‑' or '—') => true,
        _ => false,
    };

    private static TemplatePart[] WithoutEmptySpace(IReadOnlyList<TemplatePart> parts)
    {
        var kept = new List<TemplatePart>();
        foreach (TemplatePart part in parts)
        {
            bool isSpace = part.Kind == PartKind.Space;
            if (part.Kind == PartKind.Gap && kept.Count > 0 && kept[kept.Count - 1].Kind == PartKind.Space)
            {
                kept.RemoveAt(kept.Count - 1);
            }

            bool isBehindSpace = kept.Count == 0 || kept[kept.Count - 1].Kind is PartKind.Space or PartKind.Gap;
            if (isSpace && isBehindSpace)
            {
                continue;
            }

            if (part.Kind == PartKind.Literal && kept.Count > 0 && kept[kept.Count - 1].Kind == PartKind.Literal)
            {
                kept[kept.Count - 1] = part with { Literal = kept[kept.Count - 1].Literal + part.Literal };
                continue;
            }

            kept.Add(part);
        }

        while (kept.Count > 0 && kept[kept.Count - 1].Kind == PartKind.Space)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return [.. kept];
    }

    /// <summary>A line that is being matched.</summary>
    private struct Attempt(string text, SourceSpan line, ShapeWords words, SourceSpan? author)
    {
        public readonly string Text = text;
        public readonly SourceSpan Line = line;
        public readonly ShapeWords Words = words;
        public readonly SourceSpan? Author = author;

        /// <summary>Where the parts stand; null until all are found.</summary>
        public SourceSpan[]? Spans;

        /// <summary>Which parts fail at which places; null while that is not worth remembering.</summary>
        public bool[]? Failed;
        public TimeParts Time;
        public int Steps;
    }
}
