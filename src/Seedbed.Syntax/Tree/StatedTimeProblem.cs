namespace Seedbed.Syntax;

/// <summary>Why a time that a page prints has no value.</summary>
public enum StatedTimeProblem
{
    /// <summary>It has one.</summary>
    None = 0,

    /// <summary>There is no such day or time of day, such as February 30.</summary>
    NoDate = 1,

    /// <summary>It is told from when the page was fetched, as in "9 months ago".</summary>
    Relative = 2,

    /// <summary>Day and month are numbers, and nothing in the thread tells which is which.</summary>
    AmbiguousDay = 3,

    /// <summary>The page prints a time of day alone.</summary>
    NoDay = 4,
}
