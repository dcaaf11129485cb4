using System.Security.Cryptography;
using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>What a corpus promises, and what a build says when it is not kept: the real seeds with their lock, in a project of the package.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Promise_tests(Workplace workplace) : IConsumerProjects
{
    private const string Reflowed = "seeds/000_438b60c29a1b6c24.txt";
    private const string Damaged = "seeds/002_ff074761cc4ddd6b.txt";

    static void IConsumerProjects.AddProjects(ConsumerSolution solution)
    {
        solution.Add("Promised").WithPlainProject("net8.0", "", Consumer.AddedPackage).WithRealSeeds();

        // Line endings, one byte, and a promise of too much.
        Consumer consumer = solution.Add("Locked").WithPlainProject("net8.0", "", Consumer.AddedPackage).WithRealSeeds()
            .With(".editorconfig", Repository.Read(".editorconfig").Replace("comments = 44", "comments = 45", StringComparison.Ordinal))
            .With(Reflowed, Repository.Read(Reflowed).Replace("\n", "\r\n", StringComparison.Ordinal));
        byte[] changed = File.ReadAllBytes(consumer.PathOf(Damaged));
        changed[^2] ^= 1;
        File.WriteAllBytes(consumer.PathOf(Damaged), changed);
    }

    [Fact]
    public void A_seed_that_changes_fails_the_build_until_the_lock_is_written_anew()
    {
        Assert.Equal(
            [
                "000_438b60c29a1b6c24.txt(1,1): error SEED7005: '000_438b60c29a1b6c24.txt' differs from seeds.lock only in its line endings: CRLF where LF was locked",
                "001_b0565ee3d524f136.txt(1,1): error SEED7008: Expected comments = 45, found 44; mend the seed, or what a section of .editorconfig expects of it",
                "002_ff074761cc4ddd6b.txt(1,1): error SEED7005: '002_ff074761cc4ddd6b.txt' differs from seeds.lock (expected",
            ],
            workplace.Solution.BuildOf("Locked").Errors
                .Select(error => error.Split("/seeds/")[1].Split([" (docs", " e864", ", as a"], StringSplitOptions.None)[0]).Order(StringComparer.Ordinal));

        // Half of it is meant to be so.
        Consumer consumer = workplace.Solution["Locked"];
        consumer.With(".editorconfig", Repository.Read(".editorconfig"));
        DotNetRun update = consumer.Build("-t:UpdateSeedsLock").MustSucceed();
        DotNetRun mended = consumer.Build().MustSucceed();

        Assert.Contains(update.Lines, line => line.EndsWith("/seeds.lock: 3 seeds; changed: 000_438b60c29a1b6c24.txt, 002_ff074761cc4ddd6b.txt", StringComparison.Ordinal));
        Assert.Equal(
            Directory.GetFiles(consumer.PathOf("seeds"), "*.txt").Order(StringComparer.Ordinal)
                .Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}  {Path.GetFileName(file)}"),
            File.ReadAllLines(consumer.PathOf("seeds.lock")));
        Assert.DoesNotContain("SEED7", mended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_promised_of_one_folder_is_not_asked_of_another_and_each_has_its_own()
    {
        // Named as one of the real seeds, of which much is promised.
        Consumer consumer = workplace.Solution.Built("Promised");
        string seeds = consumer.PathOf("../club papers/board");
        Directory.CreateDirectory(Path.Combine(seeds, "a;b 50% @(x)"));
        string first = Path.Combine(seeds, "001_b0565ee3d524f136.txt");
        string second = Path.Combine(seeds, "a;b 50% @(x)", "$(y) c.txt");
        File.WriteAllText(first, "Garden\n\nThe caf\uFFFD; opens %41 at @(ten).\n\nThe back\\slash and the zero\u200Bwidth \\ gate.\n");
        File.WriteAllText(second, "Garden | Roses\n\nThe bar\uFFFD|\n");
        string folder = $"-p:SeedsDirectory={seeds}";
        IReadOnlyList<string> Build() => [.. consumer.Build(folder, "--no-incremental").MustSucceed().Warnings
            .Select(line => line.Split("/board")[1].Split(": ")[0..2]).Select(parts => $"{parts[0]}: {parts[1]}").Order(StringComparer.Ordinal)];
        string[] alone = ["/001_b0565ee3d524f136.txt(3,8): warning SEED2001", "/001_b0565ee3d524f136.txt(5,28): warning SEED1009", "/a;b 50% @(x)/$(y) c.txt(3,8): warning SEED2001"];

        Assert.Equal(alone, Build());

        // Its own lock and baseline stand beside it, whatever its names are.
        consumer.Build(folder, "-t:UpdateSeedsLock").MustSucceed();
        consumer.Build(folder, "-t:UpdateSeedsBaseline").MustSucceed();
        Assert.Equal(["board", "board.baseline", "board.lock"], Directory.GetFileSystemEntries(Path.GetDirectoryName(seeds)!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(["001_b0565ee3d524f136.txt", "a;b 50% @(x)/$(y) c.txt"], File.ReadAllLines(seeds + ".lock").Select(line => line[66..]));
        Assert.Contains("SEED2001 001_b0565ee3d524f136 \"The caf\uFFFD; opens %41\"", File.ReadAllLines(seeds + ".baseline"));
        Assert.Empty(Build());

        // What is new is told, and what is gone.
        File.WriteAllText(Path.Combine(seeds, "new.txt"), "Tulips\n\nThe shop\uFFFD opens.\n");
        File.Delete(second);
        Assert.Equal(
            [".baseline(3,1): warning SEED7007", ".lock(2,1): warning SEED7006", "/new.txt(1,1): warning SEED7006", "/new.txt(3,9): warning SEED2001"],
            Build());
    }

    [Fact]
    public void A_generator_that_does_not_run_leaves_the_lock_as_it_is()
    {
        Consumer consumer = workplace.CreateConsumer("Unasked").With("seeds/a.txt", "Garden\n\nText.\n").With("seeds.lock", "As it was.\n").With("Unasked.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net8.0</TargetFramework>
              </PropertyGroup>
              <Import Project="../Seedbed/src/Seedbed.Generators/build/Seedbed.targets" />
            </Project>
            """);

        DotNetRun run = consumer.Build("-t:UpdateSeedsLock");

        Assert.Contains("error : Nothing was written, because the generator did not run.", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal("As it was.\n", File.ReadAllText(Path.Combine(consumer.Folder, "seeds.lock")));
    }
}
