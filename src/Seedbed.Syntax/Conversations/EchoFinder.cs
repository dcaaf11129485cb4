using System;
using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>Finds whose words a comment repeats where these are too few to be looked for anywhere: only what it answers can be meant.</summary>
internal sealed class EchoFinder
{
    /// <summary>How many words an echo has at most.</summary>
    public const int LongestEcho = 4;

    /// <summary>How many words of a comment are searched for an echo.</summary>
    private const int MaxEchoWords = 1000;

    /// <summary>Of how many of those whom a comment names the words are searched.</summary>
    private const int MaxNames = 4;

    private readonly CommentedText _thread;
    private readonly QuotedPlaces _quoted;
    private readonly Lazy<ArticleWords> _article;

    /// <summary>Takes a document.</summary>
    /// <param name="thread">The article and its comments.</param>
    /// <param name="quoted">Which places of the comments are quoted themselves.</param>
    public EchoFinder(CommentedText thread, QuotedPlaces quoted)
    {
        _thread = thread;
        _quoted = quoted;
        _article = new Lazy<ArticleWords>(() => new ArticleWords(thread.Document));
    }

    /// <summary>
    /// A few words, be they common ones, that repeat the comment above or that of whom the comment answers: it opens with them and asks, or says "you say".
    /// Two words or more may repeat the article.
    /// </summary>
    public PassageMatch? Find(CommentNode comment, Passage passage, PassageContext context)
    {
        int content = passage.Words.Count(word => Distinctness.IsContent(word.Span.Of(_thread.Text)));
        bool isOpening = context.IsFirst && context.IsSetOff && passage.Words.Count > 1 && (content > 0 || comment.Parent is not null);
        bool isQuestion = context.IsFirst && context.IsAsked;
        bool isToReader = context.IsToReader && content > 0;
        if (!isOpening && !isQuestion && !isToReader)
        {
            return null;
        }

        return TargetsOf(comment).Select(target => FindIn(target, passage)).FirstOrDefault(match => match is not null)
            ?? (isOpening && content > 1 ? FindInArticle(passage) : null);
    }

    /// <summary>The comments that one may answer, those that are likelier first.</summary>
    private IEnumerable<CommentNode> TargetsOf(CommentNode comment)
    {
        if (comment.Parent is { } parent)
        {
            yield return parent;
        }

        foreach (NamedPlace place in _thread.NamedIn(comment).Take(MaxNames))
        {
            if (place is { IsAddress: true, Known: { } name } && _thread.NearestBefore(name, comment) is { } nearest)
            {
                yield return nearest;
            }
        }

        CommentNode? above = comment.Index > 0 ? _thread.Comments[comment.Index - 1] : null;
        if (above is not null && !CommentedText.IsSameAuthor(comment, above) && _thread.Order.MayPrecede(above.Index, comment.Index))
        {
            yield return above;
        }
    }

    private PassageMatch? FindIn(CommentNode target, Passage passage)
    {
        int start = target.Paragraphs.Count == 0 ? 0 : target.Paragraphs[0].Span.Start;
        var reader = new WordReader(_thread.Text, target.Paragraphs, 0, start);
        for (int read = 0; read < MaxEchoWords && reader.Read(); read++)
        {
            if (reader.Word.Hash == passage.Words[0].Hash)
            {
                var place = new PassagePlace(target.Index, reader.Paragraph, reader.Word.Span.Start);
                PassageMatch match = PassageMatch.Of(_thread.Text, passage, 0, place, target.Paragraphs);
                if (match.Words == passage.Words.Count && !_quoted.IsQuoted(match))
                {
                    return match;
                }
            }
        }

        return null;
    }

    private PassageMatch? FindInArticle(Passage passage)
    {
        foreach (PassagePlace place in _article.Value.PlacesOf(passage.Words[0]))
        {
            PassageMatch match = PassageMatch.Of(_thread.Text, passage, 0, place, _thread.Document.Paragraphs);
            if (match.Words == passage.Words.Count)
            {
                return match;
            }
        }

        return null;
    }
}
