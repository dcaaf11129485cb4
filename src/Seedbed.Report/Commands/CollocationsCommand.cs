using System.CommandLine;
using Seedbed.Analysis;
using Seedbed.Report.Data;
using Seedbed.Report.Rendering;

namespace Seedbed.Report.Commands;

/// <summary><c>collocations</c>: words that occur near one another more or less often than by chance.</summary>
internal static class CollocationsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(ReportContext report)
    {
        var word = new Argument<string?>("WORD") { Description = "Only pairs with this word.", Arity = ArgumentArity.ZeroOrOne };
        Option<string> scope = CommonOptions.In(TextScope.InAll);
        Option<string?> article = CommonOptions.Article();
        Option<int> window = CommonOptions.Number<int>("--window", "How many words to the right the second may stand, in the same sentence.", 1, 1, Collocations.MaximumWindow);
        Option<int> minimum = CommonOptions.Number<int>("--minimum", "How often a pair must occur.", Collocations.UsualMinimum, 1, int.MaxValue);
        Option<int?> limit = CommonOptions.Limit();
        Option<string> format = CommonOptions.Format();
        var command = new Command("collocations", "Words that occur near one another more or less often than by chance.") { word, scope, article, window, minimum, limit, format };
        command.SetAction(arguments =>
        {
            IReadOnlyList<Article> articles = report.FindArticles(arguments.GetValue(article));
            CorpusWords.MustBeThere(articles);
            var where = new TextScope(articles, arguments.GetRequiredValue(scope));
            Result result = Find(report, where, arguments.GetValue(word), arguments.GetValue(window), arguments.GetValue(minimum), arguments.GetValue(limit));
            return ResultOutput.Write(report, result, CommonOptions.FormatOf(arguments.GetRequiredValue(format)));
        });
        return command;
    }

    private static Result Find(ReportContext report, TextScope scope, string? word, int window, int minimum, int? limit)
    {
        if (word?.Trim().Any(char.IsWhiteSpace) ?? false)
        {
            throw new UserException($"'{word}' is more than one word. Name one; for phrases there is 'concordance'.");
        }

        using Progress progress = report.StartProgress("Counting pairs of words", scope.Articles.Count);
        return CollocationsResult.Of(scope, word is null ? null : FoldedWords.Of(word.Trim()), window, minimum, limit, progress);
    }
}
