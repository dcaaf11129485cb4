namespace Seedbed
{
    /// <summary>How a page shows that a comment answers somebody.</summary>
    public enum ReplyEvidence
    {
        /// <summary>The comment's header names the one who is answered.</summary>
        Header = 0,

        /// <summary>
        /// The comment stands below the one it answers, one step deeper. So it is wherever the page prints a depth: as indentation, as numbers such as
        /// <c>2.1</c>, as <c>level 2</c>, or as the <c>&gt;</c> of quoted mail.
        /// </summary>
        Indent = 1,
    }
}
