using System;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>Tells whether a known name is spoken to where it stands in a paragraph, by the words and marks around it.</summary>
internal sealed class AddressSense
{
    private readonly string _text;
    private readonly NameBook _names;
    private readonly NameSense _sense;
    private readonly NameSurroundings _around;
    private readonly string? _answered;

    /// <summary>Takes a paragraph.</summary>
    /// <param name="names">The names that are known.</param>
    /// <param name="sense">What they look like.</param>
    /// <param name="around">The paragraph.</param>
    /// <param name="answered">The name of the one whom the comment answers, as the page states; null if it does not.</param>
    public AddressSense(NameBook names, NameSense sense, NameSurroundings around, string? answered)
    {
        _answered = answered;
        _text = around.Text;
        _names = names;
        _sense = sense;
        _around = around;
    }

    /// <summary>The known name behind <c>@</c>, of which any beginning will do. What is called goes to its end: <c>@anna_b</c> is not Anna.</summary>
    /// <param name="start">0-based position of its first character.</param>
    public NameMatch? FindCalled(int start) =>
        _names.Find(_text, start, _around.Paragraph.End, anyPart: true) is { } name && _around.EndOfHandle(start) <= name.Span.End ? name : null;

    /// <summary>Whether a name in front of a sentence can be that of one who is spoken to, if a mark sets it off.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isJoined">Whether another name stands before it.</param>
    public bool IsNameInFront(NameMatch name, bool isJoined)
    {
        if (IsStated(name))
        {
            return true;
        }

        if (!_sense.IsCommon(name))
        {
            return !IsAboutName(name);
        }

        // Its only fault may be that the article has it: then a colon or a dash is enough.
        int end = name.Span.End;
        if (name.IsWhole && !_sense.IsDictionaryWord(name) && _sense.IsTypedAsPrinted(name) && (_around.IsBeforeColon(end) || _around.IsBeforeSentence(end)))
        {
            return true;
        }

        // "Hope, that is a lovely thought" speaks to somebody, "Hope, in my view, is" does not: what follows a common word must tell.
        string next = Sentences.FirstWord(_text, end, _around.Paragraph.End);
        bool canBeName = end < _around.Paragraph.End && _sense.BeginsAsPrinted(name)
            && !SpokenWords.BehindSaying.Contains(next) && !SpokenWords.Openers.Contains(NameKey.Of(name.Span.Of(_text)));
        return canBeName
            && (isJoined || SpokenWords.BehindAddress.Contains(next) || IsContraction(end, next)
                || (next is "I" or "we" or "We" && (_text[end] == ':' || !_sense.IsDictionaryWord(name)))
                || _around.IsSaidToSomebody(name.Span.Start));
    }

    /// <summary>Whether the page states that the comment answers whoever bears a name: then it can be no other word.</summary>
    private bool IsStated(NameMatch name) => string.Equals(name.Name.Name, _answered, StringComparison.Ordinal);

    /// <summary>Whether a dash follows what may be a part of a name or a word, and says in lower case what that is: "Silver - nineteen grams of it".</summary>
    private bool IsAboutName(NameMatch name)
    {
        int behind = _around.BehindDash(name.Span.End);
        return behind > 0 && behind < _around.Paragraph.End && char.IsLower(_text[behind])
            && !name.IsWhole && !_around.IsSaidToSomebody(name.Span.Start)
            && !SpokenWords.BehindAddress.Contains(Sentences.FirstWord(_text, behind, _around.Paragraph.End));
    }

    /// <summary>"Hope, it's from the mill" is said to Hope; "Hope, it is said," is not.</summary>
    private bool IsContraction(int end, string next)
    {
        int at = _around.Paragraph.End - end > next.Length ? _text.IndexOf(next, end, StringComparison.Ordinal) + next.Length : end;
        return next is "it" or "It" && _around.IsPossessive(at);
    }

    /// <summary>Whether a name in the middle of a paragraph closes a clause that speaks to its bearer.</summary>
    [MethodImpl(HotLoop.Options)]
    public bool IsVocative(NameMatch name)
    {
        int before = _around.BeforeSpace(name.Span.Start);
        if (before == _around.Paragraph.Start)
        {
            // Whom a paragraph opens with is known by now.
            return false;
        }

        if (Sentences.EndsAt(_text, before))
        {
            return _around.EndsAddress(name.Span.End) && IsNameInFront(name, isJoined: false) && !IsListed(name.Span.End);
        }

        if (!_around.EndsClause(name.Span.End) || _around.IsBeforeColon(name.Span.End))
        {
            return false;
        }

        bool isBehindComma = _text[before - 1] == ',';
        bool isSurelyName = !_sense.IsCommon(name) || _sense.IsCapitalOfName(name)
            || (isBehindComma && EndsSentence(name.Span.End) && name.Name.Comments.Count > 0 && _sense.IsTypedAsPrinted(name) && !_sense.IsDictionaryWord(name));
        if (!isSurelyName)
        {
            return false;
        }

        return isBehindComma
            ? IsVocativeBehindComma(name, before - 1)
            : char.IsLetterOrDigit(_text[before - 1]) && IsVocativeBehindWord(name, before);
    }

    /// <summary>Names between commas may be a list of those spoken of: it has another name before the comma, or goes on behind the name.</summary>
    private bool IsVocativeBehindComma(NameMatch name, int comma)
    {
        int end = name.Span.End;
        return !IsNameBefore(comma) && (EndsSentence(end) || !IsListed(end));
    }

    private bool EndsSentence(int end) => end == _around.Paragraph.End || _text[end] is '.' or '!' or '?' or '…';

    /// <summary>With no comma before it a name may be an object: what stands before it must speak to somebody, or want none.</summary>
    private bool IsVocativeBehindWord(NameMatch name, int before)
    {
        SourceSpan sentence = Sentences.Around(_text, _around.Paragraph, name.Span.Start);
        string last = Sentences.LastWord(_text, sentence.Start, before);
        if (SpokenWords.BeforeThoseSpokenOf.Contains(last))
        {
            return false;
        }

        bool isSurelyName = _sense.IsOneWord(name.Span) ? name.IsWhole || _sense.IsPartOfWord(name) : _sense.IsTypedAsPrinted(name);
        return Sentences.HasSecondPerson(_text, new SourceSpan(sentence.Start, before))
            || IsInterjection(sentence.Start, before)
            || (isSurelyName && EndsSentence(sentence.Start, before, last));
    }

    /// <summary>Whether what stands before a name can be a whole sentence, and is no object that is named: "that's brilliant moss77", but not "we elected Anna".</summary>
    private bool EndsSentence(int start, int end, string last)
    {
        const int FewestWords = 3;
        bool maybeVerb = last.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || last.EndsWith("ing", StringComparison.OrdinalIgnoreCase);
        bool wantsNoun = last.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || last.EndsWith("’s", StringComparison.OrdinalIgnoreCase);
        return !maybeVerb && !wantsNoun && Sentences.CountWords(_text, start, end, FewestWords) >= FewestWords && !char.IsUpper(last[0]);
    }

    /// <summary>Whether what stands before a name is a greeting, or words such as "Yes" and "Exactly".</summary>
    private bool IsInterjection(int start, int end)
    {
        string first = Sentences.FirstWord(_text, start, end);
        bool isKnown = SpokenWords.Greetings.Contains(first) || SpokenWords.GreetingHeads.Contains(first)
            || SpokenWords.Interjections.Contains(first);
        return isKnown && IsShort(start, end);
    }

    /// <summary>Whether what stands before a name is a few words, as in "Well said, Anna".</summary>
    private bool IsShort(int start, int end)
    {
        const int MaxWords = 3;
        return Sentences.CountWords(_text, start, end, MaxWords + 1) is > 0 and <= MaxWords
            && _text.IndexOf(',', start, end - start) < 0 && !_names.IsName(_text.Substring(start, end - start));
    }

    /// <summary>Whether a known name of a few words ends at a position.</summary>
    private bool IsNameBefore(int end)
    {
        const int MaxWords = 4;
        int start = end;
        for (int words = 0; words < MaxWords && start > _around.Paragraph.Start; words++)
        {
            start = _around.BeforeSpace(start);
            while (start > _around.Paragraph.Start && !char.IsWhiteSpace(_text[start - 1]) && _text[start - 1] is not ('(' or ','))
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
        int joined = _around.BehindJoint(end, out bool isAnd);
        return joined >= 0
            && (_names.Find(_text, joined, _around.Paragraph.End, anyPart: false) is not null || (isAnd && char.IsUpper(_text[joined])));
    }
}
