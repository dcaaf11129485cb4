using System.CommandLine;
using Seedbed.Report.Data;
using Seedbed.Report.Rendering;
using Seedbed.Report.Views;

namespace Seedbed.Report.Commands;

/// <summary><c>thread</c>: the conversation below one article.</summary>
internal static class ThreadCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(ReportContext report)
    {
        var id = new Argument<string>("id") { Description = "The article's id, its number, or the beginning of its id." };
        var full = new Option<bool>("--full") { Description = "Show comments whole, not only how they begin." };
        Option<string> format = CommonOptions.Format();
        var command = new Command("thread", "The conversation below one article: who answers whom, and what shows it.") { id, full, format };
        command.SetAction(arguments =>
        {
            Article article = report.FindArticle(arguments.GetRequiredValue(id));
            ResultFormat asked = CommonOptions.FormatOf(arguments.GetRequiredValue(format));
            if (asked != ResultFormat.Text)
            {
                return ResultOutput.Write(report, ThreadResult.Of(article), asked);
            }

            report.Renderer.Render(ThreadView.Of(article, arguments.GetValue(full)));
            return CommandLine.Success;
        });
        return command;
    }
}
