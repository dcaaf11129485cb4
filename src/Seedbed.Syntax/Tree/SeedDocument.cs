using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// A document as a lossless tree: its <see cref="Leaves"/> tile the text, and its nodes name what the leaves are.
/// Every text has one; see <see cref="SeedParser.Parse(string)"/>.
/// </summary>
public sealed class SeedDocument : SeedNode
{
    internal SeedDocument(string text, LineTable lines, IReadOnlyList<Leaf> leaves, IReadOnlyList<SeedNode> children)
        : base(new SourceSpan(0, text.Length))
    {
        Text = text;
        Lines = lines;
        Leaves = leaves;
        Children = children;
        Paragraphs = NodeList.OfType<ParagraphNode>(children);
        StatedTime? updated = null;
        foreach (SeedNode child in children)
        {
            Title ??= child as TitleNode;
            Subtitle ??= child as SubtitleNode;
            Byline ??= child as BylineNode;
            Thread ??= child as ThreadNode;
            Published ??= child is DateLineNode { IsUpdate: false } line ? line.Time : null;
            updated ??= (child as DateLineNode)?.Time;
        }

        StatedTime? signed = Byline?.Attribution.Posted;
        Published ??= signed?.Local is not null ? signed : updated ?? signed;
    }

    /// <summary>The whole text, without byte order mark.</summary>
    public string Text { get; }

    /// <summary>The text's lines.</summary>
    public LineTable Lines { get; }

    /// <summary>The pieces that make up the text, in order and without a hole.</summary>
    public IReadOnlyList<Leaf> Leaves { get; }

    /// <summary>The title; null when the first paragraph does not read as one.</summary>
    public TitleNode? Title { get; }

    /// <summary>The subtitle; null without one.</summary>
    public SubtitleNode? Subtitle { get; }

    /// <summary>When the article was published, as a line of its own says, or its byline, or a line that says when it was changed; null when none does.</summary>
    public StatedTime? Published { get; }

    /// <summary>The byline; null when no line names the article's author.</summary>
    public BylineNode? Byline { get; }

    /// <summary>The article's own paragraphs.</summary>
    public IReadOnlyList<ParagraphNode> Paragraphs { get; }

    /// <summary>The thread; null when there is none, empty when its marker is there and comments are not.</summary>
    public ThreadNode? Thread { get; }

    /// <inheritdoc />
    public override IReadOnlyList<SeedNode> Children { get; }
}
