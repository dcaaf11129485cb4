namespace Seedbed
{
    /// <summary>How two articles are variants of one another, the nearest first.</summary>
    public enum VariantRelation
    {
        /// <summary>The files are the same, byte for byte.</summary>
        SameBytes = 0,

        /// <summary>The paragraphs are the same words, whatever stands around them and however they are divided.</summary>
        SameBody = 1,

        /// <summary>The articles share most of their words: versions of one text, or one that holds the other.</summary>
        NearBody = 2,
    }
}
