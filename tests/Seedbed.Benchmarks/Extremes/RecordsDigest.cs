using System.Security.Cryptography;
using System.Text;
using Seedbed.Syntax;

namespace Seedbed.Benchmarks;

/// <summary>
/// Counts articles, comments and paragraphs, and hashes all authors and texts: once here, of what the parser reads, and once in a program that
/// walks the records. Both must print the same line.
/// </summary>
internal sealed class RecordsDigest : IDisposable
{
    /// <summary>The program that walks the records.</summary>
    public const string Program = """
        using System;
        using System.Collections.Generic;
        using System.Security.Cryptography;
        using System.Text;
        using Seedbed;
        using Made;

        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        int comments = 0;
        int paragraphs = 0;
        foreach (Article article in Seeds.Articles)
        {
            Add(article.Byline?.Name);
            AddAll(article.Paragraphs);
            foreach (Comment comment in article.Comments)
            {
                comments++;
                Add(comment.Author);
                AddAll(comment.Paragraphs);
            }
        }

        Console.WriteLine($"{Seeds.Articles.Count} articles, {comments} comments, {paragraphs} paragraphs, {Convert.ToHexString(hash.GetHashAndReset())}");

        void AddAll(IEnumerable<Paragraph> all)
        {
            foreach (Paragraph paragraph in all)
            {
                paragraphs++;
                Add(paragraph.Text);
            }
        }

        void Add(string? text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));

        """;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private int _articles;
    private int _comments;
    private int _paragraphs;

    /// <summary>The line that the program must print for documents in path order.</summary>
    public static string Of(IEnumerable<SeedDocument> documents)
    {
        using var digest = new RecordsDigest();
        foreach (SeedDocument document in documents)
        {
            digest.Add(document);
        }

        return FormattableString.Invariant($"{digest._articles} articles, {digest._comments} comments, {digest._paragraphs} paragraphs, {Convert.ToHexString(digest._hash.GetHashAndReset())}");
    }

    /// <inheritdoc />
    public void Dispose() => _hash.Dispose();

    private void Add(SeedDocument document)
    {
        _articles++;
        Add(document.Byline?.Attribution.Author);
        Add(document.Text, document.Paragraphs);
        foreach (CommentNode comment in document.Thread?.Comments ?? [])
        {
            _comments++;
            Add(comment.Attribution.Author);
            Add(document.Text, comment.Paragraphs);
        }
    }

    private void Add(string text, IEnumerable<ParagraphNode> paragraphs)
    {
        foreach (ParagraphNode paragraph in paragraphs)
        {
            _paragraphs++;
            Add(paragraph.Span.Of(text));
        }
    }

    private void Add(string? text) => _hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
}
