namespace Seedbed.Package.Tests;

/// <summary>What a project with seeds can be compiled for, and who can use it then.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Framework_tests(Workplace workplace) : IConsumerProjects
{
    private static readonly string[] Frameworks = ["net8.0", "net10.0", "netstandard2.0"];

    static void IConsumerProjects.AddProjects(ConsumerSolution solution)
    {
        solution.Add("OldCorpus").WithProject("netstandard2.0", "<LangVersion>9</LangVersion>").With("seeds/board/001_a.txt", "A Title\n\nA paragraph.\n");
        solution.Add("Application").WithPlainProject("net10.0", "<OutputType>Exe</OutputType>", """<ProjectReference Include="../OldCorpus/OldCorpus.csproj" />""")
            .With("Program.cs", "System.Console.WriteLine(OldCorpus.Seeds.board.Article001.Title + OldCorpus.Seeds.board.Ids.Article001);");

        solution.Add("OldLanguage").WithPlainProject("netstandard2.0", "<Nullable>disable</Nullable>", Consumer.AddedPackage).With("seeds/a.txt", "Text.");

        // No file of another language is compiled: the error comes before.
        solution.Add("OtherLanguage").With("seeds/a.txt", "Text.").With("OtherLanguage.vbproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net8.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                {Consumer.AddedPackage}
              </ItemGroup>
            </Project>
            """);

        solution.Add("Framework").WithProject("net472", "<LangVersion>latest</LangVersion>").With("seeds/a.txt", "Garden Club\n\nText.\n")
            .With("Reader.cs", """
                namespace Framework;

                /// <summary>Uses what it compiles.</summary>
                public static class Reader
                {
                    /// <summary>The title.</summary>
                    public static string? Title => Seeds.a.Title;
                }
                """);

        solution.Add("Multi").WithProject(string.Join(';', Frameworks), "<LangVersion>latest</LangVersion>")
            .With("seeds/a.txt", "Garden Club\n\nText.\n").With("seeds/sub/b.txt", "Bean Club\n\nText.\n");
        solution.Add("MultiReader").WithPlainProject("net10.0", "<OutputType>Exe</OutputType>", """<ProjectReference Include="../Multi/Multi.csproj" />""")
            .With("Program.cs", "System.Console.WriteLine($\"{Multi.Seeds.a.Title}, {Multi.Seeds.sub.b.Title}\");");
    }

    [Fact]
    public void A_library_for_netstandard_in_CSharp_9_is_used_by_an_application()
    {
        workplace.Solution.Built("OldCorpus");

        Assert.Equal("A Titleboard/001_a", Assert.Single(workplace.Solution.Built("Application").Start().MustSucceed().Lines));
    }

    [Fact]
    public void Without_a_language_that_can_do_it_one_error_says_so() => Assert.Contains(
        "error SEED6005: Seeds need C# 9 or later, and this project is compiled as C# 7.3.",
        Assert.Single(workplace.Solution.BuildOf("OldLanguage").Errors),
        StringComparison.Ordinal);

    [Fact]
    public void In_another_language_one_error_says_what_to_do() => Assert.Contains(
        "error SEED6005: Seeds need C#, and this project is compiled as VB. Give them a C# project of their own, and reference that.",
        Assert.Single(workplace.Solution.BuildOf("OtherLanguage").Errors),
        StringComparison.Ordinal);

    [Fact]
    public void A_library_for_NET_Framework_compiles() =>
        Assert.True(File.Exists(Path.Combine(workplace.Solution.Built("Framework").Output, "Framework.dll")));

    [Fact]
    public void A_project_for_several_frameworks_has_its_seeds_in_each_and_one_lock()
    {
        Consumer multi = workplace.Solution.Built("Multi");
        Assert.All(Frameworks, framework => Assert.True(File.Exists(multi.PathOf($"bin/Debug/{framework}/Multi.dll"))));
        Assert.Equal("Garden Club, Bean Club", Assert.Single(workplace.Solution.Built("MultiReader").Start().MustSucceed().Lines));

        DotNetRun update = multi.Build("-t:UpdateSeedsLock").MustSucceed();

        Assert.Contains(update.Lines, line => line.EndsWith("/seeds.lock: 2 seeds; added: a.txt, sub/b.txt", StringComparison.Ordinal));
        Assert.Equal(["a.txt", "sub/b.txt"], File.ReadAllLines(multi.PathOf("seeds.lock")).Select(line => line[66..]));
    }
}
