using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>
/// Finds whom a comment names, and whom of these it speaks to: at the beginning of a paragraph before a comma, a dash or a colon, behind a greeting,
/// behind <c>@</c>, and at the end of a clause. Names that are common words, or stand in the article, need more than a comma.
/// </summary>
internal sealed class AddressReader
{
    private readonly string _text;
    private readonly NameBook _names;
    private readonly NameSense _sense;
    private readonly AddressSense _addresses;
    private readonly NameSurroundings _around;
    private readonly SourceSpan _paragraph;
    private readonly NamedPlaces _places;

    private AddressReader(NameBook names, NameSense sense, NameSurroundings around, string? answered, NamedPlaces places)
    {
        _text = around.Text;
        _names = names;
        _sense = sense;
        _addresses = new AddressSense(names, sense, around, answered);
        _around = around;
        _paragraph = around.Paragraph;
        _places = places;
    }

    /// <summary>Reads a comment.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="names">The names that are known.</param>
    /// <param name="sense">What they look like.</param>
    /// <param name="comment">The comment.</param>
    /// <param name="marked">What stands in quotation marks in it, where others speak.</param>
    /// <returns>Each name once for each place, in the order of the text.</returns>
    public static List<NamedPlace> Read(string text, NameBook names, NameSense sense, CommentNode comment, IReadOnlyList<MarkedPassage> marked)
    {
        var places = new NamedPlaces(comment);
        int next = 0;
        foreach (ParagraphNode paragraph in comment.Paragraphs)
        {
            if (text[paragraph.Span.Start] != '>')
            {
                new AddressReader(names, sense, new NameSurroundings(text, paragraph.Span), comment.Parent?.Attribution.Author, places).ReadParagraph(comment, marked, ref next);
            }
        }

        return places.Found;
    }

    [MethodImpl(HotLoop.Options)]
    private void ReadParagraph(CommentNode comment, IReadOnlyList<MarkedPassage> marked, ref int next)
    {
        var opening = new OpeningReader(_names, _sense, _addresses, comment, _around, _places);
        while (next < marked.Count && marked[next].Span.End <= _paragraph.Start)
        {
            next++;
        }

        bool isContinued = next < marked.Count && marked[next].Kind == PassageKind.Marked && marked[next].Span.Start < _paragraph.Start;
        int at = isContinued ? _paragraph.Start : opening.Read();
        while (Words.TryRead(_text, ref at, _paragraph.End, out Word word))
        {
            int start = word.Span.Start;
            bool isCalled = IsCalled(start);
            bool isGreeting = SpokenWords.MayGreet(word) && Sentences.EndsAt(_text, _around.BeforeSpace(start));
            if (!isCalled && !isGreeting && !_names.MayBegin(word))
            {
                continue;
            }

            while (next < marked.Count && marked[next].Span.End <= start)
            {
                next++;
            }

            bool isQuoted = next < marked.Count && marked[next].Kind == PassageKind.Marked && marked[next].Span.Start <= start;
            if (!isQuoted)
            {
                int end = isGreeting ? opening.ReadGreeting(start) : start;
                at = Math.Max(at, end > start ? end : ReadName(start, isCalled));
            }
        }
    }

    /// <summary>Whether <c>@</c> stands before a word, and no address of a mailbox ends with it.</summary>
    private bool IsCalled(int start) =>
        start > _paragraph.Start && _text[start - 1] == '@' && (start - 1 == _paragraph.Start || !char.IsLetterOrDigit(_text[start - 2]));

    /// <summary>Reads a name in the middle of a paragraph.</summary>
    /// <returns>Where it ends; where it would begin if there is none.</returns>
    [MethodImpl(HotLoop.Options)]
    private int ReadName(int start, bool isCalled)
    {
        NameMatch? found = isCalled ? _addresses.FindCalled(start) : _names.Find(_text, start, _paragraph.End, anyPart: false);
        if (found is not { } name)
        {
            return isCalled ? ReadStranger(start) : start;
        }

        if (_places.IsOwn(name))
        {
            return name.Span.End;
        }

        if (isCalled)
        {
            _places.AddAddress(_around, name, start - 1);
        }
        else if (!_around.IsPossessive(name.Span.End))
        {
            ReadKnown(name);
        }

        return name.Span.End;
    }

    private void ReadKnown(NameMatch name)
    {
        if (_addresses.IsVocative(name))
        {
            _places.AddAddress(_around, name, name.Span.Start);
        }
        else if (name.IsWhole && _sense.IsDistinct(name))
        {
            _places.AddMention(name);
        }
    }

    private int ReadStranger(int start)
    {
        var name = new SourceSpan(start, _around.EndOfHandle(start));
        return _places.AddStranger(_around, name, start - 1) ? name.End : start;
    }
}
