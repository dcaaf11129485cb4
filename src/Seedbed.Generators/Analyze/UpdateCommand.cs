using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;
using Seedbed.Generators.Parse;
using Seedbed.Syntax;

namespace Seedbed.Generators.Analyze;

/// <summary>What a person types to write a lock or a baseline anew: that of this project and this seeds folder, whatever the current folder is.</summary>
internal sealed class UpdateCommand
{
    private readonly string _project;
    private readonly string _root;

    /// <summary>Takes what the build says of itself.</summary>
    public UpdateCommand(AnalyzerConfigOptionsProvider config, CancellationToken cancellation)
    {
        _project = SeedOptions.ReadProject(config, cancellation);
        _root = SeedOptions.ReadRoot(config);
    }

    /// <summary>Writes the lock.</summary>
    public WholeText Lock => Write("UpdateSeedsLock");

    /// <summary>Writes the baseline.</summary>
    public WholeText Baseline => Write("UpdateSeedsBaseline");

    private WholeText Write(string target) => new(
        "dotnet build" + Part(" ", _project) + " -t:" + target + Part(" -p:SeedsDirectory=", _root));

    private static string Part(string start, string path) =>
        path.Length == 0 ? string.Empty : start + (path.IndexOf(' ') < 0 ? path : "\"" + path + "\"");
}
