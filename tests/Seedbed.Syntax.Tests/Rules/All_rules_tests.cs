using FsCheck;
using FsCheck.Fluent;
using Seedbed.TestKit;

namespace Seedbed.Syntax.Tests;

/// <summary>What every rule promises of every text: no exception, no place outside it, the same answer twice.</summary>
public sealed class All_rules_tests
{
    [Fact]
    public void Random_texts_are_checked() => Prop.ForAll<string>(text => RuleInvariants.Check(text ?? string.Empty)).Check(Runs(500));

    [Fact]
    public void Random_pieces_of_documents_are_checked()
    {
        Gen<string> text = Gen.Elements(RandomDocuments.Pieces.ToArray()).ListOf().Select(string.Concat);
        Prop.ForAll(text.ToArbitrary(), RuleInvariants.Check).Check(Runs(3000));
    }

    [Fact]
    public void Mutated_seeds_are_checked()
    {
        string[] texts = [.. SeedFiles.Names.Select(SeedFiles.Read)];
        Gen<string> mutated = from text in Gen.Elements(texts) from number in Gen.Choose(0, int.MaxValue - 1) select RandomDocuments.Mutate(new Random(number), text);
        Prop.ForAll(mutated.ToArbitrary(), RuleInvariants.Check).Check(Runs(200));
    }

    [Fact]
    public void Random_corpora_are_checked()
    {
        var random = new Random(20161122);
        for (int run = 0; run < 300; run++)
        {
            List<CheckedSeed> Seeds(Random random) => [.. Enumerable.Range(0, random.Next(12)).Select(i =>
                RuleTest.Seed(RandomDocuments.Create(random, 30), (random.Next(3) == 0 ? "board/" : "") + random.Next(5) + "_x" + random.Next(3) + ".txt"))];
            int number = random.Next();

            IReadOnlyList<CorpusFinding> found = CorpusChecks.Run(Seeds(new Random(number)));

            Assert.All(found, finding => Assert.True(finding.Seed.Document.Span.Contains(finding.Finding.Span), finding.Finding.ToString()));
            Assert.All(found, finding => Assert.True(
                finding.Finding.Related is not { } related || (finding.Other ?? finding.Seed).Document.Span.Contains(related), finding.Finding.ToString()));
            Assert.Equal(found.Select(Show), CorpusChecks.Run(Seeds(new Random(number)).AsEnumerable().Reverse()).Select(Show));
        }

        static string Show(CorpusFinding finding) => $"{finding.Seed.Path} {finding.Finding} {finding.Other?.Path}";
    }

    [Fact]
    public void Of_one_rule_a_hundred_findings_are_listed_and_the_rest_counted()
    {
        string text = string.Concat(Enumerable.Repeat("caf\uFFFD ", 1234));

        IReadOnlyList<Finding> found = RuleTest.Find("SEED2001", RuleTest.Seed(text));

        Assert.Equal(100, found.Count);
        Assert.EndsWith("(and 1134 more of this rule in this file)", found[^1].Message, StringComparison.Ordinal);
        Assert.All(found.SkipLast(1), finding => Assert.Equal(0, finding.Omitted));
    }

    [Fact]
    public void Where_the_text_is_not_known_only_the_file_is_checked()
    {
        CheckedSeed unknown = new("a.txt", SeedParser.Parse("Caf\uFFFD <b>one</b> ????? two."), SeedEncoding.Unknown);

        Assert.Equal(["SEED1001"], SeedChecks.Run(unknown).Select(finding => finding.Rule.Id));
        Assert.Empty(CorpusChecks.Run([unknown, unknown]));
    }

    [Fact]
    public void Null_is_the_only_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => SeedChecks.Run(null!));
        Assert.Throws<ArgumentNullException>(() => CorpusChecks.Run(null!));
    }

    private static Config Runs(int count) => Config.QuickThrowOnFailure.WithMaxTest(count);
}
