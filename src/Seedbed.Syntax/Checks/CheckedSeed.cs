using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>A seed as the checks see it: its text as a tree, and what is known of its file.</summary>
public sealed class CheckedSeed
{
    private readonly Lazy<CharacterSet> _characters;
    private readonly Lazy<IReadOnlyList<ParagraphNode>> _paragraphs;
    private readonly Lazy<CommentCounts> _commentCounts;
    private readonly Lazy<IReadOnlyList<SourceSpan>> _repeatedLines;

    /// <summary>Takes a seed.</summary>
    /// <param name="path">Path below the seeds folder, with <c>/</c> between folders.</param>
    /// <param name="document">The text as a tree; the tree of an empty text where there is none.</param>
    /// <param name="encoding">How the bytes became text.</param>
    /// <param name="hasByteOrderMark">Whether the file begins with a byte order mark.</param>
    /// <param name="sha256">The SHA-256 of the file's bytes in any notation; empty where it is not known.</param>
    public CheckedSeed(string path, SeedDocument document, SeedEncoding encoding = SeedEncoding.Utf8, bool hasByteOrderMark = false, string sha256 = "")
    {
        Path = path;
        Document = document;
        Encoding = encoding;
        HasByteOrderMark = hasByteOrderMark;
        Sha256 = sha256;
        _characters = new Lazy<CharacterSet>(() => new CharacterSet(document.Text));
        _paragraphs = new Lazy<IReadOnlyList<ParagraphNode>>(() => CollectParagraphs(document));
        _commentCounts = new Lazy<CommentCounts>(() => new CommentCounts(document));
        _repeatedLines = new Lazy<IReadOnlyList<SourceSpan>>(CollectRepeatedLines);
        Article = new ArticleBody(document);
    }

    /// <summary>Path below the seeds folder, with <c>/</c> between folders.</summary>
    public string Path { get; }

    /// <summary>The text as a tree.</summary>
    public SeedDocument Document { get; }

    /// <summary>How the bytes became text.</summary>
    public SeedEncoding Encoding { get; }

    /// <summary>Whether the file begins with a byte order mark, which is no part of the text.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>The SHA-256 of the file's bytes; empty where it is not known.</summary>
    public string Sha256 { get; }

    /// <summary>The shapes by which its thread was looked for.</summary>
    public ThreadShapes Shapes { get; init; } = ThreadShapes.Known;

    /// <summary>The whole text.</summary>
    internal string Text => Document.Text;

    /// <summary>The different characters of the text: what a rule is about may not be among them.</summary>
    internal CharacterSet Characters => _characters.Value;

    /// <summary>The lines that hold more than white space, in order.</summary>
    internal ContentLine[] Lines => Document.Lines.Content;

    /// <summary>Whether there is any text to look at.</summary>
    internal bool HasText => Lines.Length > 0;

    /// <summary>All paragraphs in the order of the text: the article's, the comments', and those of nobody.</summary>
    internal IReadOnlyList<ParagraphNode> AllParagraphs => _paragraphs.Value;

    /// <summary>The lines whose words an earlier line has as well, in order.</summary>
    internal IReadOnlyList<SourceSpan> RepeatedLines => _repeatedLines.Value;

    /// <summary>How often each comment stands in the thread.</summary>
    internal CommentCounts CommentCounts => _commentCounts.Value;

    /// <summary>
    /// What tells the article's own words: equal for articles that differ in white space, title, byline or thread alone. One without words is
    /// like no other.
    /// </summary>
    internal string Body => Document.Paragraphs.Count == 0 ? "none in " + Path : Article.Fingerprint;

    /// <summary>The article's own words.</summary>
    internal ArticleBody Article { get; }

    /// <summary>Where the text begins; the place of what concerns the whole file.</summary>
    internal static SourceSpan Beginning => new(0, 0);

    /// <summary>The first line that holds anything; where the text begins, if none does.</summary>
    internal SourceSpan FirstLine => HasText ? Lines[0].Span : Beginning;

    /// <summary>1-based line of a position.</summary>
    internal int LineOf(int position) => Document.Lines.GetPosition(position).Line;

    /// <summary>1-based column of a position.</summary>
    internal int ColumnOf(int position) => Document.Lines.GetPosition(position).Column;

    private List<SourceSpan> CollectRepeatedLines()
    {
        var places = new PlacesByWords(Lines.Length);
        var repeated = new List<SourceSpan>();
        foreach (ContentLine line in Lines)
        {
            if (places.Add(this, line.Span) is not null)
            {
                repeated.Add(line.Span);
            }
        }

        return repeated;
    }

    private static List<ParagraphNode> CollectParagraphs(SeedNode document)
    {
        var paragraphs = new List<ParagraphNode>();
        Collect(document, paragraphs);
        return paragraphs;
    }

    // A document is never deeper than a paragraph of a comment of its thread.
    private static void Collect(SeedNode node, List<ParagraphNode> paragraphs)
    {
        IReadOnlyList<SeedNode> children = node.Children;
        for (int i = 0; i < children.Count; i++)
        {
            if (children[i] is ParagraphNode paragraph)
            {
                paragraphs.Add(paragraph);
            }
            else
            {
                Collect(children[i], paragraphs);
            }
        }
    }
}
