namespace Seedbed.Syntax;

/// <summary>What an abbreviation's full stop says of the end of a sentence.</summary>
internal enum AbbreviationKind
{
    /// <summary>It is no abbreviation.</summary>
    None,

    /// <summary>Something always follows, such as a name behind <c>Dr.</c>.</summary>
    Leading,

    /// <summary>It is one only before a number, as <c>No.</c> is.</summary>
    BeforeNumber,

    /// <summary>It is one only behind a number, as <c>ft.</c> is.</summary>
    BehindNumber,

    /// <summary>A capital behind it begins a sentence, as behind <c>etc.</c>.</summary>
    Trailing,

    /// <summary>A capital behind it begins a sentence where the word is one that begins sentences, as in <c>the U.S. The</c>.</summary>
    Either,
}
