using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Which places of comments are quoted themselves: what stands in quotation marks there, and the paragraphs that turned out to be somebody else's.</summary>
internal sealed class QuotedPlaces
{
    private readonly IReadOnlyList<MarkedPassage>[] _marked;
    private readonly List<SourceSpan>?[] _blocks;

    /// <summary>Takes what stands in quotation marks in each comment.</summary>
    public QuotedPlaces(IReadOnlyList<MarkedPassage>[] marked)
    {
        _marked = marked;
        _blocks = new List<SourceSpan>?[marked.Length];
    }

    /// <summary>What stands in quotation marks in a comment.</summary>
    public IReadOnlyList<MarkedPassage> MarkedIn(int comment) => _marked[comment];

    /// <summary>The last of what stands in marks in a comment that begins at a position or before; null if none does.</summary>
    public MarkedPassage? LastMarked(int comment, int position)
    {
        IReadOnlyList<MarkedPassage> marked = _marked[comment];
        int low = 0;
        int high = marked.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (marked[middle].Span.Start <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? null : marked[low - 1];
    }

    /// <summary>Takes note of paragraphs of a comment that are somebody else's; those of one comment in the order of the text.</summary>
    public void AddBlock(int comment, SourceSpan block) => (_blocks[comment] ??= []).Add(block);

    /// <summary>Whether words of a comment are quoted themselves, so that who repeats them may have them from elsewhere.</summary>
    public bool IsQuoted(PassageMatch match)
    {
        (int owner, _, int position) = match.Place;
        if (owner < 0)
        {
            return false;
        }

        bool isMarked = LastMarked(owner, position) is { Kind: PassageKind.Marked } marked && match.End <= marked.Span.End;
        return isMarked || IsBlock(owner, new SourceSpan(position, match.End));
    }

    /// <summary>Whether a part of a comment stands in a paragraph that is somebody else's, who may name people too.</summary>
    public bool IsBlock(int comment, SourceSpan part) => LastBlock(comment, part.Start) is { } block && part.End <= block.End;

    private SourceSpan? LastBlock(int comment, int position)
    {
        if (_blocks[comment] is not { } blocks)
        {
            return null;
        }

        int found = blocks.BinarySearch(new SourceSpan(position, position), Comparer<SourceSpan>.Create(static (left, right) => left.Start.CompareTo(right.Start)));
        int last = found >= 0 ? found : ~found - 1;
        return last < 0 ? null : blocks[last];
    }
}
