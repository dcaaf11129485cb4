using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>How methods are compiled in which most of the time goes.</summary>
internal static class HotLoop
{
    /// <summary>
    /// At once with all optimisations. A compiler is busy enough with new methods to put the runtime's second compilation of old ones off until
    /// a corpus is read: without it, the rules across 10,000 seeds took a quarter longer. The name exists from .NET Core 3.0 on; others ignore the bit.
    /// </summary>
    public const MethodImplOptions Options = (MethodImplOptions)512;
}
