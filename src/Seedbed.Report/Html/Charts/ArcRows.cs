namespace Seedbed.Report.Html.Charts;

/// <summary>The lines of a drawn thread, in the order of the text. Comments that neither answer nor are answered are folded into one line for each run of them.</summary>
internal sealed class ArcRows
{
    private readonly Dictionary<int, int> _rowOf = [];
    private readonly List<ArcRow> _rows = [];

    private ArcRows()
    {
    }

    /// <summary>The lines.</summary>
    public IReadOnlyList<ArcRow> All => _rows;

    /// <summary>The links of the comments that have a line.</summary>
    public IReadOnlyList<ReplyEdge> Links { get; private set; } = [];

    /// <summary>How many comments they stand for.</summary>
    public int Comments => _rows.Sum(static row => row.Count);

    /// <summary>Lays out a thread's lines, as far as there is room.</summary>
    public static ArcRows Of(CommentThread thread)
    {
        var rows = new ArcRows();
        foreach (Comment comment in thread.Comments)
        {
            if (!rows.TryAdd(comment))
            {
                break;
            }
        }

        rows.Links = [.. rows._rows.Where(static row => row.IsLinked).SelectMany(static row => row.First.Answers)];
        return rows;
    }

    /// <summary>The 0-based line of a comment with links; null where it is not drawn.</summary>
    public int? RowOf(Comment comment) => _rowOf.TryGetValue(comment.Index, out int row) ? row : null;

    private bool TryAdd(Comment comment)
    {
        bool isLinked = comment.Answers.Count > 0 || comment.AnsweredBy.Count > 0;
        if (!isLinked && _rows.Count > 0 && _rows[^1] is { IsLinked: false } run)
        {
            _rows[^1] = run with { Count = run.Count + 1 };
            return true;
        }

        if (_rows.Count == Limits.ThreadRows)
        {
            return false;
        }

        if (isLinked)
        {
            _rowOf.Add(comment.Index, _rows.Count);
        }

        _rows.Add(new ArcRow(comment, 1, isLinked));
        return true;
    }
}
