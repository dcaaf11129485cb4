namespace Seedbed.Syntax;

/// <summary>How exactly a time is stated. The values are part of the layout that the generator emits.</summary>
public enum TimePrecision
{
    /// <summary>The words could not be read as a time.</summary>
    None = 0,

    /// <summary>A day without a time of day.</summary>
    Day = 1,

    /// <summary>To the minute.</summary>
    Minute = 2,

    /// <summary>To the second.</summary>
    Second = 3,
}
