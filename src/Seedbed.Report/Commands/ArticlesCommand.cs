using System.CommandLine;
using Seedbed.Analysis;
using Seedbed.Report.Views;

namespace Seedbed.Report.Commands;

/// <summary><c>articles</c>: every article with what can be counted in it.</summary>
internal static class ArticlesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(ReportContext report)
    {
        var command = new Command("articles", "Every article with its counts.");
        command.SetAction(_ =>
        {
            report.Renderer.Render([ArticlesView.Of([.. report.Articles.Select(ArticleMeasures.Of)])]);
            return CommandLine.Success;
        });
        return command;
    }
}
