using System;
using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>
/// Reads what comments quote and whom they name: first what may be a quotation, then all paragraphs once, then whose words they are. Linear in the text
/// but for what <see cref="SourceFinder"/> bounds.
/// </summary>
internal sealed class ConversationReader
{
    private readonly CommentedText _thread;
    private readonly PassageIndex _index;
    private readonly QuotedPlaces _quoted;
    private readonly List<Quotation>[] _quotations;

    /// <summary>Takes a document.</summary>
    public ConversationReader(SeedDocument document, ThreadNode thread)
    {
        string text = document.Text;
        IReadOnlyList<CommentNode> comments = thread.Comments;
        var names = NameBook.Of(document, thread);
        var sense = new NameSense(text, new NameUse(document, thread, names));
        var marked = new IReadOnlyList<MarkedPassage>[comments.Count];
        var named = new List<NamedPlace>[comments.Count];
        for (int i = 0; i < comments.Count; i++)
        {
            marked[i] = MarkedPassages.Find(text, comments[i].Paragraphs);
            named[i] = AddressReader.Read(text, names, sense, comments[i], marked[i]);
        }

        _thread = new CommentedText(document, comments, named);
        _index = new PassageIndex(text);
        _quoted = new QuotedPlaces(marked);
        _quotations = new List<Quotation>[comments.Count];
    }

    /// <summary>Reads all comments.</summary>
    public Conversation Read()
    {
        var candidates = new CandidateFinder(_thread.Text, _index, _quoted);
        List<PassageCandidate>[] found = [.. _thread.Comments.Select(candidates.Find)];
        if (!_index.IsEmpty)
        {
            ReadParagraphs(-1, _thread.Document.Paragraphs);
            foreach (CommentNode comment in _thread.Comments)
            {
                ReadParagraphs(comment.Index, comment.Paragraphs);
            }
        }

        // Whoever wrote first is read first, so that of two who repeat the same paragraph the second is known to quote.
        var sources = new SourceFinder(_thread, _index, _quoted);
        foreach (int comment in _thread.Order.Indices)
        {
            _quotations[comment] = ReadQuotations(_thread.Comments[comment], found[comment], sources);
        }

        return new Conversation([.. _quotations.SelectMany(static quotations => quotations)], [.. _thread.Comments.SelectMany(ReadMentions)]);
    }

    private void ReadParagraphs(int owner, IReadOnlyList<ParagraphNode> paragraphs)
    {
        for (int i = 0; i < paragraphs.Count; i++)
        {
            _index.Read(owner, i, paragraphs[i].Span);
        }
    }

    private List<Quotation> ReadQuotations(CommentNode comment, List<PassageCandidate> candidates, SourceFinder sources)
    {
        if (candidates.Count == 0)
        {
            return [];
        }

        var found = new List<Quotation>();
        int blocks = 0;
        int end = -1;
        foreach (PassageCandidate candidate in candidates)
        {
            if (candidate.Span.Start < end)
            {
                continue;
            }

            foreach (Quotation quotation in FindSources(comment, candidate, sources))
            {
                found.Add(quotation);
                blocks += candidate.Kind == PassageKind.Block ? 1 : 0;

                // What nobody wrote hides nothing that stands within it.
                end = quotation.Paragraph is null ? end : Math.Max(end, quotation.Span.End);
                if (candidate.Kind is not (PassageKind.Marked or PassageKind.Unclosed))
                {
                    _quoted.AddBlock(comment.Index, quotation.Span);
                }
            }
        }

        // A comment that is all there already was posted twice.
        bool isRepost = blocks == comment.Paragraphs.Count;
        return isRepost ? [.. found.Where(quotation => quotation.Paragraph is null)] : found;
    }

    private static List<Quotation> FindSources(CommentNode comment, PassageCandidate candidate, SourceFinder sources)
    {
        Quotation? whole = sources.Find(comment, candidate);
        if (whole?.Paragraph is null && candidate.Lines.Count > 0)
        {
            List<Quotation> lines = [.. candidate.Lines.Select(line => sources.Find(comment, line)).OfType<Quotation>()];
            if (lines.Exists(static line => line.Paragraph is not null))
            {
                return lines;
            }
        }

        return whole is null ? [] : [whole];
    }

    private IEnumerable<Mention> ReadMentions(CommentNode comment) => _thread.NamedIn(comment)
        .Where(place => !_quoted.IsBlock(comment.Index, place.Span))
        .Select(place => new Mention(comment, place.Span, place.Words, place.Name, place.Known is { } name ? FindTarget(comment, name) : null, place.IsAddress));

    /// <summary>Which comment of somebody's is meant: the one that is quoted, the one that the header names, or the nearest before.</summary>
    private CommentNode? FindTarget(CommentNode comment, KnownName name)
    {
        const int MaxQuotations = 32;
        bool IsTheirs(CommentNode? other) => string.Equals(other?.Attribution.Author, name.Name, StringComparison.Ordinal);
        return _quotations[comment.Index].Take(MaxQuotations).FirstOrDefault(quotation => IsTheirs(quotation.Comment))?.Comment
            ?? (IsTheirs(comment.Parent) ? comment.Parent : _thread.NearestBefore(name, comment));
    }
}
