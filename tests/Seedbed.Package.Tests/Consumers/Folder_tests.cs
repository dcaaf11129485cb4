using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>Which files are seeds: folders, patterns, lists.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Folder_tests(Workplace workplace) : IConsumerProjects
{
    static void IConsumerProjects.AddProjects(ConsumerSolution solution)
    {
        solution.Add("Flat").WithProject("net10.0", Programs.Properties + "<SeedsDirectory>.</SeedsDirectory>")
            .With("Program.cs", Programs.Listing).With("a.txt", "One.").With("sub/b.txt", "Two.");

        // What a build wrote stands elsewhere below the project's folder.
        solution.Add("Artifacts").WithProject("net10.0", Programs.Properties + "<SeedsDirectory>.</SeedsDirectory>")
            .With("Directory.Build.props", "<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>")
            .With("Program.cs", Programs.Listing).With("a.txt", "One.").With("artifacts/obj/Artifacts/debug/files.txt", "Written by a build.");

        // The folder above the project: what is copied to its output is no second seed.
        solution.Add("Outer/Inner").WithProject("net10.0", Programs.Properties + "<SeedsDirectory>..</SeedsDirectory>", """<None Include="../a.txt" CopyToOutputDirectory="Always" />""")
            .With("Program.cs", Programs.Listing).With("../a.txt", "One.");

        solution.Add("Named").WithProject("net10.0", Programs.Properties + "<SeedsDirectory>.</SeedsDirectory><OutputPath>out/</OutputPath>", """<None Update="a.txt" CopyToOutputDirectory="Always" />""")
            .With("Program.cs", Programs.Listing).With("a.txt", "One.");

        solution.Add("Leaving").WithProject("net10.0", Programs.Properties + "<SeedsDirectory>obj/fetched</SeedsDirectory>")
            .With("Program.cs", Programs.Listing).With("obj/fetched/a.txt", "One.").With("more/b.txt", "Two.");

        solution.Add("Elsewhere").WithProject("net10.0", Programs.Properties + "<SeedsDirectory>../Papers of 50% (a; b)</SeedsDirectory>")
            .With("Program.cs", Programs.Listing + "\nSystem.Console.WriteLine(Seeds.board_1.deep.Article007.Text);")
            .With("../Papers of 50% (a; b)/board 1/deep/007_x.txt", "Deep.").With("../Papers of 50% (a; b)/#1 @(y) $(z) %41;.txt", "Odd.");

        string example = Repository.Read("docs/reference.md").Split("```xml\n").Single(block => block.Contains("<EmbeddedResource ", StringComparison.Ordinal)).Split("```")[0];
        solution.Add("Listed")
            .WithProject("net10.0", Programs.Properties, example.Replace("<ItemGroup>", "", StringComparison.Ordinal).Replace("</ItemGroup>", "", StringComparison.Ordinal))
            .With("Program.cs", Programs.Listing).With("other/note.txt", "A note.");

        solution.Add("Patterns")
            .WithProject("net10.0", """
                <OutputType>Exe</OutputType><SeedsDirectory>../Patterns/documents</SeedsDirectory>
                <SeedsPattern>
                  **/*.txt;
                  *.md; log/*.log
                </SeedsPattern>
                <SeedsNamespace>Test.Data</SeedsNamespace><SeedsClass>Pages</SeedsClass>
                """)
            .With("Program.cs", "foreach (var a in Test.Data.Pages.Articles) System.Console.WriteLine(a.Source.Path);")
            .With("documents/one.txt", "One.").With("documents/two.md", "Two.").With("documents/sub/three.md", "Not three.")
            .With("documents/sub/four.txt", "Four.").With("documents/log/six.log", "Six.").With("documents/.hidden.txt", "Hidden.").With("documents/.git/five.txt", "Hidden.");
    }

    [Fact]
    public void The_projects_own_folder_may_hold_the_seeds_and_what_the_build_writes_is_none()
    {
        Consumer consumer = workplace.Solution.Built("Flat");

        consumer.With("a.txt", "One more.");

        Assert.Equal(["a.txt 9", "sub%2Fb.txt 4"], consumer.Run().MustSucceed().Lines);
    }

    [Fact]
    public void What_the_build_writes_is_none_wherever_it_stands()
    {
        Consumer consumer = workplace.Solution.Built("Artifacts");

        Assert.Equal(["a.txt 4"], DotNet.Run(consumer.Folder, "exec", "artifacts/bin/Artifacts/debug/Artifacts.dll").MustSucceed().Lines);
    }

    [Fact]
    public void What_the_build_copies_is_none_if_the_seeds_stand_above_the_project()
    {
        Consumer consumer = workplace.Solution.Built("Outer/Inner");

        consumer.Build().MustSucceed();

        Assert.Equal(["a.txt 4"], consumer.Start().MustSucceed().Lines);
    }

    [Fact]
    public void What_the_build_copies_is_none_if_the_project_says_where_to()
    {
        Consumer consumer = workplace.Solution.Built("Named");

        consumer.Build().MustSucceed();

        Assert.Equal(["a.txt 4"], DotNet.Run(consumer.Folder, "exec", "out/net10.0/Named.dll").MustSucceed().Lines);
    }

    [Fact]
    public void A_pattern_that_leaves_the_folder_is_told_and_a_folder_below_obj_is_one_like_others()
    {
        Consumer consumer = workplace.Solution.Built("Leaving");

        Assert.Equal(["a.txt 4"], consumer.Start().MustSucceed().Lines);
        Assert.Contains(
            "/more/b.txt(1,1): error SEED6003: '../../more/b.txt' was not generated: its SeedPath is not a path below a folder",
            Assert.Single(consumer.Build("-p:SeedsPattern=../../more/*.txt").Errors),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Seeds_may_stand_outside_the_project_in_folders_with_odd_names() => Assert.Equal(
        ["%231%20%40%28y%29%20%24%28z%29%20%2541%3B.txt 4", "board%201%2Fdeep%2F007_x.txt 5", "Deep."],
        workplace.Solution.Built("Elsewhere").Start().MustSucceed().Lines);

    [Fact]
    public void A_project_may_list_its_seeds_itself_as_the_reference_shows() =>
        Assert.Equal(["note.txt 7"], workplace.Solution.Built("Listed").Start().MustSucceed().Lines);

    [Fact]
    public void Several_patterns_another_name_and_dot_files() =>
        Assert.Equal(["log/six.log", "one.txt", "sub/four.txt", "two.md"], workplace.Solution.Built("Patterns").Start().MustSucceed().Lines);
}
