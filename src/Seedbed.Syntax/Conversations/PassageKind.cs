namespace Seedbed.Syntax;

/// <summary>By what a passage is told from the comment's own words.</summary>
internal enum PassageKind
{
    /// <summary>Quotation marks open and close it.</summary>
    Marked,

    /// <summary>A mark opens it, and none closes it: it ends where its words cease to be another's.</summary>
    Unclosed,

    /// <summary>It is quoted as mail is, by a sign at the beginning of the line.</summary>
    Mail,

    /// <summary>It is a paragraph of its own below a line that names whom it quotes.</summary>
    Named,

    /// <summary>It is a paragraph of its own, and nothing marks it: the page lost what did, if it is a quotation.</summary>
    Block,
}
