namespace Seedbed.Package.Tests;

/// <summary>What reads the pages sees what is wrong with them.</summary>
public sealed class Story_harness_tests
{
    private const string Page = """
        # A page

        ```sh
        dotnet run
        ```

        ## A section

        1. A step:

           ```text seeds/garden.txt
           One.

             Two.
           ```

        ```text output
        Three.
        ```
        """;

    [Fact]
    public void Blocks_are_found_with_section_line_name_and_without_indentation() => Assert.Equal(
        [
            new StoryBlock("a.md", "", 3, "sh", "", "dotnet run\n"),
            new StoryBlock("a.md", "A section", 11, "text", "seeds/garden.txt", "One.\n\n  Two.\n"),
            new StoryBlock("a.md", "A section", 17, "text", "output", "Three.\n"),
        ],
        StoryPage.Read("a.md", Page));

    [Fact]
    public void A_fence_that_is_not_closed_is_told_with_its_line() =>
        Assert.Equal("a.md(2): the block has no end.", Assert.Throws<FormatException>(() => StoryPage.Read("a.md", "Text\n```sh\ndotnet run\n").ToList()).Message);

    [Theory]
    [InlineData("dotnet run", "dotnet", "run")]
    [InlineData("dotnet  test --filter \"DisplayName~a b\"", "dotnet", "test", "--filter", "DisplayName~a b")]
    [InlineData("dotnet build -p:NoWarn='A B'", "dotnet", "build", "-p:NoWarn=A B")]
    public void Commands_are_read_as_a_shell_does(string line, params string[] words) => Assert.Equal(words, StoryCommand.Split(line));

    [Theory]
    [InlineData("one\ntwo")]
    [InlineData("two\nthree.txt(1,2): error A: b")]
    [InlineData("one\n…\nthree.txt(1,2): error A: b")]
    [InlineData("one\n…\nthree.txt(1,2): error …")]
    [InlineData("…\nt…o")]
    public void Lines_that_were_printed_in_this_order_are_found(string shown) => Check(shown);

    [Theory]
    [InlineData("one\nthree.txt(1,2): error A: b")]
    [InlineData("two\none")]
    [InlineData("two\n…\none")]
    [InlineData("on")]
    [InlineData("four")]
    [InlineData("three.txt(1,2): error")]
    public void Others_are_not(string shown) => Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Check(shown));

    private static void Check(string shown) => StoryOutput.MustContain(
        new StoryBlock("a.md", "", 1, "text", "output", shown + "\n"),
        $"one\ntwo \n{Folder}three.txt(1,2): error A: b (docs/rules/A.md) [{Folder}a.csproj::TargetFramework=net8.0]\n",
        Folder.TrimEnd(Path.DirectorySeparatorChar));

    private static readonly string Folder = Path.Combine(Path.GetTempPath(), "story") + Path.DirectorySeparatorChar;
}
