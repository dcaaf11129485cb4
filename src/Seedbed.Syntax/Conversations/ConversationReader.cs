using System;
using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>Reads what comments quote and whom they name. Linear in the text but for what <see cref="MaxTries"/> bounds.</summary>
internal sealed class ConversationReader
{
    /// <summary>At how many places at most a passage is compared, of those that begin with the same words.</summary>
    private const int MaxTries = 200;

    /// <summary>How many words of a comment are searched for an echo of one or two.</summary>
    private const int MaxEchoWords = 1000;

    private const int LongestEcho = 4;
    private const double EnoughOfPassage = 0.8;

    private static readonly string[] Introductions = [" wrote:", " said:", " schrieb:", " a écrit :", " a écrit:", " escribió:"];

    private static readonly List<Candidate> NoCandidates = [];

    private readonly string _text;
    private readonly SeedDocument _document;
    private readonly IReadOnlyList<CommentNode> _comments;
    private readonly ThreadOrder _order;
    private readonly PassageIndex _index;
    private readonly Lazy<ArticleWords> _article;
    private readonly List<MarkedPassage>[] _marked;
    private readonly List<NamedPlace>[] _named;
    private readonly List<SourceSpan>?[] _blocks;
    private readonly List<Quotation> _quotations = [];
    private readonly List<Mention> _mentions = [];

    /// <summary>Takes a document.</summary>
    public ConversationReader(SeedDocument document, ThreadNode thread)
    {
        _text = document.Text;
        _document = document;
        _comments = thread.Comments;
        _order = new ThreadOrder(_comments);
        _index = new PassageIndex(_text);
        _article = new Lazy<ArticleWords>(() => new ArticleWords(document));
        _marked = new List<MarkedPassage>[_comments.Count];
        _named = new List<NamedPlace>[_comments.Count];
        _blocks = new List<SourceSpan>?[_comments.Count];
        var names = NameBook.Of(document, thread);
        var use = NameUse.Of(document, thread, names);
        for (int i = 0; i < _comments.Count; i++)
        {
            _marked[i] = MarkedPassages.Find(_text, _comments[i].Paragraphs);
            _named[i] = AddressReader.Read(_text, names, use, _comments[i], _marked[i]);
        }
    }

    /// <summary>Reads all comments.</summary>
    public Conversation Read()
    {
        List<Candidate>[] candidates = [.. _comments.Select(FindCandidates)];
        if (!_index.IsEmpty)
        {
            ReadParagraphs(-1, _document.Paragraphs);
            foreach (CommentNode comment in _comments)
            {
                ReadParagraphs(comment.Index, comment.Paragraphs);
            }
        }

        foreach (CommentNode comment in _comments)
        {
            int first = _quotations.Count;
            ReadQuotations(comment, candidates[comment.Index]);
            ReadMentions(comment, first);
        }

        return new Conversation(_quotations, _mentions);
    }

    private void ReadParagraphs(int owner, IReadOnlyList<ParagraphNode> paragraphs)
    {
        for (int i = 0; i < paragraphs.Count; i++)
        {
            _index.Read(owner, i, paragraphs[i].Span);
        }
    }

    private List<Candidate> FindCandidates(CommentNode comment)
    {
        if (_marked[comment.Index].Count == 0 && comment.Paragraphs.Count == 1 && IndexOfNamed(comment) < 0 && _text[comment.Paragraphs[0].Span.Start] != '>')
        {
            return NoCandidates;
        }

        var candidates = new List<Candidate>();
        foreach (MarkedPassage marked in _marked[comment.Index])
        {
            candidates.Add(Mark(comment, marked));
        }

        AddParagraphs(comment, candidates);
        candidates.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return candidates;
    }

    private Candidate Mark(CommentNode comment, MarkedPassage marked)
    {
        var passage = new Passage(_text, marked.Parts, marked.Kind);
        return new Candidate(passage.Span, passage.Kind, passage, SlotOf(passage), PassageContext.Of(_text, comment, marked.Span))
        {
            Instead = marked.Instead is { } instead ? Mark(comment, instead) : null,
        };
    }

    private int SlotOf(Passage passage) => passage.Anchor is var at and >= 0 ? _index.Add(passage.Words[at], passage.Words[at + 1], passage.Words[at + 2]) : -1;

    /// <summary>Whole paragraphs that may be somebody else's: those quoted as mail is, the one below a line that names whom it quotes, and any other with text beside it.</summary>
    private void AddParagraphs(CommentNode comment, List<Candidate> candidates)
    {
        IReadOnlyList<ParagraphNode> paragraphs = comment.Paragraphs;
        int named = IndexOfNamed(comment);
        for (int i = 0; i < paragraphs.Count; i++)
        {
            SourceSpan span = paragraphs[i].Span;
            bool isLast = i == paragraphs.Count - 1;
            if (_text[span.Start] == '>')
            {
                var parts = new List<SourceSpan>();
                while (i < paragraphs.Count && _text[paragraphs[i].Span.Start] == '>')
                {
                    parts.Add(BehindSigns(paragraphs[i].Span));
                    i++;
                }

                i--;
                var passage = new Passage(_text, parts, PassageKind.Mail);
                candidates.Add(new Candidate(passage.Span, PassageKind.Mail, passage, SlotOf(passage), default));
            }
            else if ((i == named || paragraphs.Count > 1) && !IsMarked(comment, span) && BeginningOf(span) is { } slot)
            {
                candidates.Add(new Candidate(span, i == named ? PassageKind.Named : PassageKind.Block, Passage: null, slot, new PassageContext { IsLast = isLast }));
            }
        }
    }

    /// <summary>Whether a paragraph stands in quotation marks.</summary>
    private bool IsMarked(CommentNode comment, SourceSpan paragraph)
    {
        const int LongestMark = 2;
        return !char.IsLetterOrDigit(_text[paragraph.Start]) && LastMarked(comment.Index, paragraph.Start + LongestMark) is { } marked
            && marked.Span.Start > paragraph.Start && marked.Span.End + LongestMark >= paragraph.End;
    }

    /// <summary>The last of what stands in marks in a comment that begins at a position or before; null if none does.</summary>
    private MarkedPassage? LastMarked(int comment, int position)
    {
        List<MarkedPassage> marked = _marked[comment];
        int low = 0;
        int high = marked.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (marked[middle].Span.Start <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? null : marked[low - 1];
    }

    /// <summary>The paragraph below the line of the comment that names whom it answers; -1 without one.</summary>
    private int IndexOfNamed(CommentNode comment)
    {
        for (int i = 1; i < comment.Paragraphs.Count; i++)
        {
            if (IsIntroduction(comment.Paragraphs[i - 1].Span))
            {
                return i;
            }
        }

        if (comment.Attribution.Parent is not { } parent || comment.IsParentByDepth)
        {
            return -1;
        }

        for (int i = 0; i < comment.Paragraphs.Count; i++)
        {
            if (comment.Paragraphs[i].Span.Start > parent.End)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a paragraph says whom the next one quotes, as boards print it.</summary>
    private bool IsIntroduction(SourceSpan paragraph)
    {
        const int MaxLength = 90;
        const string Board = "Originally Posted by ";
        string line = paragraph.Length <= MaxLength ? paragraph.Of(_text) : string.Empty;
        return line.StartsWith(Board, StringComparison.OrdinalIgnoreCase)
            || Introductions.Any(introduction => line.EndsWith(introduction, StringComparison.OrdinalIgnoreCase));
    }

    private SourceSpan BehindSigns(SourceSpan line)
    {
        int at = line.Start;
        while (at < line.End && (_text[at] == '>' || char.IsWhiteSpace(_text[at])))
        {
            at++;
        }

        return new SourceSpan(at, line.End);
    }

    private int? BeginningOf(SourceSpan paragraph)
    {
        int at = paragraph.Start;
        return Words.TryRead(_text, ref at, paragraph.End, out Word first) && Words.TryRead(_text, ref at, paragraph.End, out Word second)
            && Words.TryRead(_text, ref at, paragraph.End, out Word third) ? _index.Add(first, second, third) : null;
    }

    private void ReadQuotations(CommentNode comment, List<Candidate> candidates)
    {
        if (candidates.Count == 0)
        {
            return;
        }

        var found = new List<Quotation>();
        int blocks = 0;
        int end = -1;
        foreach (Candidate candidate in candidates)
        {
            if (candidate.Span.Start >= end && Resolve(comment, candidate) is { } quotation)
            {
                found.Add(quotation);
                blocks += candidate.Kind == PassageKind.Block ? 1 : 0;
                end = quotation.Paragraph is null ? end : Math.Max(end, quotation.Span.End);
                if (candidate.Kind is not (PassageKind.Marked or PassageKind.Unclosed))
                {
                    (_blocks[comment.Index] ??= []).Add(quotation.Span);
                }
            }
        }

        // A comment that is all there already was posted twice.
        _quotations.AddRange(blocks == comment.Paragraphs.Count ? found.Where(quotation => quotation.Comment is null && quotation.Paragraph is null) : found);
    }

    private Quotation? Resolve(CommentNode comment, Candidate candidate)
    {
        Candidate? tried = candidate;
        while (tried is not null)
        {
            if (FindSource(comment, tried) is { } source)
            {
                return source;
            }

            tried = tried.Instead;
        }

        return candidate.Kind is PassageKind.Marked or PassageKind.Mail && candidate.Span.Length > 0
            ? new Quotation(comment, candidate.Span, Comment: null, Paragraph: null, Similarity: 0)
            : null;
    }

    private Quotation? FindSource(CommentNode comment, Candidate candidate)
    {
        PassageMatch? best = null;
        Passage? passage = candidate.Passage;
        if (candidate.Slot >= 0 && _index.IsRepeated(candidate.Slot))
        {
            int tries = 0;
            foreach (PassagePlace place in _index.PlacesOf(candidate.Slot))
            {
                if (!IsCandidate(comment, place))
                {
                    continue;
                }

                passage ??= new Passage(_text, [candidate.Span], candidate.Kind);
                PassageMatch match = PassageMatch.Of(_text, passage, passage.Anchor, place, ParagraphsOf(place.Owner));
                if (IsWhole(passage, match) && !(place.Owner >= 0 && IsQuoted(place.Owner, place.Position, match.End)) && Distinctness.IsEnough(_text, passage, match, candidate.Context) && IsBetter(comment, match, best))
                {
                    best = match;
                }

                tries++;
                if (tries == MaxTries)
                {
                    break;
                }
            }
        }

        if (best is null && candidate.Kind == PassageKind.Marked && passage!.Words.Count is > 0 and <= LongestEcho)
        {
            best = FindEcho(comment, passage, candidate.Context);
        }

        return best is { } found ? Quote(comment, passage!, found) : null;
    }

    private Quotation Quote(CommentNode comment, Passage passage, PassageMatch match)
    {
        SourceSpan span = passage.Kind == PassageKind.Unclosed ? new SourceSpan(passage.Span.Start, passage.Words[match.Reach - 1].Span.End) : passage.Span;
        int words = passage.Kind == PassageKind.Unclosed ? match.Reach : passage.Words.Count;
        return new Quotation(
            comment,
            span,
            match.Place.Owner < 0 ? null : _comments[match.Place.Owner],
            ParagraphsOf(match.Place.Owner)[match.Place.Paragraph],
            100 * match.Words / words);
    }

    /// <summary>Whether words at a place can be those that a comment quotes: not its own, not later ones, and not those that another quotes as well.</summary>
    private bool IsCandidate(CommentNode comment, PassagePlace place) => place.Owner < 0
        || (place.Owner != comment.Index && _order.MayPrecede(place.Owner, comment.Index));

    /// <summary>Whether words of a comment are quoted themselves, so that who repeats them may have them from elsewhere.</summary>
    private bool IsQuoted(int owner, int position, int end)
    {
        bool isMarked = LastMarked(owner, position) is { Kind: PassageKind.Marked } marked && end <= marked.Span.End;
        return isMarked || (_blocks[owner]?.Exists(block => block.Start <= position && end <= block.End) ?? false);
    }

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

    private bool IsOwn(CommentNode comment, PassageMatch match) => match.Place.Owner >= 0 && IsSameAuthor(comment, _comments[match.Place.Owner]);

    private static bool IsSameAuthor(CommentNode comment, CommentNode other) =>
        string.Equals(comment.Attribution.Author, other.Attribution.Author, StringComparison.Ordinal);

    private bool IsAnswered(CommentNode comment, PassageMatch match)
    {
        if (match.Place.Owner < 0)
        {
            return false;
        }

        CommentNode other = _comments[match.Place.Owner];
        return other == comment.Parent || _named[comment.Index].Any(place => place.Name == other.Attribution.Author);
    }

    /// <summary>
    /// A few words, be they common ones, that repeat the comment above or that of whom the comment answers: it opens with them and asks, or says "you say".
    /// Two words or more may repeat the article.
    /// </summary>
    private PassageMatch? FindEcho(CommentNode comment, Passage passage, PassageContext context)
    {
        int content = passage.Words.Count(word => Distinctness.IsContent(word.Span.Of(_text)));
        bool isOpening = context.IsFirst && context.IsSetOff && passage.Words.Count > 1 && (content > 0 || comment.Parent is not null);
        if (!isOpening && !(context.IsFirst && context.IsAsked) && !(context.IsToReader && content > 0))
        {
            return null;
        }

        return TargetsOfEcho(comment).Select(target => FindIn(target, passage)).FirstOrDefault(match => match is not null)
            ?? (isOpening && content > 1 ? FindInArticle(passage) : null);
    }

    private PassageMatch? FindInArticle(Passage passage)
    {
        foreach (PassagePlace place in _article.Value.PlacesOf(passage.Words[0]))
        {
            PassageMatch match = PassageMatch.Of(_text, passage, 0, place, _document.Paragraphs);
            if (match.Words == passage.Words.Count)
            {
                return match;
            }
        }

        return null;
    }

    private IEnumerable<CommentNode> TargetsOfEcho(CommentNode comment)
    {
        if (comment.Parent is { } parent)
        {
            yield return parent;
        }

        foreach (NamedPlace place in _named[comment.Index])
        {
            if (place is { IsAddress: true, Known: { } name } && _order.NearestBefore(name.Comments, comment.Index) is var index and >= 0)
            {
                yield return _comments[index];
            }
        }

        if (comment.Index > 0 && !IsSameAuthor(comment, _comments[comment.Index - 1]) && _order.MayPrecede(comment.Index - 1, comment.Index))
        {
            yield return _comments[comment.Index - 1];
        }
    }

    private PassageMatch? FindIn(CommentNode target, Passage passage)
    {
        var reader = new WordReader(_text, target.Paragraphs, 0, target.Paragraphs.Count == 0 ? 0 : target.Paragraphs[0].Span.Start);
        for (int read = 0; read < MaxEchoWords && reader.Read(); read++)
        {
            if (reader.Word.Hash == passage.Words[0].Hash)
            {
                var place = new PassagePlace(target.Index, reader.Paragraph, reader.Word.Span.Start);
                PassageMatch match = PassageMatch.Of(_text, passage, 0, place, target.Paragraphs);
                if (match.Words == passage.Words.Count && !IsQuoted(target.Index, place.Position, match.End))
                {
                    return match;
                }
            }
        }

        return null;
    }

    private void ReadMentions(CommentNode comment, int firstQuotation)
    {
        foreach (NamedPlace place in _named[comment.Index])
        {
            CommentNode? target = place.Known is { } name ? FindTarget(comment, name, firstQuotation) : null;
            _mentions.Add(new Mention(comment, place.Span, place.Words, place.Name, target, place.IsAddress));
        }
    }

    /// <summary>Which comment of somebody's is meant: the one that is quoted, the one that the header names, or the nearest before.</summary>
    private CommentNode? FindTarget(CommentNode comment, KnownName name, int firstQuotation)
    {
        for (int i = firstQuotation; i < _quotations.Count; i++)
        {
            if (_quotations[i].Comment is { } quoted && quoted.Attribution.Author == name.Name)
            {
                return quoted;
            }
        }

        if (comment.Parent is { } parent && parent.Attribution.Author == name.Name)
        {
            return parent;
        }

        int index = _order.NearestBefore(name.Comments, comment.Index);
        return index < 0 ? null : _comments[index];
    }

    private IReadOnlyList<ParagraphNode> ParagraphsOf(int owner) => owner < 0 ? _document.Paragraphs : _comments[owner].Paragraphs;

    /// <summary>What may be a quotation.</summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Kind">By what it is told.</param>
    /// <param name="Passage">Its words; null until they are needed.</param>
    /// <param name="Slot">By what the index knows it; -1 for one that is too short.</param>
    /// <param name="Context">What stands around it.</param>
    private sealed record Candidate(SourceSpan Span, PassageKind Kind, Passage? Passage, int Slot, PassageContext Context)
    {
        /// <summary>How else it can be read.</summary>
        public Candidate? Instead { get; init; }
    }
}
