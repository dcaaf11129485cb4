namespace Seedbed.Package.Tests;

/// <summary>Several projects with seeds in one solution, and code that works over all of them.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Corpus_tests(Workplace workplace) : IConsumerProjects
{
    static void IConsumerProjects.AddProjects(ConsumerSolution solution)
    {
        Chain(solution);
        Siblings(solution);

        solution.Add("Hidden").WithProject("net8.0", "<SeedsAccessibility>internal</SeedsAccessibility><SeedsClass>Pages</SeedsClass><SeedsNamespace>Quiet.Data</SeedsNamespace>")
            .With("seeds/a.txt", "Quiet\n\nNobody sees it.\n")
            .With("Count.cs", "namespace Hidden; public static class Count { public static int Words => Quiet.Data.Pages.a.WordCount; }");
        solution.Add("Counted").WithProject("net10.0", "<OutputType>Exe</OutputType><SeedsSegmentation>words</SeedsSegmentation>")
            .With("seeds/a.txt", "Board Meets\n\nIt met at 10:30. Nobody came.\n")
            .With("Program.cs", """
                using System;
                using System.Linq;

                Seedbed.Sentence sentence = Counted.Seeds.a.Paragraphs[0].Sentences[0];
                Console.WriteLine($"{Counted.Seeds.a.Segmentation}: {string.Join('|', sentence.Words.Select(word => word.Text))} {sentence.WordCount}");
                Console.WriteLine(sentence.Text);
                """);
        solution.Add("Guest").WithProject("net10.0", "<OutputType>Exe</OutputType><SeedsNamespace>Loud</SeedsNamespace><SeedsClass>Own</SeedsClass>", Reference("Hidden"))
            .With("seeds/b.txt", "Loud\n\nEverybody sees it here.\n")
            .With("Program.cs", """
                foreach (var type in typeof(Hidden.Count).Assembly.GetExportedTypes())
                {
                    System.Console.WriteLine(type.FullName);
                }

                Seedbed.Article own = Loud.Own.b;
                System.Console.WriteLine($"{Hidden.Count.Words} {own.WordCount} {own.GetType().Assembly.GetName().Name}");
                """);
    }

    [Fact]
    public void Words_are_there_for_the_asking() =>
        Assert.Equal(["Words: It|met|at|10:30|. 4", "It met at 10:30."], workplace.Solution.Built("Counted").Start().MustSucceed().Lines);

    [Fact]
    public void A_corpus_that_references_another_shares_its_records_and_analysis_runs_over_both()
    {
        workplace.Solution.Built("Garden");
        workplace.Solution.Built("Board");
        workplace.Solution.Built("Measures");

        Assert.Equal(
            ["Garden Garden", "garden: 2 comments, 1 of them answer another", "board: 0 comments, 0 of them answer another", "together: 11 words"],
            workplace.Solution.Built("Reader").Start().MustSucceed().Lines);
    }

    [Fact]
    public void Corpora_that_do_not_know_each_other_share_a_project_that_holds_nothing_but_the_records()
    {
        workplace.Solution.Built("Left");
        workplace.Solution.Built("Right");

        Assert.Equal(
            ["left: Left Club", "right: Right Club", "Model Model"],
            workplace.Solution.Built("Both").Start().MustSucceed().Lines);
        Assert.Empty(workplace.Solution.BuildOf("Model").Warnings);
    }

    [Fact]
    public void Seeds_may_be_for_the_project_itself_only_under_another_name() =>
        Assert.Equal(["Hidden.Count", "3 4 Guest"], workplace.Solution.Built("Guest").Start().MustSucceed().Lines);

    private static void Chain(ConsumerSolution solution)
    {
        solution.Add("Garden").WithProject("net8.0").With("seeds/garden.txt", Programs.GardenWithComments);
        solution.Add("Board").WithProject("net8.0", "", Reference("Garden")).With("seeds/board.txt", "Board Meets\n\nIt met.\n");
        solution.Add("Measures").WithPlainProject("net8.0", "", Reference("Board")).With("Measure.cs", """
            using System.Collections.Generic;
            using System.Linq;
            using Seedbed;

            namespace Measures;

            public static class Measure
            {
                public static string Answers(Article article) =>
                    $"{article.Comments.Count} comments, {article.Comments.Count(comment => comment.InReplyTo != null)} of them answer another";

                public static int Words(IEnumerable<Article> articles) => articles.Sum(article => article.WordCount);
            }
            """);
        solution.Add("Reader").WithPlainProject("net10.0", "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>", Reference("Measures"))
            .With("Program.cs", """
                using Measures;

                Seedbed.Article[] all = [.. Garden.Seeds.Articles, .. Board.Seeds.Articles];
                Console.WriteLine(string.Join(' ', all.Select(article => article.GetType().Assembly.GetName().Name)));
                foreach (Seedbed.Article article in all)
                {
                    Console.WriteLine($"{article.Id}: {Measure.Answers(article)}");
                }

                Console.WriteLine($"together: {Measure.Words(all)} words");
                """);
    }

    private static void Siblings(ConsumerSolution solution)
    {
        solution.Add("Model").WithProject("netstandard2.0", "<LangVersion>latest</LangVersion><SeedsModelOnly>true</SeedsModelOnly>");
        solution.Add("Left").WithProject("net8.0", "", Reference("Model")).With("seeds/left.txt", "Left Club\n\nText.\n");
        solution.Add("Right").WithProject("netstandard2.0", "<LangVersion>latest</LangVersion>", Reference("Model")).With("seeds/right.txt", "Right Club\n\nText.\n");
        solution.Add("Both").WithPlainProject("net10.0", "<OutputType>Exe</OutputType>", Reference("Left") + Reference("Right")).With("Program.cs", """
            Seedbed.Article[] all = [.. Left.Seeds.Articles, .. Right.Seeds.Articles];
            foreach (Seedbed.Article article in all)
            {
                System.Console.WriteLine($"{article.Id}: {article.Title}");
            }

            System.Console.WriteLine($"{all[0].GetType().Assembly.GetName().Name} {all[1].GetType().Assembly.GetName().Name}");
            """);
    }

    private static string Reference(string name) => $"""<ProjectReference Include="../{name}/{name}.csproj" />""";
}
