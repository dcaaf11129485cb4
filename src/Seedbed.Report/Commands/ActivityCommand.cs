using System.CommandLine;
using Seedbed.Report.Data;
using Seedbed.Report.Rendering;

namespace Seedbed.Report.Commands;

/// <summary><c>activity</c>: when comments were posted.</summary>
internal static class ActivityCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(ReportContext report)
    {
        var id = new Argument<string?>("id") { Description = "Only this article: its id, its number, or the beginning of its id.", Arity = ArgumentArity.ZeroOrOne };
        Option<int?> limit = CommonOptions.Limit();
        Option<string> format = CommonOptions.Format();
        var command = new Command("activity", "When comments were posted, as far as the pages state it.") { id, limit, format };
        command.SetAction(arguments =>
        {
            Result result = Measure(report, report.FindArticles(arguments.GetValue(id)), arguments.GetValue(limit));
            return ResultOutput.Write(report, result, CommonOptions.FormatOf(arguments.GetRequiredValue(format)));
        });
        return command;
    }

    private static Result Measure(ReportContext report, IReadOnlyList<Article> articles, int? limit)
    {
        using Progress progress = report.StartProgress("Reading times", articles.Count);
        return ActivityResult.Of(articles, limit, progress);
    }
}
