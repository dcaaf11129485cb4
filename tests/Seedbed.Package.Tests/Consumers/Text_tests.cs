using System.Text;

namespace Seedbed.Package.Tests;

/// <summary>Bytes of seeds: what is a text, and that it is the same while compiling and at run time.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Text_tests(Workplace workplace) : IConsumerProjects
{
    private const string Text = "Título “quoted” 🎉\r\n\r\nUn párrafo.\r\n";

    private static readonly (string Name, Encoding Encoding)[] Encodings =
    [
        ("utf8", new UTF8Encoding(false)), ("utf8bom", new UTF8Encoding(true)),
        ("utf16le", new UnicodeEncoding(false, true)), ("utf16be", new UnicodeEncoding(true, true)),
    ];

    static void IConsumerProjects.AddProjects(ConsumerSolution solution)
    {
        Consumer broken = solution.Add("Broken").WithProject("net10.0", "<OutputType>Exe</OutputType>")
            .With("Program.cs", "System.Console.WriteLine(Broken.Seeds.good.Text);").With("seeds/good.txt", "A good one.");
        File.WriteAllBytes(broken.PathOf("seeds/bad.txt"), [.. "One\nTwo "u8, 0xFF, .. " three"u8]);

        Consumer encodings = solution.Add("Encodings").WithProject("net10.0", "<OutputType>Exe</OutputType><NoWarn>$(NoWarn);SEED1003</NoWarn>")
            .With("Program.cs", """
                foreach (var a in Encodings.Seeds.Articles)
                {
                    System.Console.WriteLine($"{a.Id} {a.Source.Text.Length} {a.Source.HasByteOrderMark} {a.Paragraphs[0].Text.Length}");
                }
                """);
        Directory.CreateDirectory(encodings.PathOf("seeds"));
        Array.ForEach(Encodings, one => File.WriteAllText(encodings.PathOf($"seeds/{one.Name}.txt"), Text, one.Encoding));
    }

    [Fact]
    public void A_seed_that_is_no_text_fails_the_build_at_its_place_and_alone()
    {
        Assert.Equal(
            [
                "bad.txt(2,5): error SEED1001: 'bad.txt' is not valid UTF-8: 1 byte sequence(s) could not be decoded. The text would differ between Windows and Linux builds",
                "bad.txt(2,5): error SEED6003: 'bad.txt' was not generated: it is not valid UTF-8, so its text would depend on the machine; save it as UTF-8. Other seeds are not affected.",
            ],
            workplace.Solution.BuildOf("Broken").Errors.Select(error => error.Split("/seeds/")[1].Split(" (docs/rules/")[0]).Order(StringComparer.Ordinal));

        Consumer consumer = workplace.Solution["Broken"];
        File.Delete(consumer.PathOf("seeds/bad.txt"));
        Assert.Equal("A good one.", Assert.Single(consumer.Run().MustSucceed().Lines));
    }

    [Fact]
    public void Encodings_that_the_compiler_knows_give_the_same_text_at_run_time() => Assert.Equal(
        [$"utf16be {Text.Length} True 11", $"utf16le {Text.Length} True 11", $"utf8 {Text.Length} False 11", $"utf8bom {Text.Length} True 11"],
        workplace.Solution.Built("Encodings").Start().MustSucceed().Lines);
}
