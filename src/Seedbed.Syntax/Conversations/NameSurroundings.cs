namespace Seedbed.Syntax;

/// <summary>What stands around the names in a paragraph: which marks set them off, and where another name may follow.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Paragraph">Where the paragraph stands.</param>
internal readonly record struct NameSurroundings(string Text, SourceSpan Paragraph)
{
    private const string Dashes = "-–—―";
    private const string ClauseEnds = ".!?,;:…)";

    /// <summary>Whether a clause ends with a name. A name may end with a full stop, which ends its clause as well.</summary>
    /// <param name="end">0-based position behind the name.</param>
    public bool EndsClause(int end) =>
        end == Paragraph.End || Text[end - 1] == '.' || ClauseEnds.IndexOf(Text[end]) >= 0 || BehindDash(end) > 0;

    /// <summary>Whether what opens a paragraph is set off as one who is spoken to; "Anna, who" is not.</summary>
    /// <param name="end">0-based position behind the name.</param>
    public bool EndsAddress(int end)
    {
        if (BehindDash(end) > 0)
        {
            return true;
        }

        bool isSetOff = end < Paragraph.End && Text[end] is ',' or ':' or ';' or '!'
            && (end + 1 == Paragraph.End || char.IsWhiteSpace(Text[end + 1]));
        if (!isSetOff || Text[end] != ',')
        {
            return isSetOff;
        }

        // A comma alone may also stand between things, or behind one of which something is said. Not where the sentence speaks to somebody.
        return !IsEnumeration(end)
            && (!SpokenWords.BehindSubject.Contains(Sentences.FirstWord(Text, end + 1, Paragraph.End)) || IsSaidToSomebody(end));
    }

    /// <summary>Whether the sentence around a position speaks to somebody, or asks.</summary>
    public bool IsSaidToSomebody(int position)
    {
        SourceSpan sentence = Sentences.Around(Text, Paragraph, position);
        return Sentences.HasSecondPerson(Text, sentence) || (sentence.End < Paragraph.End && Text[sentence.End] is '?' or '？');
    }

    /// <summary>Whether a dash follows a name, and behind it something that is said of nothing before it: "Anna - They are found", but not "Harl - Marrow 09:12".</summary>
    public bool IsBeforeSentence(int end)
    {
        int behind = BehindDash(end);
        string next = behind == 0 ? string.Empty : Sentences.FirstWord(Text, behind, Paragraph.End);
        return next.Length > 0 && (!Distinctness.IsContent(next) || SpokenWords.BehindAddress.Contains(next) || SpokenWords.SecondPerson.Contains(next));
    }

    /// <summary>Whether a colon follows a name.</summary>
    public bool IsBeforeColon(int end) => end < Paragraph.End && Text[end] == ':';

    /// <summary>Whether a name is that of an owner: "Anna's".</summary>
    /// <param name="end">0-based position behind the name.</param>
    public bool IsPossessive(int end) =>
        end + 1 < Paragraph.End && Text[end] is '\'' or '’' && Text[end + 1] is 's' or 'S';

    /// <summary>Where the text goes on behind a dash that follows a name; 0 if none does. A hyphen needs a space behind it.</summary>
    /// <param name="end">0-based position behind the name.</param>
    public int BehindDash(int end)
    {
        int dash = BehindSpace(end);
        int behind = dash;
        while (behind < Paragraph.End && Dashes.IndexOf(Text[behind]) >= 0)
        {
            behind++;
        }

        if (behind == dash)
        {
            return 0;
        }

        bool isHyphen = Text[dash] == '-' && behind == dash + 1;
        bool isInWord = isHyphen && (behind == Paragraph.End || !char.IsWhiteSpace(Text[behind]));
        return isInWord ? 0 : BehindSpace(behind);
    }

    /// <summary>
    /// Where the next name may begin behind a space, a comma, "and", <c>&amp;</c>, <c>/</c> or another <c>@</c>; -1 if what follows joins no names.
    /// </summary>
    /// <param name="end">0-based position behind the name.</param>
    /// <param name="isAnd">Whether a word such as "and" joins them.</param>
    public int BehindJoint(int end, out bool isAnd)
    {
        isAnd = false;
        int at = end < Paragraph.End && Text[end] == ',' ? end + 1 : end;
        while (at < Paragraph.End && (char.IsWhiteSpace(Text[at]) || Text[at] is '&' or '/' or '+'))
        {
            isAnd |= !char.IsWhiteSpace(Text[at]);
            at++;
        }

        int word = at;
        if (Words.TryRead(Text, ref word, Paragraph.End, out Word next) && next.Span.Start == at && SpokenWords.Conjunctions.Contains(next.Span.Of(Text)))
        {
            isAnd = true;
            at = BehindSpace(next.Span.End);
        }

        return at > end && at < Paragraph.End ? at : -1;
    }

    /// <summary>Where a word ends as it is typed for a name.</summary>
    /// <param name="start">0-based position of its first character.</param>
    public int EndOfHandle(int start)
    {
        int at = start;
        while (at < Paragraph.End && (NameKey.IsOfKey(Text[at]) || (at > start && IsInsideHandle(at))))
        {
            at++;
        }

        bool isOwner = at - 2 > start && IsPossessive(at - 2);
        return isOwner ? at - 2 : at;
    }

    /// <summary>Behind the mark that sets a name off, if one does.</summary>
    /// <param name="end">0-based position behind the name.</param>
    public int EndWithMark(int end)
    {
        if (end < Paragraph.End && Text[end] is ',' or ':')
        {
            return end + 1;
        }

        return BehindDash(end) > 0 ? BehindSpace(end) + 1 : end;
    }

    private bool IsInsideHandle(int at) =>
        Text[at] is '_' or '-' or '.' or '\'' or '’' && at + 1 < Paragraph.End && NameKey.IsOfKey(Text[at + 1]);

    /// <summary>Whether behind a comma a word stands with another comma or "and" behind it, as in "Sage, thyme, rosemary"; but "Anna, yes, it is" enumerates nothing.</summary>
    private bool IsEnumeration(int comma)
    {
        int at = comma + 1;
        if (!Words.TryRead(Text, ref at, Paragraph.End, out Word word))
        {
            return false;
        }

        string item = word.Span.Of(Text);
        int end = word.Span.End;
        if (end == Paragraph.End || SpokenWords.Openers.Contains(item) || SpokenWords.BehindAddress.Contains(item))
        {
            return false;
        }

        int next = BehindSpace(end);
        bool isJoined = Words.TryRead(Text, ref next, Paragraph.End, out Word joint) && joint.Span.Start == BehindSpace(end)
            && SpokenWords.Conjunctions.Contains(joint.Span.Of(Text));
        return Text[end] == ',' || isJoined;
    }

    /// <summary>Where the white space begins that ends at a position.</summary>
    public int BeforeSpace(int at)
    {
        while (at > Paragraph.Start && char.IsWhiteSpace(Text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private int BehindSpace(int at)
    {
        while (at < Paragraph.End && char.IsWhiteSpace(Text[at]))
        {
            at++;
        }

        return at;
    }
}
