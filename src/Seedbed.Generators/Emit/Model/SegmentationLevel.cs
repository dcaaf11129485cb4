namespace Seedbed
{
    /// <summary>What was found out, while compiling, about the text within paragraphs: the project's property <c>SeedsSegmentation</c>.</summary>
    public enum SegmentationLevel
    {
        /// <summary>How many words there are.</summary>
        None = 0,

        /// <summary>Where sentences stand, too.</summary>
        Sentences = 1,

        /// <summary>And where words do.</summary>
        Words = 2,
    }
}
