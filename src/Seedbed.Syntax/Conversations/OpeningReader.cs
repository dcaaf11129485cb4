using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>Reads whom a paragraph of a comment opens with: behind a greeting, or with a mark that sets the names off.</summary>
internal sealed class OpeningReader
{
    private static readonly char[] MarksBehindNames = [',', ':', ';', '!', '@', '-', '–', '—', '―'];

    private readonly string _text;
    private readonly NameBook _names;
    private readonly NameSense _sense;
    private readonly AddressSense _addresses;
    private readonly CommentNode _comment;
    private readonly NameSurroundings _around;
    private readonly SourceSpan _paragraph;
    private readonly NamedPlaces _places;

    /// <summary>Takes a paragraph.</summary>
    /// <param name="names">The names that are known.</param>
    /// <param name="sense">What they look like.</param>
    /// <param name="addresses">Whether they are spoken to in the paragraph.</param>
    /// <param name="comment">The comment.</param>
    /// <param name="around">The paragraph of the comment.</param>
    /// <param name="places">What is found is added to it.</param>
    public OpeningReader(NameBook names, NameSense sense, AddressSense addresses, CommentNode comment, NameSurroundings around, NamedPlaces places)
    {
        _text = around.Text;
        _names = names;
        _sense = sense;
        _addresses = addresses;
        _comment = comment;
        _around = around;
        _paragraph = around.Paragraph;
        _places = places;
    }

    private bool IsFirst => _paragraph.Start == _comment.Paragraphs[0].Span.Start;

    /// <summary>Reads whom the paragraph opens with.</summary>
    /// <returns>Where to read on.</returns>
    public int Read()
    {
        int start = _paragraph.Start;
        int lead = BehindLead();
        int end = ReadFrom(start);
        return end > start || lead == start ? end : ReadFrom(lead);
    }

    /// <summary>Reads whom a sentence in the middle of the paragraph greets.</summary>
    /// <param name="start">0-based position at which it begins.</param>
    /// <returns>Where to read on; where it begins if it greets nobody.</returns>
    public int ReadGreeting(int start) =>
        (Greeting.Of(_text, new SourceSpan(start, _paragraph.End)) is { } greeting ? ReadGreeted(greeting, start) : null) ?? start;

    private int ReadFrom(int start)
    {
        if (Greeting.Of(_text, new SourceSpan(start, _paragraph.End)) is { } greeting)
        {
            int? behind = ReadGreeted(greeting, start);
            if (behind is not null || greeting.IsCertain)
            {
                return behind ?? start;
            }
        }

        return ReadNamesInFront(start);
    }

    /// <summary>Behind a word with which many sentences begin before they speak to somebody; where the paragraph begins if it has none.</summary>
    private int BehindLead()
    {
        int at = _paragraph.Start;
        if (!Words.TryRead(_text, ref at, _paragraph.End, out Word first) || first.Span.Start != _paragraph.Start || !SpokenWords.Lead.Contains(first.Span.Of(_text)))
        {
            return _paragraph.Start;
        }

        while (at < _paragraph.End && (char.IsWhiteSpace(_text[at]) || _text[at] is ',' or '.' or ':' or '!'))
        {
            at++;
        }

        return at < _paragraph.End ? at : _paragraph.Start;
    }

    /// <summary>Reads who is greeted.</summary>
    /// <returns>Where to read on; null if nobody is.</returns>
    private int? ReadGreeted(Greeting greeting, int start)
    {
        bool isCalled = _text[greeting.End] == '@';
        if (FindName(greeting.End, isCalled) is { } name)
        {
            if (!IsGreeted(name, greeting, isCalled))
            {
                return null;
            }

            _places.AddAddress(_around, name, start);
            return ReadOthersGreeted(name.Span.End);
        }

        int at = greeting.End + (isCalled ? 1 : 0);
        var stranger = new SourceSpan(at, _around.EndOfHandle(at));
        bool isGreeted = greeting is { IsCertain: true, IsOfLetters: false } && !stranger.IsEmpty && _around.EndsClause(stranger.End) && _sense.IsNameOfStranger(stranger);
        return isGreeted && _places.AddStranger(_around, stranger, start) ? stranger.End : null;
    }

    private NameMatch? FindName(int at, bool isCalled) =>
        isCalled ? _addresses.FindCalled(at + 1) : _names.Find(_text, at, _paragraph.End, anyPart: true);

    /// <summary>"Thanks hope is rare" greets nobody, though somebody be called so: the less certain the greeting and the name, the more must set the name off.</summary>
    private bool IsGreeted(NameMatch name, Greeting greeting, bool isCalled)
    {
        if (_places.IsOwn(name) || _around.IsPossessive(name.Span.End))
        {
            return false;
        }

        bool isSetOff = _around.EndsClause(name.Span.End);
        bool isSurelyName = isCalled || !_sense.IsCommon(name)
            || (name.IsWhole && (_sense.IsTypedAsPrinted(name) || (greeting.IsCertain && isSetOff)));
        return (greeting.IsCertain || isSetOff) && isSurelyName;
    }

    /// <summary>Reads who else is greeted: "Thanks Anna and moss77!"</summary>
    private int ReadOthersGreeted(int end)
    {
        while (_around.BehindJoint(end, out bool isAnd) is var at and >= 0 && isAnd
            && _names.Find(_text, at, _paragraph.End, anyPart: false) is { } name
            && !_places.IsOwn(name) && !_around.IsPossessive(name.Span.End))
        {
            _places.AddAddress(_around, name, name.Span.Start);
            end = name.Span.End;
        }

        return end;
    }

    /// <summary>Reads names with a comma, a dash or a colon behind them.</summary>
    private int ReadNamesInFront(int start)
    {
        if (!MayHaveNamesInFront(start))
        {
            return start;
        }

        List<NameMatch> names = FindNamesInFront(start, out int accepted, out bool isList);
        if (names.Count > 0 && _around.IsBeforeColon(names[names.Count - 1].Span.End) && IsOfList())
        {
            return start;
        }

        if (names.Count == 0)
        {
            return ReadStrangerInFront(start);
        }

        // "Anna and moss77 agree": nothing sets the last one off, so the sentence is about all of them.
        if (accepted < names.Count && isList)
        {
            return start;
        }

        bool isAlone = names.Count == 1 && accepted == 0 && IsSalutation(names[0]);
        foreach (NameMatch name in names.Take(isAlone ? 1 : accepted).Where(name => !_places.IsOwn(name)))
        {
            bool isCalled = name.Span.Start > _paragraph.Start && _text[name.Span.Start - 1] == '@';
            _places.AddAddress(_around, name, name.Span.Start - (isCalled ? 1 : 0));
        }

        return accepted > 0 ? names[accepted - 1].Span.End : isAlone ? names[0].Span.End : start;
    }

    /// <summary>
    /// Whether the paragraph belongs to a list that the one above it announces: a score, or the lines of a play. Each of its paragraphs has a colon behind its
    /// first words, and the one that announces it ends with one.
    /// </summary>
    private bool IsOfList()
    {
        const int MaxLength = 12;
        IReadOnlyList<ParagraphNode> paragraphs = _comment.Paragraphs;
        int at = ParagraphSearch.IndexAt(paragraphs, _paragraph.Start);
        for (int above = at - 1; above >= Math.Max(0, at - MaxLength); above--)
        {
            SourceSpan span = paragraphs[above].Span;
            if (_text[span.End - 1] == ':')
            {
                return true;
            }

            if (_text.IndexOf(':', span.Start, Math.Min(span.Length, CommenterName.UsualMaxLength)) < 0)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Most paragraphs have no mark that sets a name off so near their beginning, and need no name to be looked for.</summary>
    private bool MayHaveNamesInFront(int start)
    {
        const int MaxLength = 160;
        int length = _paragraph.End - start;
        return length <= CommenterName.UsualMaxLength || _text.IndexOfAny(MarksBehindNames, start, Math.Min(length, MaxLength)) >= 0;
    }

    /// <summary>The names from a position on, as long as something joins them.</summary>
    /// <param name="start">0-based position of the first.</param>
    /// <param name="accepted">How many of them stand up to the last that <c>@</c> or a mark shows to be spoken to.</param>
    /// <param name="isList">Whether a word such as "and" follows one of them.</param>
    [MethodImpl(HotLoop.Options)]
    private List<NameMatch> FindNamesInFront(int start, out int accepted, out bool isList)
    {
        var names = new List<NameMatch>();
        accepted = 0;
        isList = false;
        int at = start;
        while (at >= 0 && at < _paragraph.End)
        {
            bool isCalled = _text[at] == '@';
            if (FindName(at, isCalled) is not { } name
                || (!isCalled && !_addresses.IsNameInFront(name, isJoined: names.Count > 0)))
            {
                break;
            }

            names.Add(name);
            accepted = isCalled || _around.EndsAddress(name.Span.End) ? names.Count : accepted;
            at = _around.BehindJoint(name.Span.End, out bool isAnd);
            isList |= at >= 0 && isAnd;
        }

        return names;
    }

    /// <summary>A name alone in its paragraph, above others, is whom the comment speaks to; below them, it may be anything.</summary>
    private bool IsSalutation(NameMatch name) =>
        name.Span.End == _paragraph.End && name.IsWhole && !_sense.IsCommon(name) && IsFirst && _comment.Paragraphs.Count > 1;

    /// <summary>Reads the name of somebody without a comment in front of a paragraph: it must look like one of a reader.</summary>
    private int ReadStrangerInFront(int start)
    {
        if (_text[start] == '@')
        {
            var called = new SourceSpan(start + 1, _around.EndOfHandle(start + 1));
            return _places.AddStranger(_around, called, start) ? called.End : start;
        }

        var name = new SourceSpan(start, _around.EndOfHandle(start));
        bool isSpokenTo = IsFirst && (IsHandle(name) || IsDashed(name)) && _sense.IsNameOfStranger(name);
        return isSpokenTo && _places.AddStranger(_around, name, start) ? name.End : start;
    }

    private bool IsHandle(SourceSpan name) => _sense.LooksTyped(name) && _around.EndsAddress(name.End);

    /// <summary>"Anna - The taps are found" speaks to Anna; "Found - the taps" tells what was found.</summary>
    private bool IsDashed(SourceSpan name) =>
        _around.BehindDash(name.End) is var behind and > 0 && behind < _paragraph.End
        && char.IsUpper(_text[behind]) && char.IsUpper(_text[name.Start]) && _around.IsBeforeSentence(name.End);
}
