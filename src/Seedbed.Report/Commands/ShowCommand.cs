using System.CommandLine;
using Seedbed.Report.Views;

namespace Seedbed.Report.Commands;

/// <summary><c>show</c>: one article with its thread as a tree.</summary>
internal static class ShowCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(ReportContext report)
    {
        var id = new Argument<string>("id") { Description = "The article's id, its number, or the beginning of its id." };
        var full = new Option<bool>("--full") { Description = "Show comments whole, not only how they begin." };
        var command = new Command("show", "One article with its thread as a tree.") { id, full };
        command.SetAction(arguments =>
        {
            Article article = report.FindArticle(arguments.GetRequiredValue(id));
            report.Renderer.Render(ArticleView.Of(article, arguments.GetValue(full)));
            return CommandLine.Success;
        });
        return command;
    }
}
