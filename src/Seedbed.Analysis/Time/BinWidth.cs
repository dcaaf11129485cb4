namespace Seedbed.Analysis;

/// <summary>How wide the bins are into which times fall, the finest first.</summary>
public enum BinWidth
{
    /// <summary>A minute.</summary>
    Minute = 0,

    /// <summary>An hour.</summary>
    Hour = 1,

    /// <summary>A day.</summary>
    Day = 2,

    /// <summary>A month of the calendar.</summary>
    Month = 3,

    /// <summary>A year.</summary>
    Year = 4,
}
