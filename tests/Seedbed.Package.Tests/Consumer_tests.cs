using System.Text;
using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>Strangers' projects, built and run by <c>dotnet</c>.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Consumer_tests(Workplace workplace)
{
    private const string Program = """
        foreach (Seedbed.Article article in Seeds.Articles)
        {
            System.Console.WriteLine($"{System.Uri.EscapeDataString(article.Source.Path)} {article.Source.Text.Length}");
        }
        """;

    /// <summary>Characters that the compiler's command line or its configuration files cannot carry in a name.</summary>
    private static readonly char[] NotCarried =
        ['"', ':', '|', '\\', '\u0085', '\u2028', '\u2029', .. Enumerable.Range(1, 31).Select(i => (char)i)];

    [Fact]
    public void Every_file_name_is_generated_or_named_in_an_error()
    {
        // Letters once only: names that differ in case have a test of their own.
        IEnumerable<char> characters = Enumerable.Range(1, 126).Select(i => (char)i)
            .Where(c => c != '/' && !char.IsAsciiLetterUpper(c))
            .Concat(['\u0085', '\u00A0', '\u00AD', '\u200B', '\u2028', '\u2029', '\u202E', '\uFEFF', '\uFFFD', 'é', '日']);
        List<string> names =
        [
            .. characters.Select(c => $"x{c}y.txt"), .. characters.Where(c => c != '.').Select(c => $"{c}.txt"),
            "e\u0301.txt", "🎉.txt", "pct%41.txt", "x.de.txt", "x.resx.txt", "class.txt", "Equals.txt", "Seeds.txt", "get_Find.txt",
            "001_abc.txt", "001_def.txt", "my-note.txt", "my_note.txt", new string('n', 251) + ".txt", new string('日', 83) + ".txt",
            $"{new string('日', 83)}/{new string('日', 83)}.txt", "class/class/class.txt", "a b/c;d/e#f.txt",
        ];
        Consumer consumer = workplace.CreateConsumer("Names")
            .WithProject("net10.0", "<OutputType>Exe</OutputType><RootNamespace></RootNamespace>").With("Program.cs", Program);
        names.ForEach(name => consumer.With("seeds/" + name, "Text."));

        DotNetRun build = consumer.Build();

        HashSet<string> reported = [.. build.Errors
            .Where(error => error.Contains(": error SEED6003: ", StringComparison.Ordinal))
            .Select(error => error[..error.IndexOf(": error ", StringComparison.Ordinal)].TrimEnd())
            .Select(place => place.StartsWith(consumer.Folder, StringComparison.Ordinal) ? place[(consumer.Folder.Length + "/seeds/".Length)..] : place)
            .Select(place => place.EndsWith("(1,1)", StringComparison.Ordinal) ? place[..^5] : Uri.UnescapeDataString(place))];
        string tooLong = $"{new string('日', 83)}/{new string('日', 83)}.txt";
        Assert.Equal(
            names.Where(name => name.IndexOfAny(NotCarried) >= 0).Select(name => name.Replace('\\', '/').TrimStart('/')).Append(tooLong).Order(StringComparer.Ordinal),
            reported.Order(StringComparer.Ordinal));

        // Without those, the rest builds, and every text is there.
        foreach (string name in names.Where(name => name.IndexOfAny(NotCarried) >= 0).Append(tooLong))
        {
            File.Delete(Path.Combine(consumer.Folder, "seeds", name));
        }

        DotNetRun run = consumer.Run().MustSucceed();
        Assert.Equal(
            names.Where(name => name.IndexOfAny(NotCarried) < 0 && name != tooLong).Select(name => $"{Uri.EscapeDataString(name)} 5").Order(StringComparer.Ordinal),
            run.Lines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_that_differ_only_in_case_are_named_together_and_leave_the_others_alone()
    {
        Consumer consumer = workplace.CreateConsumer("Case").WithProject("net8.0")
            .With("seeds/Note.txt", "One.").With("seeds/note.txt", "Two.").With("seeds/other.txt", "Three.");
        string error = Assert.Single(consumer.Build("-p:EmitCompilerGeneratedFiles=true").Errors);

        Assert.Contains("error SEED6003: Seeds whose names differ only in case", error, StringComparison.Ordinal);
        Assert.Contains("/seeds/Note.txt, ", error.Replace("note.txt, ", "Note.txt, ", StringComparison.Ordinal), StringComparison.Ordinal);
        string generated = Path.Combine(consumer.Folder, "obj/Debug/net8.0/generated");
        string page = Assert.Single(Directory.GetFiles(generated, "Seeds.Page.*.cs", SearchOption.AllDirectories));
        Assert.Contains("// other.txt: 1 paragraph", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.DoesNotContain("note.txt", File.ReadAllText(page), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_seed_that_is_no_text_fails_the_build_at_its_place_and_alone()
    {
        Consumer consumer = workplace.CreateConsumer("Broken").WithProject("net10.0", "<OutputType>Exe</OutputType>")
            .With("Program.cs", "System.Console.WriteLine(Broken.Seeds.good.Text);").With("seeds/good.txt", "A good one.");
        File.WriteAllBytes(Path.Combine(consumer.Folder, "seeds/bad.txt"), [.. "One\nTwo "u8, 0xFF, .. " three"u8]);

        DotNetRun build = consumer.Build();

        Assert.Equal(
            [
                "bad.txt(2,5): error SEED1001: 'bad.txt' is not valid UTF-8: 1 byte sequence(s) could not be decoded. The text would differ between Windows and Linux builds",
                "bad.txt(2,5): error SEED6003: 'bad.txt' was not generated: it is not valid UTF-8, so its text would depend on the machine; save it as UTF-8. Other seeds are not affected.",
            ],
            build.Errors.Select(error => error.Split("/seeds/")[1].Split(" (docs/rules/")[0]).Order(StringComparer.Ordinal));

        File.Delete(Path.Combine(consumer.Folder, "seeds/bad.txt"));
        Assert.Equal("A good one.", consumer.Run().MustSucceed().Lines[^1]);
    }

    [Fact]
    public void Encodings_that_the_compiler_knows_give_the_same_text_at_run_time()
    {
        const string Text = "Título “quoted” 🎉\r\n\r\nUn párrafo.\r\n";
        Consumer consumer = workplace.CreateConsumer("Encodings").WithProject("net10.0", "<OutputType>Exe</OutputType><NoWarn>$(NoWarn);SEED1003</NoWarn>")
            .With("Program.cs", "foreach (var a in Encodings.Seeds.Articles) System.Console.WriteLine($\"{a.Id} {a.Source.Text.Length} {a.Source.HasByteOrderMark} {a.Paragraphs[0].Text.Length}\");");
        foreach ((string name, Encoding encoding) in new (string, Encoding)[]
            { ("utf8", new UTF8Encoding(false)), ("utf8bom", new UTF8Encoding(true)), ("utf16le", new UnicodeEncoding(false, true)), ("utf16be", new UnicodeEncoding(true, true)) })
        {
            Directory.CreateDirectory(Path.Combine(consumer.Folder, "seeds"));
            File.WriteAllText(Path.Combine(consumer.Folder, "seeds", name + ".txt"), Text, encoding);
        }

        DotNetRun run = consumer.Run().MustSucceed();

        Assert.Equal(
            [$"utf16be {Text.Length} True 11", $"utf16le {Text.Length} True 11", $"utf8 {Text.Length} False 11", $"utf8bom {Text.Length} True 11"],
            run.Lines);
    }

    [Fact]
    public void A_library_for_netstandard_in_CSharp_9_is_used_by_an_application()
    {
        workplace.CreateConsumer("OldCorpus").WithProject("netstandard2.0", "<LangVersion>9</LangVersion>")
            .With("seeds/board/001_a.txt", "A Title\n\nA paragraph.\n");
        Consumer application = workplace.CreateConsumer("Application");
        application.With("Application.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../OldCorpus/OldCorpus.csproj" />
              </ItemGroup>
            </Project>
            """).With("Program.cs", "System.Console.WriteLine(OldCorpus.Seeds.board.Article001.Title + OldCorpus.Seeds.board.Ids.Article001);");

        Assert.Equal("A Titleboard/001_a", application.Run().MustSucceed().Lines[^1]);
    }

    [Fact]
    public void A_call_with_an_id_that_a_referenced_corpus_has_not_is_told_as_severely_as_editorconfig_says()
    {
        workplace.CreateConsumer("Documents").WithProject("net8.0").With("seeds/garden.txt", "Text.");
        Consumer consumer = workplace.CreateConsumer("Caller")
            .WithProject("net10.0", "<OutputType>Exe</OutputType><SeedsEnabled>false</SeedsEnabled>", """
                <ProjectReference Include="../Documents/Documents.csproj" />
                <ProjectReference Include="../Seedbed/src/Seedbed.CodeFixes/Seedbed.CodeFixes.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
                """)
            .With("Program.cs", "System.Console.WriteLine(Documents.Seeds.TryFind(\"gardn\", out _));");

        Assert.Contains(
            "Program.cs(1,50): error SEED6006: There is no article with the id 'gardn'; nearest: 'garden'",
            Assert.Single(consumer.Build().Errors), StringComparison.Ordinal);
        consumer.With(".editorconfig", "[*.cs]\ndotnet_diagnostic.SEED6006.severity = none\n");
        Assert.Equal("False", consumer.Run().MustSucceed().Lines[^1]);
    }

    [Fact]
    public void Seeds_that_come_change_and_go_between_builds_are_seen()
    {
        Consumer consumer = workplace.CreateConsumer("Changing")
            .WithProject("net10.0", "<OutputType>Exe</OutputType><RootNamespace></RootNamespace>").With("Program.cs", Program).With("seeds/a.txt", "One.");
        Assert.Equal(["a.txt 4"], consumer.Run().MustSucceed().Lines);

        consumer.With("seeds/b.txt", "Two more.");
        File.SetLastWriteTimeUtc(Path.Combine(consumer.Folder, "seeds/b.txt"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(["a.txt 4", "b.txt 9"], consumer.Run().MustSucceed().Lines);

        consumer.With("seeds/a.txt", "One, longer.");
        Assert.Equal(["a.txt 12", "b.txt 9"], consumer.Run().MustSucceed().Lines);

        File.Move(Path.Combine(consumer.Folder, "seeds/a.txt"), Path.Combine(consumer.Folder, "seeds/c.txt"));
        Assert.Equal(["b.txt 9", "c.txt 12"], consumer.Run().MustSucceed().Lines);

        string output = Path.Combine(consumer.Folder, "bin/Debug/net10.0/Changing.dll");
        DateTime before = File.GetLastWriteTimeUtc(output);
        consumer.Build().MustSucceed();
        Assert.Equal(before, File.GetLastWriteTimeUtc(output));

        File.Delete(Path.Combine(consumer.Folder, "seeds/b.txt"));
        Assert.Equal(["c.txt 12"], consumer.Run().MustSucceed().Lines);
    }

    [Fact]
    public void Without_a_language_that_can_do_it_one_error_says_so()
    {
        Consumer consumer = workplace.CreateConsumer("OldLanguage").With("seeds/a.txt", "Text.").With("OldLanguage.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../Seedbed/src/Seedbed.Generators/Seedbed.Generators.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
              </ItemGroup>
              <Import Project="../Seedbed/src/Seedbed.Generators/build/Seedbed.targets" />
            </Project>
            """);

        Assert.Contains("error SEED6005: Seeds need C# 9 or later, and this project is compiled as C# 7.3.", Assert.Single(consumer.Build().Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void The_projects_own_folder_may_hold_the_seeds_and_what_the_build_writes_is_none()
    {
        Consumer consumer = workplace.CreateConsumer("Flat")
            .WithProject("net10.0", "<OutputType>Exe</OutputType><RootNamespace></RootNamespace><SeedsDirectory>.</SeedsDirectory>")
            .With("Program.cs", Program).With("a.txt", "One.").With("sub/b.txt", "Two.");

        consumer.Build().MustSucceed();
        consumer.With("a.txt", "One more.");

        Assert.Equal(["a.txt 9", "sub%2Fb.txt 4"], consumer.Run().MustSucceed().Lines);
    }

    [Fact]
    public void A_pattern_that_leaves_the_folder_is_told_and_a_folder_below_obj_is_one_like_others()
    {
        Consumer consumer = workplace.CreateConsumer("Leaving")
            .WithProject("net10.0", "<OutputType>Exe</OutputType><RootNamespace></RootNamespace><SeedsDirectory>obj/fetched</SeedsDirectory>")
            .With("Program.cs", Program).With("obj/fetched/a.txt", "One.").With("more/b.txt", "Two.");

        Assert.Equal(["a.txt 4"], consumer.Run().MustSucceed().Lines);
        Assert.Contains(
            "/more/b.txt(1,1): error SEED6003: '../../more/b.txt' was not generated: its SeedPath is not a path below a folder",
            Assert.Single(consumer.Build("-p:SeedsPattern=../../more/*.txt").Errors),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_may_list_its_seeds_itself_as_the_reference_shows()
    {
        string example = Repository.Read("docs/reference.md").Split("```xml\n")[1].Split("```")[0];
        Consumer consumer = workplace.CreateConsumer("Listed").WithProject(
            "net10.0", "<OutputType>Exe</OutputType><RootNamespace></RootNamespace>",
            example.Replace("<ItemGroup>", "", StringComparison.Ordinal).Replace("</ItemGroup>", "", StringComparison.Ordinal))
            .With("Program.cs", Program).With("other/note.txt", "A note.");

        Assert.Equal(["note.txt 7"], consumer.Run().MustSucceed().Lines);
    }

    [Theory]
    [InlineData("a|b")]
    [InlineData("p%41q")]
    public void A_folder_whose_name_the_build_cannot_carry_is_named(string name)
    {
        Consumer consumer = workplace.CreateConsumer("Root" + name.Length).WithProject("net10.0").With($"{name}/a.txt", "Text.");

        DotNetRun run = consumer.Build("-p:SeedsDirectory=" + name.Replace("%", "%25", StringComparison.Ordinal));

        Assert.Contains($"error SEED5010: The seeds folder '{consumer.Folder}/{name}/' cannot be used", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_patterns_another_name_and_dot_files()
    {
        Consumer consumer = workplace.CreateConsumer("Patterns")
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

        Assert.Equal(["log/six.log", "one.txt", "sub/four.txt", "two.md"], consumer.Run().MustSucceed().Lines);
    }
}
