namespace Seedbed.Syntax;

/// <summary>With what a sentence may begin.</summary>
internal enum SentenceBeginning
{
    /// <summary>A digit, a sign, a letter without case.</summary>
    Other,

    /// <summary>A small letter.</summary>
    Lower,

    /// <summary>A capital.</summary>
    Upper,

    /// <summary>An opening quotation mark or bracket.</summary>
    Opens,

    /// <summary>A comma and the like: with these none begins.</summary>
    Continues,
}
