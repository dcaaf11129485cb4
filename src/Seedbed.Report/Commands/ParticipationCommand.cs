using System.CommandLine;
using Seedbed.Report.Data;
using Seedbed.Report.Rendering;

namespace Seedbed.Report.Commands;

/// <summary><c>participation</c>: who takes part, and who answers whom.</summary>
internal static class ParticipationCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(ReportContext report)
    {
        var id = new Argument<string?>("id") { Description = "Only this article: its id, its number, or the beginning of its id.", Arity = ArgumentArity.ZeroOrOne };
        Option<int?> limit = CommonOptions.Limit();
        Option<string> format = CommonOptions.Format();
        var command = new Command("participation", "Who comments how much, how evenly that is divided, and who answers whom.") { id, limit, format };
        command.SetAction(arguments =>
        {
            Result result = Measure(report, report.FindArticles(arguments.GetValue(id)), arguments.GetValue(limit));
            return ResultOutput.Write(report, result, CommonOptions.FormatOf(arguments.GetRequiredValue(format)));
        });
        return command;
    }

    private static Result Measure(ReportContext report, IReadOnlyList<Article> articles, int? limit)
    {
        using Progress progress = report.StartProgress("Reading threads", articles.Count);
        return ParticipationResult.Of(articles, limit, progress);
    }
}
