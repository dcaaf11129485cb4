using System.Diagnostics;

namespace Seedbed.Package.Tests;

/// <summary>Programs of which only what is used is published: with seeds of their own, over a corpus that was compiled for an old framework.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Publish_tests(Workplace workplace)
{
    private const string Program = """
        foreach (Seedbed.Article article in new[] { Shipped.Seeds.garden, OldShipped.Seeds.board.Article001 })
        {
            System.Console.WriteLine($"{article.Id}: {article.Title}");
            foreach (Seedbed.Comment comment in article.Comments)
            {
                System.Console.WriteLine($"{comment.Author} to {comment.InReplyTo?.AuthorName}, {comment.Posted?.Text}: {comment.Text}");
            }
        }
        """;

    private static readonly string[] Printed =
    [
        "garden: Garden Club Meets On Sunday", "Fern to , Mar 3, 2015 9:30 AM: I will bring beans.",
        "Moss to Fern, Mar 3, 2015 9:45 AM: And I bring peas.", "board/001_a: Board Meets",
    ];

    [Fact]
    public void A_trimmed_program_says_the_same_and_the_linker_warns_of_nothing() =>
        Assert.Equal(Printed, Publish("net10.0", "<PublishTrimmed>true</PublishTrimmed><TrimMode>full</TrimMode><SelfContained>true</SelfContained>"));

    // The newest framework whose native compiler can be had everywhere.
    [NativeFact]
    public void A_native_program_says_the_same_and_its_compiler_warns_of_nothing() =>
        Assert.Equal(Printed, Publish("net9.0", $"<PublishAot>true</PublishAot><CppCompilerAndLinker>{NativeFactAttribute.Linker}</CppCompilerAndLinker>"));

    /// <summary>Publishes the program for a framework, and gives what it prints.</summary>
    private string[] Publish(string framework, string properties)
    {
        if (!Directory.Exists(Path.Combine(workplace.ConsumersFolder, "OldShipped")))
        {
            workplace.CreatePackageConsumer("OldShipped").WithProject("netstandard2.0", "<LangVersion>9</LangVersion>").With("seeds/board/001_a.txt", "Board Meets\n\nIt met.\n");
        }

        Consumer consumer = workplace.CreatePackageConsumer("Shipped-" + framework)
            .WithProject(framework, $"""
                <OutputType>Exe</OutputType><RootNamespace>Shipped</RootNamespace><AssemblyName>Shipped</AssemblyName>
                <SuppressTrimAnalysisWarnings>false</SuppressTrimAnalysisWarnings><TrimmerSingleWarn>false</TrimmerSingleWarn>
                <UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>{properties}
                """, """<ProjectReference Include="../OldShipped/OldShipped.csproj" />""")
            .With("Program.cs", Program).With("seeds/garden.txt", Programs.GardenWithComments);
        DotNetRun publish = DotNet.Run(consumer.Folder, "publish", "--output", "published").MustSucceed();
        Assert.Empty(publish.Warnings);

        using Process program = Process.Start(new ProcessStartInfo(consumer.PathOf("published/Shipped")) { UseShellExecute = false, RedirectStandardOutput = true })!;
        string output = program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        return output.TrimEnd().ReplaceLineEndings("\n").Split('\n');
    }
}
