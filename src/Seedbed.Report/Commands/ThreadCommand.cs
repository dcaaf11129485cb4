using System.CommandLine;
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
        var command = new Command("thread", "The conversation below one article: who answers whom, and what shows it.") { id, full };
        command.SetAction(arguments =>
        {
            report.Renderer.Render(ThreadView.Of(report.FindArticle(arguments.GetRequiredValue(id)), arguments.GetValue(full)));
            return CommandLine.Success;
        });
        return command;
    }
}
