namespace Seedbed.Syntax;

/// <summary>What stands where a sentence may end.</summary>
internal enum SentenceEnd
{
    /// <summary>Nothing that ends one.</summary>
    None,

    /// <summary>A full stop alone.</summary>
    Stop,

    /// <summary>The full stop of an abbreviation.</summary>
    Abbreviation,

    /// <summary>Several full stops, or U+2026.</summary>
    Ellipsis,

    /// <summary>A question mark and the like, in any script.</summary>
    Mark,
}
