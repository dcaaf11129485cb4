using System.CommandLine;
using Seedbed.Analysis;
using Seedbed.Report.Views;

namespace Seedbed.Report.Commands;

/// <summary><c>overview</c>: what is in the corpus, at a glance.</summary>
internal static class OverviewCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(ReportContext report)
    {
        var command = new Command("overview", "What is in the corpus, at a glance (the default).");
        command.SetAction(_ => Run(report));
        return command;
    }

    /// <summary>Shows the overview.</summary>
    public static int Run(ReportContext report)
    {
        report.Renderer.Render(OverviewView.Of(CorpusMeasures.Of(report.Articles)));
        return CommandLine.Success;
    }
}
