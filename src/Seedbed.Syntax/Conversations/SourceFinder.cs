using System.Linq;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>Finds whose words a comment quotes, when the index has read all paragraphs.</summary>
internal sealed class SourceFinder
{
    /// <summary>At how many places at most a passage is compared, of those that begin with the same words.</summary>
    private const int MaxTries = 200;

    /// <summary>The same for a passage of which something is left out: behind each ellipsis many words are looked at.</summary>
    private const int MaxTriesWithGaps = 24;

    /// <summary>How many of these are looked at to find such that were there before.</summary>
    private const int MaxPlaces = 2000;

    private const double EnoughOfPassage = 0.8;

    private readonly CommentedText _thread;
    private readonly PassageIndex _index;
    private readonly QuotedPlaces _quoted;
    private readonly EchoFinder _echoes;

    /// <summary>Takes a document.</summary>
    /// <param name="thread">The article and its comments.</param>
    /// <param name="index">Where the beginnings of passages stand.</param>
    /// <param name="quoted">Which places of the comments are quoted themselves.</param>
    public SourceFinder(CommentedText thread, PassageIndex index, QuotedPlaces quoted)
    {
        _thread = thread;
        _index = index;
        _quoted = quoted;
        _echoes = new EchoFinder(thread, quoted);
    }

    /// <summary>Reads what may be a quotation.</summary>
    /// <returns>The quotation, without a source where only its marks tell that it is one; null if it is none.</returns>
    public Quotation? Find(CommentNode comment, PassageCandidate candidate)
    {
        for (PassageCandidate? tried = candidate; tried is not null; tried = tried.Instead)
        {
            if ((FindRepeated(comment, tried) ?? FindEcho(comment, tried)) is { } quotation)
            {
                return quotation;
            }
        }

        return candidate.Kind is PassageKind.Marked or PassageKind.Mail && candidate.Span.Length > 0
            ? new Quotation(comment, candidate.Span, Comment: null, Paragraph: null, Similarity: 0)
            : null;
    }

    [MethodImpl(HotLoop.Options)]
    private Quotation? FindRepeated(CommentNode comment, PassageCandidate candidate)
    {
        if (candidate.Anchor < 0 || !_index.IsRepeated(candidate.Slot, comment.Index))
        {
            return null;
        }

        Passage? passage = candidate.Passage;
        PassageMatch? best = null;
        int tries = passage?.HasGaps == true ? MaxTriesWithGaps : MaxTries;
        foreach (PassagePlace place in _index.PlacesOf(candidate.Slot).Take(MaxPlaces).Where(place => CanBeQuoted(comment, place)).Take(tries))
        {
            passage ??= new Passage(_thread.Text, [candidate.Span], candidate.Kind);
            PassageMatch match = PassageMatch.From(_thread.Text, passage, candidate.Anchor, place, _thread.ParagraphsOf(place.Owner));
            bool isSource = IsWhole(passage, match) && !_quoted.IsQuoted(match)
                && Distinctness.IsEnough(_thread.Text, passage, match, candidate.Context);
            if (isSource && IsBetter(comment, match, best))
            {
                best = match;
            }
        }

        return best is { } found ? Quote(comment, passage!, found) : null;
    }

    private Quotation? FindEcho(CommentNode comment, PassageCandidate candidate) =>
        candidate is { Kind: PassageKind.Marked, Passage: { Words.Count: > 0 and <= EchoFinder.LongestEcho } passage }
        && _echoes.Find(comment, passage, candidate.Context) is { } match
            ? Quote(comment, passage, match)
            : null;

    private Quotation Quote(CommentNode comment, Passage passage, PassageMatch match)
    {
        // What no mark closes ends with the last word that is the source's.
        bool isUnclosed = passage.Kind == PassageKind.Unclosed;
        SourceSpan span = isUnclosed ? new SourceSpan(passage.Span.Start, passage.Words[match.Reach - 1].Span.End) : passage.Span;
        int words = isUnclosed ? match.Reach : passage.Words.Count;
        int owner = match.Place.Owner;
        return new Quotation(
            comment,
            span,
            owner < 0 ? null : _thread.Comments[owner],
            _thread.ParagraphsOf(owner)[match.Place.Paragraph],
            100 * match.Words / words);
    }

    /// <summary>Whether words at a place can be those that a comment quotes: not its own, and not later ones.</summary>
    private bool CanBeQuoted(CommentNode comment, PassagePlace place) =>
        place.Owner < 0 || (place.Owner != comment.Index && _thread.Order.MayPrecede(place.Owner, comment.Index));

    /// <summary>Whether so much of a passage stands at the other place that it is the same: all that nothing marks, and most of what marks show to be quoted.</summary>
    private static bool IsWhole(Passage passage, PassageMatch match) => passage.Kind switch
    {
        PassageKind.Unclosed => true,
        PassageKind.Block or PassageKind.Named => match.Words == passage.Words.Count,
        _ => match.Reach == passage.Words.Count && match.Words >= passage.Words.Count * EnoughOfPassage,
    };

    /// <summary>
    /// Whether a source is to be preferred: more words; then somebody else's than one's own; then that of whom the comment answers by name; then the article's;
    /// then the earliest.
    /// </summary>
    private bool IsBetter(CommentNode comment, PassageMatch match, PassageMatch? best)
    {
        if (best is not { } known)
        {
            return true;
        }

        int byWords = match.Words.CompareTo(known.Words);
        int byAuthor = byWords != 0 ? byWords : IsOwn(comment, known).CompareTo(IsOwn(comment, match));
        return byAuthor != 0 ? byAuthor > 0 : IsAnswered(comment, match) && !IsAnswered(comment, known);
    }

    private bool IsOwn(CommentNode comment, PassageMatch match) =>
        match.Place.Owner >= 0 && CommentedText.IsSameAuthor(comment, _thread.Comments[match.Place.Owner]);

    private bool IsAnswered(CommentNode comment, PassageMatch match) =>
        match.Place.Owner >= 0 && _thread.IsAnswered(comment, _thread.Comments[match.Place.Owner]);
}
