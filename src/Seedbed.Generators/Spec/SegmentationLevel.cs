namespace Seedbed.Generators.Spec;

/// <summary>What a project wants to know of the text within paragraphs. The values are part of the layout.</summary>
internal enum SegmentationLevel
{
    /// <summary>How many words there are.</summary>
    None = 0,

    /// <summary>Where sentences stand, too.</summary>
    Sentences = 1,

    /// <summary>And where words do.</summary>
    Words = 2,
}
