namespace Seedbed.Generators.Spec;

/// <summary>FNV-1a over UTF-16 units, 64 bits: the same on every machine, unlike <see cref="string.GetHashCode()"/>.</summary>
internal static class StableHash
{
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of a text.</summary>
    public static ulong Of(string text)
    {
        ulong hash = OffsetBasis;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * Prime);
        }

        return hash;
    }
}
