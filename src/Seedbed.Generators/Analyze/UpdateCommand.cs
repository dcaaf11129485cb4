using System.Linq;
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
        "dotnet build" + Part(" ", _project) + " -t:" + target + Part(" -p:SeedsDirectory=", EscapeValue(_root)));

    /// <summary>A property's value: to the build it ends at <c>;</c> and <c>,</c>, and shells look for names behind <c>$</c> and for commands between backticks.</summary>
    private static string EscapeValue(string value) =>
        value.Replace("%", "%25").Replace(";", "%3B").Replace(",", "%2C").Replace("$", "%24").Replace("`", "%60");

    // Quoted where a shell would take a character for one of its own. A backslash at the end would escape the quotation mark.
    private static string Part(string start, string path) =>
        path.Length == 0 ? string.Empty : start + (path.All(IsPlain) ? path : "\"" + (path[path.Length - 1] == '\\' ? path + "\\" : path) + "\"");

    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || "/:._-+@%".IndexOf(c) >= 0;
}
