namespace Seedbed
{
    using global::System;

    /// <summary>What can stand around an article's paragraphs.</summary>
    [Flags]
    public enum ArticleParts
    {
        /// <summary>Nothing.</summary>
        None = 0,

        /// <summary>The title.</summary>
        Title = 1,

        /// <summary>The subtitle.</summary>
        Subtitle = 2,

        /// <summary>The byline.</summary>
        Byline = 4,

        /// <summary>The day of publication.</summary>
        Published = 8,

        /// <summary>Comments.</summary>
        Comments = 16,
    }
}
