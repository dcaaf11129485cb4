namespace Seedbed.Syntax;

/// <summary>What a part of a template matches.</summary>
internal enum PartKind
{
    /// <summary>Exactly these words; dashes are equal, and so are apostrophes and quotation marks.</summary>
    Literal,

    /// <summary>White space of any length: a space of the template.</summary>
    Space,

    /// <summary><c>{gap}</c>: two or more white-space characters, or a tab.</summary>
    Gap,

    /// <summary><c>{author}</c>: a name.</summary>
    Author,

    /// <summary><c>{parent}</c>: the name of the one who is answered.</summary>
    Parent,

    /// <summary><c>{posted}</c>, <c>{posted:format}</c>: a time.</summary>
    Posted,

    /// <summary><c>{status}</c>: one of the shape's words for an author's standing.</summary>
    Status,

    /// <summary><c>{number}</c>: a comment's number, such as <c>3</c> or <c>2.1</c>.</summary>
    Number,

    /// <summary><c>{count}</c>: a number of something, such as <c>1,204</c>, <c>1.2k</c> or <c>-3</c>.</summary>
    Count,

    /// <summary><c>{word}</c>: characters up to white space.</summary>
    Word,

    /// <summary><c>{level}</c>: how deep the comment stands, in digits.</summary>
    Level,

    /// <summary><c>{quote}</c>: the <c>&gt;</c> before quoted mail, as many as it stands deep.</summary>
    Quote,

    /// <summary><c>{wrap}</c> at the end: the line goes on below.</summary>
    Wrap,

    /// <summary><c>{any}</c>: any words.</summary>
    Any,
}
