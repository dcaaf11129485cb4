namespace Seedbed
{
    /// <summary>How a page shows that a comment answers somebody.</summary>
    public enum ReplyEvidence
    {
        /// <summary>The comment's header names the one who is answered.</summary>
        Header = 0,

        /// <summary>The comment is indented below the one it answers.</summary>
        Indent = 1,
    }
}
