using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Seedbed.Generators.Parse;
using Seedbed.Syntax;

namespace Seedbed.Generators.Spec;

/// <summary>
/// Writes a document's structure as text that the record types read without looking at the document: hashes, numbers and rows, then a line each
/// for path, resource, title and the like, and for each name. <c>docs/layout.md</c> describes it; <c>Emit/Model/SeedLayout.cs</c> and <c>SeedRows.cs</c> read it.
/// </summary>
internal sealed class LayoutWriter
{
    // Builders of about the right size from the start need not grow.
    private const int UsualHeadLength = 256;
    private const int LongestUsualRow = 4;

    private readonly SeedDocument _document;
    private readonly CommenterNames _names;
    private readonly RowWriter _rows;
    private readonly SegmentsWriter _segments;

    private LayoutWriter(SeedDocument document, CommenterNames names, StringBuilder rows, SegmentsWriter segments)
    {
        _document = document;
        _names = names;
        _segments = segments;
        _rows = new RowWriter(document, rows);
    }

    /// <summary>Writes a document, with its length before it, by which a page tells documents apart.</summary>
    /// <param name="seed">The document.</param>
    /// <param name="file">Its file.</param>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="findings">What the rules found in it.</param>
    /// <param name="segments">Divides its paragraphs.</param>
    public static string Write(CheckedSeed seed, SeedFile file, FileBytes bytes, IReadOnlyList<Finding> findings, SegmentsWriter segments)
    {
        SeedDocument document = seed.Document;
        Conversation conversation = Conversation.Of(document);
        CommenterNames names = CommenterNames.Of(document, conversation);
        int? ordinal = SeedFileName.Read(file.Path).Ordinal;

        var rows = new StringBuilder(UsualHeadLength + (LongestUsualRow * document.Lines.Count));
        rows.Append(bytes.Sha256Text);
        rows.Append(Base64(seed.Article.Hash, BodyFingerprint.Length));
        Vlq.Write(rows, document.Text.Length);
        Vlq.Write(rows, document.Lines.Count);
        Vlq.Write(rows, ((int)document.Lines.Newline << 1) | (bytes.HasByteOrderMark ? 1 : 0));
        Vlq.Write(rows, ordinal is { } number ? number + 1L : 0);
        new LayoutWriter(document, names, rows, segments).WriteRows();

        var layout = new StringBuilder(rows.Length + UsualHeadLength);
        Vlq.Write(layout, rows.Length);
        AppendLine(layout.Append(rows.ToString()), file.Path);
        AppendLine(layout, file.Resource == SeedFile.ResourcePrefix + file.Path ? string.Empty : file.Resource);
        AppendLine(layout, document.Title?.Span.Of(document.Text));
        AppendLine(layout, document.Byline?.Attribution.Author);
        AppendLine(layout, document.Thread?.Shape);
        AppendLine(layout, document.Thread is { } thread ? EvidenceWriter.Write(thread.Evidence, document) : null);
        AppendLine(layout, IssueWriter.Write(findings, document));
        AppendLine(layout, ConversationWriter.Write(conversation, document, names));
        foreach (string name in names.Names)
        {
            AppendLine(layout, name);
        }

        string body = layout.ToString();
        var length = new StringBuilder();
        Vlq.Write(length, body.Length);
        return length + body;
    }

    private static string Base64(byte[] bytes, int count) => Convert.ToBase64String(bytes, 0, count).TrimEnd('=');

    private static void AppendLine(StringBuilder layout, string? line) => layout.Append(line).Append('\n');

    private void WriteRows()
    {
        if (_document.Title is { } title)
        {
            _rows.Begin(RowKind.Title, title.Span);
        }

        if (_document.Subtitle is { } subtitle)
        {
            _rows.Begin(RowKind.Subtitle, subtitle.Span);
        }

        if (_document.Byline?.Attribution is { } byline)
        {
            _rows.Begin(RowKind.Byline, byline.AuthorSpan);
        }

        WriteTime(RowKind.Published, _document.Published);
        WriteParagraphs(_document.Paragraphs);
        if (_document.Thread is { } thread)
        {
            _rows.BeginThread(thread.Span).Add(thread.Comments.Count).Add(_names.Commenters).Add(_names.Names.Count);
            WriteThread(thread);
        }
    }

    private void WriteThread(ThreadNode thread)
    {
        int commentsEnd = thread.Comments.Count == 0 ? thread.Span.End : thread.Comments[thread.Comments.Count - 1].Span.End;
        List<ParagraphNode> behind = [.. thread.Unattributed.Where(paragraph => paragraph.Span.Start >= commentsEnd)];
        WriteParagraphs(thread.Unattributed.Take(thread.Unattributed.Count - behind.Count));
        foreach (CommentNode comment in thread.Comments)
        {
            WriteComment(comment);
        }

        if (behind.Count > 0)
        {
            _rows.Begin(RowKind.EndOfComments, new SourceSpan(behind[0].Span.Start, behind[0].Span.Start));
            WriteParagraphs(behind);
        }
    }

    private void WriteComment(CommentNode comment)
    {
        Attribution attribution = comment.Attribution;
        _rows.Begin(RowKind.Comment, attribution.HeaderSpan).Add(_names[attribution.Author]);
        if (attribution.Subject is { } subject)
        {
            _rows.Begin(RowKind.Subject, subject);
        }

        if (attribution.StatusSpan is { } status)
        {
            _rows.Begin(RowKind.Status, status).Add((long)attribution.Status);
        }

        if (StatedReply.Of(comment, _document.Text) is { } reply)
        {
            long evidence = reply.IsByDepth ? 1 : 0;
            _rows.Begin(RowKind.Parent, reply.Span).Add(((long)_names[reply.Name] << 1) | evidence).Add(comment.Parent is null ? 0 : comment.Parent.Index + 1L);
        }

        WriteTime(RowKind.Posted, attribution.Posted);
        WriteParagraphs(comment.Paragraphs);
        WriteEdges(attribution.Lines);
    }

    /// <summary>Where a comment begins with words, or ends with some, that no other row describes, such as a number above the author's name.</summary>
    private void WriteEdges(IReadOnlyList<HeaderLineNode> lines)
    {
        int start = lines[0].Span.Start;
        int end = lines[lines.Count - 1].Span.End;
        bool endsBehind = end > _rows.Last;
        if (start < _rows.First)
        {
            _rows.Begin(RowKind.Edge, new SourceSpan(start, start));
        }

        if (endsBehind)
        {
            _rows.Begin(RowKind.Edge, new SourceSpan(end, end));
        }
    }

    private void WriteParagraphs(IEnumerable<ParagraphNode> paragraphs)
    {
        foreach (ParagraphNode paragraph in paragraphs)
        {
            _rows.Begin(RowKind.Paragraph, paragraph.Span).Add(_segments.Add(paragraph.Span));
        }
    }

    private void WriteTime(RowKind kind, StatedTime? time)
    {
        if (time is null)
        {
            return;
        }

        _rows.Begin(kind, time.Span).Add((long)time.Precision);
        if (time is { Precision: not TimePrecision.None, Local: { } local })
        {
            _rows.Add(local.Ticks / TimeSpan.TicksPerSecond);
            _rows.Add(time.Offset is { } offset ? (long)offset.TotalMinutes + RowWriter.OffsetBias : 0);
        }
    }
}
