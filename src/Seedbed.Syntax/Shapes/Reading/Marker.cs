namespace Seedbed.Syntax;

/// <summary>A line that can head a thread.</summary>
/// <param name="Line">0-based line.</param>
/// <param name="Tag">0-based number of the shape whose own words it is; or one of the constants.</param>
/// <param name="IsCounted">Whether it says how many comments there are.</param>
internal readonly record struct Marker(int Line, int Tag, bool IsCounted)
{
    /// <summary>What any site may print.</summary>
    public const int Common = -1;

    /// <summary>What any site may print where nobody has commented.</summary>
    public const int Empty = -2;
}
