using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Collects the places at which a comment names somebody.</summary>
internal sealed class NamedPlaces
{
    private static readonly List<NamedPlace> Nobody = [];

    private readonly CommentNode _comment;
    private List<NamedPlace>? _found;

    /// <summary>Begins with a comment.</summary>
    public NamedPlaces(CommentNode comment) => _comment = comment;

    /// <summary>What was found, in the order in which it was.</summary>
    public List<NamedPlace> Found => _found ?? Nobody;

    /// <summary>Whether a name is that of who wrote the comment: it speaks to nobody.</summary>
    public bool IsOwn(NameMatch name) => string.Equals(name.Name.Name, _comment.Attribution.Author, StringComparison.Ordinal);

    /// <summary>Adds a name that is spoken of.</summary>
    public void AddMention(NameMatch name) => Add(new NamedPlace(name.Span, name.Span, name.Name.Name, name.Name, IsAddress: false));

    /// <summary>Adds a name that is spoken to.</summary>
    /// <param name="around">What stands around it.</param>
    /// <param name="name">The name.</param>
    /// <param name="wordsStart">0-based position of the first word or mark that shows it.</param>
    public void AddAddress(NameSurroundings around, NameMatch name, int wordsStart)
    {
        var words = new SourceSpan(wordsStart, around.EndWithMark(name.Span.End));
        Add(new NamedPlace(name.Span, words, name.Name.Name, name.Name, IsAddress: true));
    }

    /// <summary>Adds somebody without a comment who is spoken to, unless the word cannot be a name.</summary>
    /// <param name="around">What stands around it.</param>
    /// <param name="span">The word that is typed for a name.</param>
    /// <param name="wordsStart">0-based position of the first word or mark that shows it.</param>
    /// <returns>Whether it was added.</returns>
    public bool AddStranger(NameSurroundings around, SourceSpan span, int wordsStart)
    {
        const int Shortest = 2;
        if (span.Length < Shortest || !char.IsLetter(around.Text[span.Start]))
        {
            return false;
        }

        string name = span.Of(around.Text);
        if (SpokenWords.NotNames.Contains(name))
        {
            return false;
        }

        Add(new NamedPlace(span, new SourceSpan(wordsStart, around.EndWithMark(span.End)), name, Known: null, IsAddress: true));
        return true;
    }

    private void Add(NamedPlace place) => (_found ??= []).Add(place);
}
