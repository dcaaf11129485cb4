using System.CommandLine;
using Seedbed.Analysis;
using Seedbed.Report.Data;
using Seedbed.Report.Rendering;

namespace Seedbed.Report.Commands;

/// <summary><c>frequencies</c>: which words occur how often, and what that says of the text.</summary>
internal static class FrequenciesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(ReportContext report)
    {
        Option<string> scope = CommonOptions.In(TextScope.InAll);
        Option<string?> article = CommonOptions.Article();
        Option<int> length = CommonOptions.Number<int>("--ngrams", "Sequences of so many words within a sentence, in place of words.", 1, 1, NGrams.MaximumLength);
        Option<int> minimum = CommonOptions.Number<int>("--minimum", "How often a word must occur to be listed.", 1, 1, int.MaxValue);
        Option<int?> limit = CommonOptions.Limit();
        Option<string> format = CommonOptions.Format();
        var command = new Command("frequencies", "Which words occur how often and in how many documents, how varied they are, how hard the text is to read.") { scope, article, length, minimum, limit, format };
        command.SetAction(arguments =>
        {
            IReadOnlyList<Article> articles = report.FindArticles(arguments.GetValue(article));
            CorpusWords.MustBeThere(articles);
            var where = new TextScope(articles, arguments.GetRequiredValue(scope));
            Result result = Count(report, where, arguments.GetValue(length), arguments.GetValue(minimum), arguments.GetValue(limit));
            return ResultOutput.Write(report, result, CommonOptions.FormatOf(arguments.GetRequiredValue(format)));
        });
        return command;
    }

    private static Result Count(ReportContext report, TextScope scope, int length, int minimum, int? limit)
    {
        using Progress progress = report.StartProgress("Counting words", scope.Articles.Count);
        return FrequenciesResult.Of(scope, length, minimum, limit, progress);
    }
}
