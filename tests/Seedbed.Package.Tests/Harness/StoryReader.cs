namespace Seedbed.Package.Tests;

/// <summary>Does what a story says, in a folder of its own.</summary>
internal sealed class StoryReader(string folder)
{
    private string _printed = string.Empty;

    /// <summary>Takes the steps one after the other.</summary>
    public void Follow(IReadOnlyList<StoryBlock> steps)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            Take(steps[i], steps.ElementAtOrDefault(i + 1));
        }
    }

    private void Take(StoryBlock step, StoryBlock? next)
    {
        if (step.IsOutput)
        {
            StoryOutput.MustContain(step, _printed, folder);
        }
        else if (step.IsCommands)
        {
            Run(step, mayFail: next is { IsOutput: true, ShowsFailure: true });
        }
        else
        {
            Write(step);
        }
    }

    /// <summary>Runs the lines one by one; only the last may fail, and only if the page shows that it does.</summary>
    private void Run(StoryBlock step, bool mayFail)
    {
        _printed = string.Empty;
        for (int i = 0; i < step.Lines.Count; i++)
        {
            DotNetRun run = StoryCommand.Run(step.Lines[i], folder);
            _printed += run.Output + run.Error;
            bool fails = mayFail && i == step.Lines.Count - 1;
            Assert.True(run.ExitCode != 0 == fails, $"{step}: '{step.Lines[i]}' ended with {run.ExitCode}.\n{run.Output}{run.Error}");
        }
    }

    /// <summary>Writes a file; what is only a part of a project is put in front of the project's end.</summary>
    private void Write(StoryBlock step)
    {
        string path = Path.Combine(folder, step.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        bool isPart = step.Name.EndsWith(".csproj", StringComparison.Ordinal) && !step.Text.StartsWith("<Project", StringComparison.Ordinal);
        File.WriteAllText(path, isPart ? File.ReadAllText(path).Replace("</Project>", step.Text + "</Project>", StringComparison.Ordinal) : step.Text);
    }
}
