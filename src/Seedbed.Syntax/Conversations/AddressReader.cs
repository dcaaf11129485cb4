using System;
using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>
/// Finds whom a comment names, and whom of these it speaks to: at the beginning of a paragraph before a comma, a dash or a colon, behind a greeting,
/// behind <c>@</c>, and at the end of a clause. Names that are common words, or stand in the article, need more than a comma.
/// </summary>
internal sealed class AddressReader
{
    private const string Dashes = "-–—―";
    private const string ClauseEnds = ".!?,;:…)";

    private static readonly List<NamedPlace> Nobody = [];

    private readonly string _text;
    private readonly NameBook _names;
    private readonly NameUse _use;
    private readonly CommentNode _comment;
    private readonly IReadOnlyList<MarkedPassage> _marked;
    private List<NamedPlace>? _found;

    private SourceSpan _paragraph;

    private AddressReader(string text, NameBook names, NameUse use, CommentNode comment, IReadOnlyList<MarkedPassage> marked)
    {
        _text = text;
        _names = names;
        _use = use;
        _comment = comment;
        _marked = marked;
    }

    /// <summary>Reads a comment.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="names">The names that are known.</param>
    /// <param name="use">How the document uses their words.</param>
    /// <param name="comment">The comment.</param>
    /// <param name="marked">What stands in quotation marks in it, where others speak.</param>
    /// <returns>Each name once for each place, in the order of the text.</returns>
    public static List<NamedPlace> Read(string text, NameBook names, NameUse use, CommentNode comment, IReadOnlyList<MarkedPassage> marked)
    {
        var reader = new AddressReader(text, names, use, comment, marked);
        foreach (ParagraphNode paragraph in comment.Paragraphs)
        {
            if (text[paragraph.Span.Start] != '>')
            {
                reader._paragraph = paragraph.Span;
                reader.ReadParagraph();
            }
        }

        return reader._found ?? Nobody;
    }

    private void ReadParagraph()
    {
        int behind = ReadOpening();
        int at = behind;
        int next = 0;
        while (Words.TryRead(_text, ref at, _paragraph.End, out Word word))
        {
            int start = word.Span.Start;
            bool isCalled = start > _paragraph.Start && _text[start - 1] == '@' && (start - 1 == _paragraph.Start || !char.IsLetterOrDigit(_text[start - 2]));
            if (!isCalled && !_names.MayBegin(word))
            {
                continue;
            }

            while (next < _marked.Count && _marked[next].Span.End <= start)
            {
                next++;
            }

            bool isQuoted = next < _marked.Count && _marked[next].Kind == PassageKind.Marked && _marked[next].Span.Start <= start;
            if (!isQuoted && ReadName(start, isCalled) is { } end)
            {
                at = Math.Max(at, end);
            }
        }
    }

    /// <summary>Reads a name in the middle of a paragraph.</summary>
    /// <returns>Where it ends; null if there is none.</returns>
    private int? ReadName(int start, bool isCalled)
    {
        NameMatch? known = _names.Find(_text, start, _paragraph.End, isCalled);
        if (isCalled)
        {
            return known is { } called ? AddCalled(called, start) : AddUnknown(start, start - 1, EndOfHandle(start));
        }

        if (known is not { } name || IsOwn(name) || IsPossessive(name.Span.End))
        {
            return known?.Span.End;
        }

        if (IsVocative(name))
        {
            Add(name, new SourceSpan(name.Span.Start, EndWithMark(name.Span.End)), isAddress: true);
        }
        else if (name.IsWhole && IsDistinct(name))
        {
            Add(name, name.Span, isAddress: false);
        }

        return name.Span.End;
    }

    private int AddCalled(NameMatch name, int start)
    {
        if (!IsOwn(name))
        {
            Add(name, new SourceSpan(start - 1, EndWithMark(name.Span.End)), isAddress: true);
        }

        return name.Span.End;
    }

    private int? AddUnknown(int start, int wordsStart, int end)
    {
        string name = new SourceSpan(start, end).Of(_text);
        if (end - start < 2 || !char.IsLetter(_text[start]) || SpokenWords.NotNames.Contains(name))
        {
            return null;
        }

        (_found ??= []).Add(new NamedPlace(new SourceSpan(start, end), new SourceSpan(wordsStart, EndWithMark(end)), name, Known: null, IsAddress: true));
        return end;
    }

    private void Add(NameMatch name, SourceSpan words, bool isAddress) =>
        (_found ??= []).Add(new NamedPlace(name.Span, words, name.Name.Name, name.Name, isAddress));

    /// <summary>Reads whom a paragraph opens with.</summary>
    /// <returns>Where to read on.</returns>
    private int ReadOpening()
    {
        int start = _paragraph.Start;
        int greeted = EndOfGreeting(start, out bool isGreeting);
        if (greeted > start && ReadGreeted(start, greeted, isGreeting) is { } behind)
        {
            return behind;
        }

        if (greeted == start || !isGreeting)
        {
            int lead = BehindLead(start);
            return ReadNamesInFront(start) is var end && end > start || lead == start ? end : ReadNamesInFront(lead);
        }

        return start;
    }

    private int BehindLead(int start)
    {
        int at = start;
        if (!Words.TryRead(_text, ref at, _paragraph.End, out Word first) || !SpokenWords.Lead.Contains(first.Span.Of(_text)))
        {
            return start;
        }

        while (at < _paragraph.End && (char.IsWhiteSpace(_text[at]) || _text[at] is ',' or '.' or ':' or '!'))
        {
            at++;
        }

        return at < _paragraph.End ? at : start;
    }

    private int? ReadGreeted(int start, int at, bool isGreeting)
    {
        bool isCalled = _text[at] == '@';
        at += isCalled ? 1 : 0;
        if (_names.Find(_text, at, _paragraph.End, anyPart: true) is { } name)
        {
            bool isAccepted = !IsOwn(name) && !IsPossessive(name.Span.End) && (isGreeting || EndsClause(name.Span.End))
                && (isCalled || !IsCommon(name) || (name.IsWhole && (IsTypedAsPrinted(name) || (isGreeting && EndsClause(name.Span.End)))));
            if (isAccepted)
            {
                Add(name, new SourceSpan(start, EndWithMark(name.Span.End)), isAddress: true);
                return ReadOthersGreeted(name.Span.End);
            }

            return null;
        }

        int end = EndOfHandle(at);
        return isGreeting && end > at && EndsClause(end) && IsNameOfStranger(new SourceSpan(at, end)) ? AddUnknown(at, start, end) : null;
    }

    /// <summary>Reads who else is greeted: "Thanks Anna and moss77!"</summary>
    private int ReadOthersGreeted(int end)
    {
        while (EndOfJoint(end, out bool isAnd) is var at and >= 0 && (isAnd || _text[end] is '/' or '&' or '+')
            && _names.Find(_text, at, _paragraph.End, anyPart: false) is { } name && !IsOwn(name) && !IsPossessive(name.Span.End))
        {
            Add(name, new SourceSpan(name.Span.Start, EndWithMark(name.Span.End)), isAddress: true);
            end = name.Span.End;
        }

        return end;
    }

    /// <summary>Reads names with a comma, a dash or a colon behind them.</summary>
    private int ReadNamesInFront(int start)
    {
        var names = new List<NameMatch>();
        int at = start;
        int accepted = 0;
        bool isList = false;
        while (at < _paragraph.End)
        {
            bool isCalled = _text[at] == '@';
            if (_names.Find(_text, at + (isCalled ? 1 : 0), _paragraph.End, anyPart: true) is not { } name || (!isCalled && !IsNameInFront(name, names.Count)))
            {
                break;
            }

            names.Add(name);
            at = name.Span.End;
            accepted = isCalled || EndsAddress(at) ? names.Count : accepted;
            int joined = EndOfJoint(at, out bool isAnd);
            if (joined < 0)
            {
                break;
            }

            isList |= isAnd;
            at = joined;
        }

        if (names.Count == 0)
        {
            return ReadStrangerInFront(start);
        }

        if (accepted < names.Count && isList)
        {
            return start;
        }

        bool isAlone = names.Count == 1 && accepted == 0 && names[0].Span.End == _paragraph.End && IsSalutation(names[0]);
        foreach (NameMatch name in names.Take(isAlone ? 1 : accepted).Where(name => !IsOwn(name)))
        {
            int from = name.Span.Start > _paragraph.Start && _text[name.Span.Start - 1] == '@' ? name.Span.Start - 1 : name.Span.Start;
            Add(name, new SourceSpan(from, EndWithMark(name.Span.End)), isAddress: true);
        }

        return accepted > 0 ? names[accepted - 1].Span.End : start;
    }

    private bool IsNameInFront(NameMatch name, int before)
    {
        if (!IsCommon(name))
        {
            return true;
        }

        string next = Sentences.FirstWord(_text, name.Span.End, _paragraph.End);
        return name.Span.End < _paragraph.End && name.IsWhole && !SpokenWords.BehindSubject.Contains(next) && IsTypedAsPrinted(name) && !SpokenWords.Openers.Contains(name.Name.Key)
            && (before > 0 || Sentences.HasSecondPerson(_text, Sentences.Around(_text, _paragraph, name.Span.Start))
                || SpokenWords.BehindAddress.Contains(next) || (_text[name.Span.End] == ':' && next is "I"));
    }

    /// <summary>A name alone in its paragraph, above others, is whom the comment speaks to; below them, it may be anything.</summary>
    private bool IsSalutation(NameMatch name) =>
        name.IsWhole && !IsCommon(name) && _paragraph.Start == _comment.Paragraphs[0].Span.Start && _comment.Paragraphs.Count > 1;

    /// <summary>Reads the name of somebody without a comment in front of a paragraph: it must look like one of a reader.</summary>
    private int ReadStrangerInFront(int start)
    {
        if (_text[start] == '@')
        {
            int called = start + 1;
            return AddUnknown(called, start, EndOfHandle(called)) ?? start;
        }

        int end = EndOfHandle(start);
        var name = new SourceSpan(start, end);
        bool isHandle = LooksTyped(name) && EndsAddress(end);
        bool isDashed = EndsWithDash(end) is var behind and > 0 && behind < _paragraph.End && char.IsUpper(_text[behind]) && char.IsUpper(_text[start]);
        return (isHandle || isDashed) && IsNameOfStranger(name) && _paragraph.Start == _comment.Paragraphs[0].Span.Start ? AddUnknown(start, start, end) ?? start : start;
    }

    /// <summary>Whether a word that is no known name can be one: not a common word, not one that the document uses otherwise.</summary>
    private bool IsNameOfStranger(SourceSpan name)
    {
        string word = name.Of(_text);
        return name.Length >= NameKey.ShortestPart && char.IsLetter(_text[name.Start]) && (char.IsUpper(_text[name.Start]) || LooksTyped(name))
            && !SpokenWords.NotNames.Contains(word) && !SpokenWords.Openers.Contains(word) && !SpokenWords.Common.Contains(word)
            && !_use.IsInArticle(_text, name);
    }

    /// <summary>Whether a word looks like what people type where a site asks for a name: letters with digits, an underscore, a capital in the middle.</summary>
    private bool LooksTyped(SourceSpan name)
    {
        bool hasDigit = false;
        bool hasUnderscore = false;
        int capitals = 0;
        bool hasLower = false;
        for (int i = name.Start; i < name.End; i++)
        {
            hasDigit |= char.IsDigit(_text[i]) && i > name.Start;
            hasUnderscore |= _text[i] == '_';
            hasLower |= char.IsLower(_text[i]);
            capitals += i > name.Start && char.IsUpper(_text[i]) && char.IsLower(_text[i - 1]) ? 1 : 0;
        }

        bool isSurname = name.Length > 3 && _text[name.Start] == 'M' && (_text[name.Start + 1] == 'c' || (_text[name.Start + 1] == 'a' && _text[name.Start + 2] == 'c'));
        return hasUnderscore || (hasDigit && hasLower) || (capitals > 0 && !isSurname);
    }

    /// <summary>Whether a name in the middle of a paragraph closes a clause that speaks to its bearer.</summary>
    private bool IsVocative(NameMatch name)
    {
        int before = name.Span.Start;
        while (before > _paragraph.Start && char.IsWhiteSpace(_text[before - 1]))
        {
            before--;
        }

        if (before == _paragraph.Start || Sentences.EndsAt(_text, before))
        {
            return EndsAddress(name.Span.End) && IsNameInFront(name, 0) && !IsListed(name.Span.End);
        }

        if (!EndsClause(name.Span.End) || (IsCommon(name) && !IsCapitalOfName(name)))
        {
            return false;
        }

        SourceSpan sentence = Sentences.Around(_text, _paragraph, name.Span.Start);
        bool endsSentence = name.Span.End == _paragraph.End || _text[name.Span.End] is '.' or '!' or '?' or '…';
        if (_text[before - 1] == ',')
        {
            return !IsNameBefore(before - 1) && (endsSentence || !IsListed(name.Span.End));
        }

        return char.IsLetterOrDigit(_text[before - 1])
            && !SpokenWords.BeforeThoseSpokenOf.Contains(Sentences.LastWord(_text, sentence.Start, before))
            && (Sentences.HasSecondPerson(_text, new SourceSpan(sentence.Start, before)) || IsInterjection(sentence.Start, before)
                || (name.IsWhole && (IsTypedAsPrinted(name) || !HasSpace(name.Span)) && EndsSentence(sentence, before)));
    }

    /// <summary>Whether what stands before a name can be a whole sentence, and is no object that is named: "that's brilliant moss77", but not "we elected Anna".</summary>
    private bool EndsSentence(SourceSpan sentence, int before)
    {
        const int FewestWords = 3;
        string last = Sentences.LastWord(_text, sentence.Start, before);
        return Sentences.CountWords(_text, sentence.Start, before, FewestWords) >= FewestWords
            && !last.EndsWith("ed", StringComparison.OrdinalIgnoreCase) && !last.EndsWith("ing", StringComparison.OrdinalIgnoreCase)
            && !last.EndsWith("'s", StringComparison.OrdinalIgnoreCase) && !last.EndsWith("’s", StringComparison.OrdinalIgnoreCase) && !char.IsUpper(last[0]);
    }

    /// <summary>Whether a word has a capital letter in the middle of a sentence because it is a name.</summary>
    private bool IsCapitalOfName(NameMatch name) =>
        char.IsUpper(_text[name.Span.Start]) && char.IsUpper(name.Name.Name[0]) && name.IsWhole | name.Span.Length >= NameKey.ShortestPart
        && !SpokenWords.AlwaysCapital.Contains(name.Span.Of(_text)) && !_use.IsInArticle(_text, name.Span);

    /// <summary>Whether a known name of a few words ends at a position.</summary>
    private bool IsNameBefore(int end)
    {
        const int MaxWords = 4;
        int start = end;
        for (int words = 0; words < MaxWords && start > _paragraph.Start; words++)
        {
            while (start > _paragraph.Start && char.IsWhiteSpace(_text[start - 1]))
            {
                start--;
            }

            while (start > _paragraph.Start && !char.IsWhiteSpace(_text[start - 1]) && _text[start - 1] is not ('(' or ','))
            {
                start--;
            }

            if (start < end && _names.Find(_text, start, end, anyPart: false) is { } name && name.Span.End == end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether another name follows a comma or "and" behind a name.</summary>
    private bool IsListed(int end)
    {
        int joined = EndOfJoint(end, out bool isAnd);
        return joined >= 0 && (_names.Find(_text, joined, _paragraph.End, anyPart: false) is not null || (isAnd && char.IsUpper(_text[joined])));
    }

    /// <summary>Whether what stands before a name is a few words, as in "Well said, Anna".</summary>
    private bool IsShort(int start, int end)
    {
        const int MaxWords = 3;
        int words = 0;
        int at = start;
        while (words <= MaxWords && Words.TryRead(_text, ref at, end, out _))
        {
            words++;
        }

        return words is > 0 and <= MaxWords && _text.IndexOf(',', start, end - start) < 0 && !_names.IsName(_text.Substring(start, end - start));
    }

    /// <summary>Whether what stands before a name is a greeting, or words such as "Yes" and "Exactly".</summary>
    private bool IsInterjection(int start, int end)
    {
        string first = Sentences.FirstWord(_text, start, end);
        return IsShort(start, end) && (SpokenWords.Greetings.Contains(first) || SpokenWords.GreetingHeads.Contains(first) || SpokenWords.Interjections.Contains(first));
    }

    private bool IsOwn(NameMatch name) => string.Equals(name.Name.Name, _comment.Attribution.Author, StringComparison.Ordinal);

    /// <summary>Whether a name is a word that may stand for something else.</summary>
    private bool IsCommon(NameMatch name)
    {
        string key = NameKey.Of(name.Span.Of(_text));
        bool isOneWord = !HasSpace(name.Span);
        bool isShort = (key.Length < NameKey.ShortestPart && !Scripts.IsLetterAWord(_text[name.Span.Start])) || key.All(char.IsDigit);
        bool isPhrase = !isOneWord && char.IsUpper(_text[name.Span.Start]) && !IsTypedAsPrinted(name) && name.Name.Name.Skip(1).Any(char.IsUpper) && !name.Span.Of(_text).Skip(1).Any(char.IsUpper);
        return isShort || isPhrase || (!name.IsWhole && _use.IsWord(_text, name.Span)) || (isOneWord && (SpokenWords.Common.Contains(key) || SpokenWords.Openers.Contains(key) || SpokenWords.SecondPerson.Contains(key)
            || SpokenWords.BeforeThoseSpokenOf.Contains(key) || SpokenWords.NotNames.Contains(key) || _use.IsWord(_text, name.Span)));
    }

    private bool IsDistinct(NameMatch name) => (IsTypedAsPrinted(name) || LooksTyped(name.Span)) && !IsCommon(name);

    private bool IsTypedAsPrinted(NameMatch name) => name.Span.Length == name.Name.Name.Length && string.CompareOrdinal(_text, name.Span.Start, name.Name.Name, 0, name.Span.Length) == 0;

    private bool IsPossessive(int end) =>
        end + 1 < _paragraph.End && _text[end] is '\'' or '’' && _text[end + 1] is 's' or 'S';

    private int EndOfGreeting(int start, out bool isGreeting)
    {
        isGreeting = false;
        int at = start;
        if (!Words.TryRead(_text, ref at, _paragraph.End, out Word first) || first.Span.Start != start)
        {
            return start;
        }

        string head = first.Span.Of(_text);
        bool needsTail = SpokenWords.GreetingHeads.Contains(head);
        if (!needsTail && !SpokenWords.Greetings.Contains(head))
        {
            return start;
        }

        int tails = 0;
        int end = first.Span.End;
        while (Words.TryRead(_text, ref at, _paragraph.End, out Word tail) && tails < 4 && SpokenWords.GreetingTails.Contains(tail.Span.Of(_text)) && IsSpace(end, tail.Span.Start))
        {
            end = tail.Span.End;
            tails++;
        }

        isGreeting = !needsTail;
        if (needsTail && tails == 0)
        {
            return start;
        }

        while (end < _paragraph.End && (char.IsWhiteSpace(_text[end]) || _text[end] is ',' or '!'))
        {
            end++;
        }

        return end < _paragraph.End ? end : start;
    }

    private bool HasSpace(SourceSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (char.IsWhiteSpace(_text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSpace(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(_text[i]))
            {
                return false;
            }
        }

        return true;
    }

    // A name may end with a full stop, which ends its clause as well.
    private bool EndsClause(int end) => end == _paragraph.End || _text[end - 1] == '.' || ClauseEnds.IndexOf(_text[end]) >= 0 || EndsWithDash(end) > 0;

    /// <summary>Whether what opens a paragraph is set off as one who is spoken to; "Anna, who" is not.</summary>
    private bool EndsAddress(int end)
    {
        if (EndsWithDash(end) > 0)
        {
            return true;
        }

        if (end >= _paragraph.End || _text[end] is not (',' or ':' or ';' or '!') || (end + 1 < _paragraph.End && !char.IsWhiteSpace(_text[end + 1])))
        {
            return false;
        }

        if (_text[end] is ',' && IsEnumeration(end))
        {
            return false;
        }

        return _text[end] is not ',' || !SpokenWords.BehindSubject.Contains(Sentences.FirstWord(_text, end + 1, _paragraph.End))
            || Sentences.HasSecondPerson(_text, Sentences.Around(_text, _paragraph, end));
    }

    /// <summary>Whether behind a comma a word stands with another comma or "and" behind it, as in "Sage, thyme, rosemary"; but "Anna, yes, it is" enumerates nothing.</summary>
    private bool IsEnumeration(int comma)
    {
        int at = comma + 1;
        if (!Words.TryRead(_text, ref at, _paragraph.End, out Word item) || SpokenWords.Openers.Contains(item.Span.Of(_text)) || SpokenWords.BehindAddress.Contains(item.Span.Of(_text)))
        {
            return false;
        }

        int end = item.Span.End;
        return end < _paragraph.End && (_text[end] == ',' || Sentences.FirstWord(_text, end, Math.Min(_paragraph.End, end + 6)) is "and" or "or" or "und" or "oder" or "et" or "ou");
    }

    /// <summary>Where the text goes on behind a dash that follows a name; 0 if none does. A hyphen needs a space on one side at least.</summary>
    private int EndsWithDash(int end)
    {
        int at = end;
        while (at < _paragraph.End && char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        if (at >= _paragraph.End || Dashes.IndexOf(_text[at]) < 0)
        {
            return 0;
        }

        int behind = at;
        while (behind < _paragraph.End && Dashes.IndexOf(_text[behind]) >= 0)
        {
            behind++;
        }

        bool isHyphen = _text[at] == '-' && behind == at + 1;
        if (isHyphen && (behind == _paragraph.End || !char.IsWhiteSpace(_text[behind])))
        {
            return 0;
        }

        while (behind < _paragraph.End && char.IsWhiteSpace(_text[behind]))
        {
            behind++;
        }

        return behind;
    }

    /// <summary>Where the next name may begin behind a comma, "and", <c>&amp;</c>, <c>/</c> or another <c>@</c>; -1 if what follows joins no names.</summary>
    private int EndOfJoint(int end, out bool isAnd)
    {
        isAnd = false;
        int at = end;
        if (at < _paragraph.End && _text[at] is ',' or '/' or '&' or '+')
        {
            at++;
        }

        while (at < _paragraph.End && (char.IsWhiteSpace(_text[at]) || _text[at] is '&' or '/' or '+'))
        {
            at++;
        }

        int word = at;
        if (Words.TryRead(_text, ref word, _paragraph.End, out Word next) && next.Span.Start == at && next.Span.Of(_text) is "and" or "und" or "et" or "or")
        {
            isAnd = true;
            at = next.Span.End;
            while (at < _paragraph.End && char.IsWhiteSpace(_text[at]))
            {
                at++;
            }
        }

        return at > end && at < _paragraph.End ? at : -1;
    }

    /// <summary>Where a word ends as it is typed for a name.</summary>
    private int EndOfHandle(int start)
    {
        int at = start;
        while (at < _paragraph.End && (NameKey.IsOfKey(_text[at]) || (_text[at] is '_' or '-' or '.' or '\'' or '’' && at > start && at + 1 < _paragraph.End && NameKey.IsOfKey(_text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    /// <summary>Behind the mark that sets a name off, if one does.</summary>
    private int EndWithMark(int end)
    {
        if (end < _paragraph.End && _text[end] is ',' or ':')
        {
            return end + 1;
        }

        int at = end;
        while (at < _paragraph.End && char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        return at < _paragraph.End && Dashes.IndexOf(_text[at]) >= 0 && EndsWithDash(end) > 0 ? at + 1 : end;
    }
}
