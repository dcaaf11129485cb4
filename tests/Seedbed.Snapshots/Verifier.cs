using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using VerifyTests;

namespace VerifyXunit;

/// <summary>
/// Compares what a test hands over with the verified files beside the test. A stand-in for the class of this name in Verify.Xunit: tests
/// compile with either, and both read and write the same files. What is not here, Verify can do: set <c>SnapshotEngine</c> to it.
/// </summary>
public static class Verifier
{
    /// <summary>Compares what a generator gave with its verified files, once the result is awaited.</summary>
    /// <param name="target">A <see cref="GeneratorDriver"/> that has run, or its run result.</param>
    /// <param name="settings">Where the files stand and how they are called, if not as usual.</param>
    /// <param name="sourceFile">The test's file; the compiler fills it in.</param>
    /// <exception cref="NotSupportedException">The target is of another kind.</exception>
    public static SettingsTask Verify(object? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") => target switch
    {
        GeneratorDriver driver => Verify(driver.GetRunResult(), settings, sourceFile),
        GeneratorDriverRunResult result => Verify(result, settings, sourceFile),
        _ => throw new NotSupportedException(
            $"This stand-in for Verify compares a GeneratorDriver or its run result, not {target?.GetType().ToString() ?? "null"}."),
    };

    private static SettingsTask Verify(GeneratorDriverRunResult result, VerifySettings? settings, string sourceFile)
    {
        if (!VerifySourceGenerators.Initialized)
        {
            throw new InvalidOperationException(
                "Call VerifySourceGenerators.Initialize() in a module initializer: Verify would not know what a generator's result is.");
        }

        // The name is found now, while the test that calls runs; the files are compared when the result is awaited.
        TestName test = TestName.OfRunningTest();
        return new SettingsTask(settings, current =>
        {
            SnapshotFiles files = SnapshotFiles.Of(test, current, sourceFile);
            files.Compare(GeneratorParts.Of(result, source => current.Ignored.Any(ignores => ignores(source))));
            return Task.CompletedTask;
        });
    }
}
