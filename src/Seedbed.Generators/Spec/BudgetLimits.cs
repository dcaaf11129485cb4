namespace Seedbed.Generators.Spec;

/// <summary>What there is room for in one assembly.</summary>
/// <param name="Structure">Characters that structure may need.</param>
/// <param name="Size">Bytes that texts and structure may need.</param>
internal sealed record BudgetLimits(long Structure, long Size)
{
    /// <summary>
    /// A constant holds 268,435,455 characters (ECMA-335 II.24.2.4: a blob's length is below 2^29 bytes), and one page may have to hold nearly
    /// all structure. The compiler counts the bytes of an assembly in 32 bits with a sign. These limits are below both, and compilers were seen to reach them.
    /// </summary>
    public static BudgetLimits OfAssembly { get; } = new(200_000_000, 1_600_000_000);
}
