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
        var why = new Option<bool>("--why") { Description = "Instead of its text, show why its thread was read as it was: shape, marker, headers, and what looks like one." };
        var command = new Command("show", "One article with its thread as a tree.") { id, full, why };
        command.SetAction(arguments =>
        {
            Article article = report.FindArticle(arguments.GetRequiredValue(id));
            report.Renderer.Render(arguments.GetValue(why) ? WhyView.Of(article) : ArticleView.Of(article, arguments.GetValue(full)));
            return CommandLine.Success;
        });
        return command;
    }
}
