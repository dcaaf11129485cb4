using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>Collects leaves in the order of the text and fills the gaps between them, so that they tile it.</summary>
internal sealed class LeafList
{
    private readonly List<Leaf> _leaves = [];
    private int _end;

    /// <summary>Adds a leaf; what lies between it and the one before becomes a gap.</summary>
    [MethodImpl(HotLoop.Options)]
    public void Add(LeafKind kind, SourceSpan span)
    {
        FillTo(span.Start);
        _leaves.Add(new Leaf(kind, span));
        _end = span.End;
    }

    /// <summary>Closes the list at the end of the text.</summary>
    public IReadOnlyList<Leaf> Finish(int textLength)
    {
        FillTo(textLength);
        return _leaves;
    }

    private void FillTo(int position)
    {
        if (position > _end)
        {
            _leaves.Add(new Leaf(LeafKind.Gap, new SourceSpan(_end, position)));
        }
    }
}
