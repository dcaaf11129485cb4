namespace Seedbed.Package.Tests;

/// <summary>A command that was run.</summary>
internal sealed record DotNetRun(int ExitCode, string Output, string Error)
{
    /// <summary>Standard output, line by line.</summary>
    public IReadOnlyList<string> Lines => Output.TrimEnd('\n').Split('\n');

    /// <summary>The build's errors, each once.</summary>
    public IReadOnlyList<string> Errors => Messages(": error ");

    /// <summary>The build's warnings, each once.</summary>
    public IReadOnlyList<string> Warnings => Messages(": warning ");

    /// <summary>Fails with all that was printed unless the command did what it should.</summary>
    public DotNetRun MustSucceed()
    {
        Assert.True(ExitCode == 0, Output + Error);
        return this;
    }

    private IReadOnlyList<string> Messages(string mark) =>
        [.. Lines.Select(line => line.Trim()).Where(line => line.Contains(mark, StringComparison.Ordinal)).Distinct()];
}
