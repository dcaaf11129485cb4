using System.Collections.Generic;
using System.Text;
using Seedbed.Syntax;

namespace Seedbed.Generators.Spec;

/// <summary>Writes what comments quote and whom they name as one line of a layout; <c>Emit/Model/Conversation.cs</c> reads it.</summary>
internal sealed class ConversationWriter
{
    private readonly SeedDocument _document;
    private readonly CommenterNames _names;
    private readonly StringBuilder _line = new();

    // Where the entry before begins: places are written relative to it.
    private int _comment;
    private int _position;
    private int _lineNumber;

    private ConversationWriter(SeedDocument document, CommenterNames names)
    {
        _document = document;
        _names = names;
    }

    /// <summary>Writes a conversation.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="document">The document in which it stands.</param>
    /// <param name="names">The names to which its mentions refer.</param>
    /// <returns>The line; empty where nothing is quoted and nobody named.</returns>
    public static string Write(Conversation conversation, SeedDocument document, CommenterNames names)
    {
        if (conversation.Quotations.Count == 0 && conversation.Mentions.Count == 0)
        {
            return string.Empty;
        }

        var writer = new ConversationWriter(document, names);
        writer.WriteQuotations(conversation.Quotations);
        writer.WriteMentions(conversation.Mentions);
        return writer._line.ToString();
    }

    private void WriteQuotations(IReadOnlyList<Quotation> quotations)
    {
        Add(quotations.Count);
        foreach (Quotation quotation in quotations)
        {
            WritePlace(quotation.From, quotation.Span);
            if (quotation.Paragraph is null)
            {
                Add(0);
            }
            else
            {
                IReadOnlyList<ParagraphNode> paragraphs = quotation.Comment?.Paragraphs ?? _document.Paragraphs;
                Add(quotation.Comment is null ? 1 : quotation.Comment.Index + 2L).Add(ParagraphSearch.IndexAt(paragraphs, quotation.Paragraph.Span.Start)).Add(quotation.Similarity);
            }
        }
    }

    private void WriteMentions(IReadOnlyList<Mention> mentions)
    {
        _comment = 0;
        _position = 0;
        _lineNumber = 0;
        Add(mentions.Count);
        foreach (Mention mention in mentions)
        {
            WritePlace(mention.From, mention.Span);
            Add(mention.Span.Start - mention.Words.Start).Add(mention.Words.Length).Add(_names[mention.Name]);
            Add(mention.Comment is null ? 0 : mention.Comment.Index + 1L).Add(mention.IsAddress ? 1 : 0);
        }
    }

    /// <summary>Writes which comment, counted from that of the entry before, and where; a place in an earlier line is told by zigzag, as in rows.</summary>
    private void WritePlace(CommentNode from, SourceSpan span)
    {
        LinePosition place = _document.Lines.GetPosition(span.Start);
        Add(from.Index - _comment).AddSigned(span.Start - _position).Add(span.Length).AddSigned(place.Line - _lineNumber).Add(place.Column);
        _comment = from.Index;
        _position = span.Start;
        _lineNumber = place.Line;
    }

    private ConversationWriter Add(long number)
    {
        Vlq.Write(_line, number);
        return this;
    }

    private ConversationWriter AddSigned(long number)
    {
        Vlq.WriteSigned(_line, number);
        return this;
    }
}
