namespace Seedbed
{
    /// <summary>How a paragraph of an article stands to the paragraphs of a variant.</summary>
    public enum ParagraphRelation
    {
        /// <summary>Both have it, with the same words.</summary>
        Same = 0,

        /// <summary>Both have it: words were changed, or it was divided in another way.</summary>
        Changed = 1,

        /// <summary>The article alone has it.</summary>
        OnlyHere = 2,

        /// <summary>The variant alone has it.</summary>
        OnlyThere = 3,
    }
}
