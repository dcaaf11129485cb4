namespace Seedbed.Package.Tests;

/// <summary>What a build that follows another does again.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Incremental_tests(Workplace workplace) : IConsumerProjects
{
    static void IConsumerProjects.AddProjects(ConsumerSolution solution) =>
        solution.Add("Changing").WithProject("net10.0", Programs.Properties).With("Program.cs", Programs.Listing).With("seeds/a.txt", "One.");

    [Fact]
    public void Seeds_that_come_change_and_go_between_builds_are_seen_and_nothing_is_compiled_without_need()
    {
        Consumer consumer = workplace.Solution.Built("Changing");
        Assert.Equal(["a.txt 4"], consumer.Start().MustSucceed().Lines);

        consumer.With("seeds/b.txt", "Two more.");
        File.SetLastWriteTimeUtc(consumer.PathOf("seeds/b.txt"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(["a.txt 4", "b.txt 9"], consumer.Run().MustSucceed().Lines);

        consumer.With("seeds/a.txt", "One, longer.");
        Assert.Equal(["a.txt 12", "b.txt 9"], consumer.Run().MustSucceed().Lines);

        File.Move(consumer.PathOf("seeds/a.txt"), consumer.PathOf("seeds/c.txt"));
        Assert.Equal(["b.txt 9", "c.txt 12"], consumer.Run().MustSucceed().Lines);

        Dictionary<string, DateTime> before = Written(consumer);
        DotNetRun again = consumer.Build("-v:normal").MustSucceed();
        Assert.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", again.Output, StringComparison.Ordinal);
        Assert.Equal(before, Written(consumer));

        File.Delete(consumer.PathOf("seeds/b.txt"));
        Assert.Equal(["c.txt 12"], consumer.Run().MustSucceed().Lines);
    }

    /// <summary>When each file was written that a build writes.</summary>
    private static Dictionary<string, DateTime> Written(Consumer consumer) => new[] { "bin", "obj" }
        .SelectMany(folder => Directory.EnumerateFiles(consumer.PathOf(folder), "*", SearchOption.AllDirectories))
        .ToDictionary(file => file, File.GetLastWriteTimeUtc, StringComparer.Ordinal);
}
