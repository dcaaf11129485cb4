namespace Seedbed.Analysis;

/// <summary>The times of comments that can be compared with one another.</summary>
internal sealed class PostedTimes
{
    /// <summary>Reads the times of comments.</summary>
    /// <param name="comments">The comments, of any articles.</param>
    public PostedTimes(IEnumerable<Comment> comments)
    {
        List<(Article Article, Timestamp Posted)> timed = [];
        foreach (Comment comment in comments)
        {
            Comments++;
            Stated += comment.Posted is null ? 0 : 1;
            if (comment.Posted is { Local: not null } posted)
            {
                timed.Add((comment.Article, posted));
            }
        }

        Count = timed.Count;
        Precision = timed.Select(static entry => entry.Posted.Precision).DefaultIfEmpty().Min();
        Basis = BasisOf(timed);
        if (Basis != TimeZoneBasis.Mixed)
        {
            ByArticle = [.. timed.GroupBy(static entry => entry.Article, entry => TimeOf(entry.Posted), static (_, times) => times.Order().ToList())];
            All = [.. ByArticle.SelectMany(static times => times)];
        }
    }

    /// <summary>Number of comments.</summary>
    public int Comments { get; }

    /// <summary>Number of comments whose page says something of when they were posted.</summary>
    public int Stated { get; }

    /// <summary>Number of comments for which that is a time.</summary>
    public int Count { get; }

    /// <summary>The coarsest precision among the times.</summary>
    public TimestampPrecision Precision { get; }

    /// <summary>What the times rest on.</summary>
    public TimeZoneBasis Basis { get; }

    /// <summary>The times below each article, ascending; none if they do not compare.</summary>
    public IReadOnlyList<List<DateTime>> ByArticle { get; } = [];

    /// <summary>All of them.</summary>
    public IReadOnlyList<DateTime> All { get; } = [];

    /// <summary>The finest bins that the times allow.</summary>
    public BinWidth FinestWidth =>
        Precision == TimestampPrecision.Day || Basis == TimeZoneBasis.SeveralPages ? BinWidth.Day : BinWidth.Minute;

    private TimeZoneBasis BasisOf(List<(Article Article, Timestamp Posted)> timed)
    {
        if (timed.Count == 0)
        {
            return TimeZoneBasis.NoTimes;
        }

        // An offset says nothing of a day.
        int withOffset = Precision == TimestampPrecision.Day ? 0 : timed.Count(static entry => entry.Posted.Offset is not null);
        return withOffset == timed.Count ? TimeZoneBasis.Utc
            : withOffset > 0 ? TimeZoneBasis.Mixed
            : timed.TrueForAll(entry => entry.Article.Equals(timed[0].Article)) ? TimeZoneBasis.OnePage
            : TimeZoneBasis.SeveralPages;
    }

    private DateTime TimeOf(Timestamp posted)
    {
        long ticks = posted.Local!.Value.Ticks;
        long offset = Basis == TimeZoneBasis.Utc ? posted.Offset!.Value.Ticks : 0;
        return new DateTime(Math.Clamp(ticks - offset, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks));
    }
}
