namespace Seedbed
{
    /// <summary>How exactly a page states a time.</summary>
    public enum TimestampPrecision
    {
        /// <summary>The words are no time, such as a February 30.</summary>
        None = 0,

        /// <summary>A day without a time of day.</summary>
        Day = 1,

        /// <summary>To the minute.</summary>
        Minute = 2,

        /// <summary>To the second.</summary>
        Second = 3,
    }
}
