namespace Seedbed
{
    /// <summary>The order in which a thread is walked.</summary>
    public enum WalkOrder
    {
        /// <summary>As the comments stand in the document.</summary>
        Document = 0,

        /// <summary>Each comment, then its replies and theirs, then its next sibling.</summary>
        DepthFirst = 1,

        /// <summary>All roots, then all replies to them, then all replies to those.</summary>
        BreadthFirst = 2,
    }
}
