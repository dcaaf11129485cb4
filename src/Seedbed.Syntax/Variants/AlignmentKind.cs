namespace Seedbed.Syntax;

/// <summary>How paragraphs of two articles belong together. The values are part of the data that the generator emits.</summary>
internal enum AlignmentKind
{
    /// <summary>Both have the paragraph, with the same words.</summary>
    Same = 0,

    /// <summary>Both have it, with words changed.</summary>
    Changed = 1,

    /// <summary>The first article alone has it.</summary>
    OnlyHere = 2,

    /// <summary>The second article alone has it.</summary>
    OnlyThere = 3,
}
