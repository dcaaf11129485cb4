namespace Seedbed.Syntax;

/// <summary>What a leaf of the tree is.</summary>
public enum LeafKind
{
    /// <summary>White space and line ends between other leaves, blank lines among them.</summary>
    Gap,

    /// <summary>The title's text.</summary>
    Title,

    /// <summary>A paragraph's text: of the article, of a comment, or of neither.</summary>
    Paragraph,

    /// <summary>The name of an author, of the article or of a comment.</summary>
    Author,

    /// <summary>Fixed words of a header line, such as <c>'s picture</c>.</summary>
    HeaderWords,

    /// <summary>What a header says about its author, such as <c>(not verified)</c>.</summary>
    Status,

    /// <summary>The name of the commenter who is answered.</summary>
    Parent,

    /// <summary>A date and time.</summary>
    Posted,

    /// <summary>The subject of a comment, on a line of its own above the header.</summary>
    Subject,

    /// <summary>The article's subtitle.</summary>
    Subtitle,

    /// <summary>Words of the site that are nobody's text: the thread's marker, its controls, its links.</summary>
    Furniture,
}
