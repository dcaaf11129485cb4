using System.CommandLine;
using Seedbed.Analysis;
using Seedbed.Report.Data;
using Seedbed.Report.Rendering;

namespace Seedbed.Report.Commands;

/// <summary><c>concordance</c>: every place of a term with what stands around it.</summary>
internal static class ConcordanceCommand
{
    private const int UsualWidth = 60;
    private const int MaximumWidth = 1000;

    /// <summary>Makes the command.</summary>
    public static Command Create(ReportContext report)
    {
        var term = new Argument<string[]>("TERM") { Description = "A word, or several that stand one behind the other. Capitals do not matter, nor do marks between them.", Arity = ArgumentArity.OneOrMore };
        Option<string> scope = CommonOptions.In(TextScope.InAll);
        Option<string?> article = CommonOptions.Article();
        Option<string> sort = CommonOptions.Choice("--sort", "In the order of the texts, or by the words on one side, the nearest first.", [ConcordanceResult.ByText, ConcordanceResult.ByLeft, ConcordanceResult.ByRight], ConcordanceResult.ByText);
        Option<int> width = CommonOptions.Number<int>("--width", "Characters of context on each side, as far as there is room for them; a word is cut only where it stands alone.", UsualWidth, 0, MaximumWidth);
        Option<int?> limit = CommonOptions.Limit();
        Option<string> format = CommonOptions.Format();
        var command = new Command("concordance", "Every place of a word or phrase in paragraphs, with what stands around it (key word in context). Titles are not looked through.") { term, scope, article, sort, width, limit, format };
        command.SetAction(arguments =>
        {
            string[] words = WordsOf(arguments.GetRequiredValue(term));
            IReadOnlyList<Article> articles = report.FindArticles(arguments.GetValue(article));
            CorpusWords.MustBeThere(articles);
            var where = new TextScope(articles, arguments.GetRequiredValue(scope));
            Result result = Find(report, where, words, arguments.GetRequiredValue(sort), arguments.GetValue(width), arguments.GetValue(limit));
            return ResultOutput.Write(report, result, CommonOptions.FormatOf(arguments.GetRequiredValue(format)));
        });
        return command;
    }

    private static Result Find(ReportContext report, TextScope scope, string[] words, string sort, int width, int? limit)
    {
        using Progress progress = report.StartProgress("Looking through the texts", scope.Articles.Count);
        return ConcordanceResult.Of(scope, words, sort, width, limit, progress);
    }

    private static string[] WordsOf(string[] term)
    {
        string[] words = [.. term.SelectMany(part => part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Select(FoldedWords.Of)];
        return words.Length > 0 ? words : throw new UserException("there is no word in the term. Name one, as in 'concordance moss'.");
    }
}
