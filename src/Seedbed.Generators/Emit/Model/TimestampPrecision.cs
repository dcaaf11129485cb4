namespace Seedbed
{
    /// <summary>How exactly a page states a time.</summary>
    public enum TimestampPrecision
    {
        /// <summary>
        /// The words give no time: there is no such day, such as February 30; or they count from when the page was fetched, as in "9 months ago"; or day
        /// and month are numbers, and nothing in the thread tells which is which; or they are a time of day alone.
        /// </summary>
        None = 0,

        /// <summary>A day without a time of day.</summary>
        Day = 1,

        /// <summary>To the minute.</summary>
        Minute = 2,

        /// <summary>To the second.</summary>
        Second = 3,
    }
}
