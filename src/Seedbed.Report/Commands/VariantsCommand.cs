using System.CommandLine;
using Seedbed.Report.Data;
using Seedbed.Report.Rendering;

namespace Seedbed.Report.Commands;

/// <summary><c>variants</c>: articles that stand in the corpus more than once, and what differs.</summary>
internal static class VariantsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(ReportContext report)
    {
        var id = new Argument<string?>("id") { Description = "Show the paragraphs of this article beside those of its variants: its id, its number, or the beginning of its id.", Arity = ArgumentArity.ZeroOrOne };
        Option<int?> limit = CommonOptions.Limit();
        Option<string> format = CommonOptions.Format();
        var command = new Command("variants", "Articles that stand in the corpus more than once, whole or nearly, and what differs.") { id, limit, format };
        command.SetAction(arguments =>
        {
            Result result = arguments.GetValue(id) is { } name
                ? VariantParagraphsResult.Of(report.FindArticle(name), arguments.GetValue(limit))
                : VariantsResult.Of(report.Articles, arguments.GetValue(limit));
            return ResultOutput.Write(report, result, CommonOptions.FormatOf(arguments.GetRequiredValue(format)));
        });
        return command;
    }
}
