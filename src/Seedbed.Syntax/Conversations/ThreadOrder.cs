using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>Which comments of a thread were there before others: as their times say, and else as the page has them, which may print the newest first.</summary>
internal sealed class ThreadOrder
{
    private readonly IReadOnlyList<CommentNode> _comments;
    private readonly bool _isNewestFirst;

    /// <summary>Looks at the times of a thread.</summary>
    [MethodImpl(HotLoop.Options)]
    public ThreadOrder(IReadOnlyList<CommentNode> comments)
    {
        _comments = comments;
        int rising = 0;
        int falling = 0;
        for (int i = 1; i < comments.Count; i++)
        {
            int order = CompareTimes(i - 1, i);
            rising += order < 0 ? 1 : 0;
            falling += order > 0 ? 1 : 0;
        }

        // Replies stand below what they answer even where the newest come first.
        _isNewestFirst = falling > 2 * rising;
    }

    /// <summary>The indices of the comments, those that were written first in front.</summary>
    public IEnumerable<int> Indices
    {
        get
        {
            for (int i = 0; i < _comments.Count; i++)
            {
                yield return _isNewestFirst ? _comments.Count - 1 - i : i;
            }
        }
    }

    /// <summary>Whether a comment may have been there when another was written.</summary>
    public bool MayPrecede(int index, int other) => index != other
        && CompareTimes(index, other) is var order && (order != 0 ? order < 0 : _isNewestFirst ? index > other : index < other);

    /// <summary>The last of some comments that was there before one; -1 if none was.</summary>
    /// <param name="indices">The indices of the comments, ascending.</param>
    /// <param name="index">Index of the one.</param>
    public int NearestBefore(List<int> indices, int index)
    {
        const int MaxSteps = 16;
        int found = indices.BinarySearch(index);
        int at = found < 0 ? ~found : found;
        int step = _isNewestFirst ? 1 : -1;
        at += _isNewestFirst ? found < 0 ? 0 : 1 : -1;
        for (int steps = 0; steps < MaxSteps && at >= 0 && at < indices.Count; steps++)
        {
            if (MayPrecede(indices[at], index))
            {
                return indices[at];
            }

            at += step;
        }

        return -1;
    }

    private int CompareTimes(int index, int other) =>
        TimeOf(index) is { } time && TimeOf(other) is { } otherTime ? time.CompareTo(otherTime) : 0;

    private DateTime? TimeOf(int index) =>
        _comments[index].Attribution.Posted is { Precision: TimePrecision.Minute or TimePrecision.Second } posted ? posted.Local : null;
}
