namespace Seedbed.Syntax;

/// <summary>What a line is for. Parsing gives every line that holds text one role; the tree follows from the roles.</summary>
internal enum LineRole
{
    /// <summary>A paragraph; what a line is when nothing says otherwise.</summary>
    Paragraph = 0,

    /// <summary>The article's title.</summary>
    Title,

    /// <summary>The line that names the article's author.</summary>
    Byline,

    /// <summary>The line below the byline that states more.</summary>
    BylineDetail,

    /// <summary>The site's own words.</summary>
    Furniture,

    /// <summary>The line that opens a comment.</summary>
    Header,

    /// <summary>The line below a comment's header that states more.</summary>
    HeaderDetail,
}
