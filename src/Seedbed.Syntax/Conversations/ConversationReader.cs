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
    private readonly List<Quotation> _quotations = [];
    private readonly List<Mention> _mentions = [];

    /// <summary>Takes a document.</summary>
    public ConversationReader(SeedDocument document, ThreadNode thread)
    {
        string text = document.Text;
        IReadOnlyList<CommentNode> comments = thread.Comments;
        var names = NameBook.Of(document, thread);
        var sense = new NameSense(text, NameUse.Of(document, thread, names));
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

        var sources = new SourceFinder(_thread, _index, _quoted);
        foreach (CommentNode comment in _thread.Comments)
        {
            int first = _quotations.Count;
            ReadQuotations(comment, found[comment.Index], sources);
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

    private void ReadQuotations(CommentNode comment, List<PassageCandidate> candidates, SourceFinder sources)
    {
        if (candidates.Count == 0)
        {
            return;
        }

        var found = new List<Quotation>();
        int blocks = 0;
        int end = -1;
        foreach (PassageCandidate candidate in candidates)
        {
            if (candidate.Span.Start >= end && sources.Find(comment, candidate) is { } quotation)
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
        _quotations.AddRange(isRepost ? found.Where(quotation => quotation.Comment is null && quotation.Paragraph is null) : found);
    }

    private void ReadMentions(CommentNode comment, int firstQuotation)
    {
        foreach (NamedPlace place in _thread.NamedIn(comment))
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

        return comment.Parent is { } parent && parent.Attribution.Author == name.Name ? parent : _thread.NearestBefore(name, comment);
    }
}
