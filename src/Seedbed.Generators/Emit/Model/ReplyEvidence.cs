namespace Seedbed
{
    /// <summary>What shows that a comment answers somebody, the strongest first. The page states the first two; the others are read out of the comment's own words.</summary>
    public enum ReplyEvidence
    {
        /// <summary>The comment's header names the one who is answered.</summary>
        Header = 0,

        /// <summary>
        /// The comment stands below the one it answers, one step deeper. So it is wherever the page prints a depth: as indentation, as numbers such as
        /// <c>2.1</c>, as <c>level 2</c>, or as the <c>&gt;</c> of quoted mail.
        /// </summary>
        Indent = 1,

        /// <summary>The comment repeats words of another comment, or of a paragraph of the article, in quotation marks or a quote block.</summary>
        Quotation = 2,

        /// <summary>The comment speaks to somebody by name.</summary>
        Address = 3,
    }
}
