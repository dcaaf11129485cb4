using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Lists of words as they are written in this folder: between spaces and line ends, in any capitals.</summary>
internal static class WordSet
{
    /// <summary>The words of a list, each of which may stand in it once or more.</summary>
    public static HashSet<string> Of(string words) =>
        new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
