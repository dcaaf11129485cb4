namespace Seedbed.Analysis;

/// <summary>What times rest on when they are compared.</summary>
public enum TimeZoneBasis
{
    /// <summary>There are no times.</summary>
    NoTimes = 0,

    /// <summary>All state their offset and were turned into UTC.</summary>
    Utc = 1,

    /// <summary>All stand on one page, in the zone that it does not state. They compare with one another, and with no other page.</summary>
    OnePage = 2,

    /// <summary>
    /// They stand on several pages that state no zone, or days only: as much as 26 hours may lie between equal times, from UTC-12 to UTC+14. Only days and what is coarser is
    /// counted.
    /// </summary>
    SeveralPages = 3,

    /// <summary>Some state their offset and others do not: they do not compare.</summary>
    Mixed = 4,
}
