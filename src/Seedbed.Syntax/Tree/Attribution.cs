using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>What a page states about who wrote a text, to whom and when. Nothing in it is inferred.</summary>
public sealed class Attribution
{
    internal Attribution(string author, SourceSpan authorSpan, SourceSpan headerSpan, IReadOnlyList<HeaderLineNode> lines)
    {
        Author = author;
        AuthorSpan = authorSpan;
        HeaderSpan = headerSpan;
        Lines = lines;
    }

    /// <summary>The author's name.</summary>
    public string Author { get; }

    /// <summary>Where the name stands.</summary>
    public SourceSpan AuthorSpan { get; }

    /// <summary>The line that names the author.</summary>
    public SourceSpan HeaderSpan { get; }

    /// <summary>The lines that state something, in the order of the text. They stand above the text, below it, or both.</summary>
    public IReadOnlyList<HeaderLineNode> Lines { get; }

    /// <summary>The author's standing with the site.</summary>
    public StatedStatus Status { get; internal init; }

    /// <summary>Where the words stand that state it; null when none do.</summary>
    public SourceSpan? StatusSpan { get; internal init; }

    /// <summary>Where the name of the one who is answered stands; null when nobody is named.</summary>
    public SourceSpan? Parent { get; internal init; }

    /// <summary>When the text was posted; null when the page does not say.</summary>
    public StatedTime? Posted { get; internal init; }

    /// <summary>Where the text's subject stands, on a line of its own; null without one.</summary>
    public SourceSpan? Subject { get; internal init; }
}
