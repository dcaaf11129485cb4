using System;

namespace Seedbed.Syntax;

/// <summary>Where the lines that name a comment's author stand. A form may be printed in either way; then the text decides.</summary>
[Flags]
internal enum Placement
{
    /// <summary>Above the comment's text.</summary>
    Above = 1,

    /// <summary>Below the comment's text.</summary>
    Below = 2,
}
