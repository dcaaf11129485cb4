using System;

namespace Seedbed.Syntax;

/// <summary>What characters a word holds, as far as <see cref="TextMeasures"/> counts them.</summary>
[Flags]
internal enum WordKinds
{
    /// <summary>Others only.</summary>
    None = 0,

    /// <summary>Letters.</summary>
    Letter = 1,

    /// <summary>Full stops or ellipses.</summary>
    Dot = 2,

    /// <summary>White space, which no word holds.</summary>
    Space = 4,
}
