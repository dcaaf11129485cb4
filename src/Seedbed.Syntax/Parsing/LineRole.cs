namespace Seedbed.Syntax;

/// <summary>What a line is for. Parsing gives every line that holds text one role; the tree follows from the roles.</summary>
internal enum LineRole
{
    /// <summary>A paragraph; what a line is when nothing says otherwise.</summary>
    Paragraph = 0,

    /// <summary>The article's title.</summary>
    Title,

    /// <summary>The article's subtitle.</summary>
    Subtitle,

    /// <summary>A line that names the article's author, or states more about who wrote it.</summary>
    Byline,

    /// <summary>A line that says when the article was published.</summary>
    DateLine,

    /// <summary>The site's own words.</summary>
    Furniture,

    /// <summary>A line that states who wrote a comment, to whom or when.</summary>
    Header,
}
