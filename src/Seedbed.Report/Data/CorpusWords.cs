namespace Seedbed.Report.Data;

/// <summary>Whether a corpus was compiled with its words.</summary>
internal static class CorpusWords
{
    /// <summary>Does nothing if words can be asked for.</summary>
    /// <param name="articles">The articles.</param>
    /// <exception cref="UserException">They cannot.</exception>
    public static void MustBeThere(IReadOnlyList<Article> articles) => MustBeThere(articles[0].Segmentation);

    /// <summary>The same, of what a corpus was compiled with.</summary>
    /// <param name="level">What was divided while compiling.</param>
    public static void MustBeThere(SegmentationLevel level)
    {
        if (level != SegmentationLevel.Words)
        {
            throw new UserException(
                "the corpus was compiled without its words, so nothing of them can be counted. Set <SeedsSegmentation>Words</SeedsSegmentation> "
                + "in the project that holds the seeds, and build again. Commands that need no words: overview, articles, show, thread, comments, variants, "
                + "participation, activity, health, report, export.");
        }
    }
}
