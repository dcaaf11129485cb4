using System.CommandLine;
using Seedbed.Analysis;
using Seedbed.Report.Data;
using Seedbed.Report.Rendering;

namespace Seedbed.Report.Commands;

/// <summary><c>keywords</c>: which words comments use more than articles, and the other way round.</summary>
internal static class KeywordsCommand
{
    // Each article is read for its comments, and once more for its own words.
    private const int Sides = 2;

    /// <summary>Makes the command.</summary>
    public static Command Create(ReportContext report)
    {
        Option<string?> article = CommonOptions.Article();
        Option<int> minimum = CommonOptions.Number<int>("--minimum", "How often a word must occur in comments or in articles.", Keyness.UsualMinimum, 1, int.MaxValue);
        var all = new Option<bool>("--all") { Description = "List words that reach no level of significance as well." };
        Option<int?> limit = CommonOptions.Limit();
        Option<string> format = CommonOptions.Format();
        var command = new Command("keywords", "Which words comments use more than articles, and articles more than comments (keyness).") { article, minimum, all, limit, format };
        command.SetAction(arguments =>
        {
            IReadOnlyList<Article> articles = report.FindArticles(arguments.GetValue(article));
            CorpusWords.MustBeThere(articles);
            Result result = Compare(report, articles, arguments.GetValue(minimum), arguments.GetValue(all), arguments.GetValue(limit));
            return ResultOutput.Write(report, result, CommonOptions.FormatOf(arguments.GetRequiredValue(format)));
        });
        return command;
    }

    private static Result Compare(ReportContext report, IReadOnlyList<Article> articles, int minimum, bool isAll, int? limit)
    {
        using Progress progress = report.StartProgress("Counting words", Sides * articles.Count);
        return KeywordsResult.Of(articles, minimum, isAll, limit, progress);
    }
}
