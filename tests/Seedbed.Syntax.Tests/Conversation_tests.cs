using System.Globalization;
using Seedbed.TestKit.Labels;
using Xunit.Abstractions;

namespace Seedbed.Syntax.Tests;

/// <summary>Whom comments answer by their own words is what careful readers say.</summary>
public sealed class Conversation_tests
{
    private const string Seed = "001_b0565ee3d524f136";
    private const double EnoughPrecision = 0.98;
    private const double EnoughRecall = 0.94;

    private readonly ITestOutputHelper _output;

    public Conversation_tests(ITestOutputHelper output) => _output = output;

    public static TheoryData<string> Threads => [.. LabelledConversation.Names];

    [Fact]
    public void The_seed_has_every_edge_that_a_reader_finds_and_no_other()
    {
        (LabelledConversation labels, SeedDocument document) = Load(Seed);

        Assert.Equal(labels.Edges.Select(Describe).Order(StringComparer.Ordinal), EdgesOf(document).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_words_of_an_edge_are_those_that_show_it()
    {
        (LabelledConversation labels, SeedDocument document) = Load(Seed);
        Dictionary<string, string> found = EdgesOf(document);

        Assert.All(labels.Edges, edge => Assert.Contains(edge.Words, found[Describe(edge)], StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public void Comments_are_those_that_are_labelled(string name)
    {
        (LabelledConversation labels, SeedDocument document) = Load(name);

        // Those of a seed are compared with the gold set elsewhere.
        if (labels.Authors is { } authors)
        {
            Assert.Equal(authors, document.Thread!.Comments.Select(comment => comment.Attribution.Author));
        }

        Assert.All(labels.Edges, edge => Assert.InRange(edge.From, 0, document.Thread!.Comments.Count - 1));
    }

    [Theory]
    [InlineData("Quotation")]
    [InlineData("Address")]
    public void Over_all_labelled_threads_hardly_an_edge_is_wrong_or_missing(string evidence)
    {
        int right = 0;
        int wrong = 0;
        int missing = 0;
        foreach (string name in LabelledConversation.Names)
        {
            (LabelledConversation labels, SeedDocument document) = Load(name);
            HashSet<string> expected = [.. labels.Edges.Where(edge => edge.Evidence == evidence).Select(Describe)];
            HashSet<string> found = [.. EdgesOf(document).Keys.Where(edge => edge.Contains(evidence, StringComparison.Ordinal))];
            right += expected.Count(found.Contains);
            wrong += Report(name, "not labelled", found.Except(expected));
            missing += Report(name, "not found", expected.Except(found));
        }

        _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{evidence}: {right} right, {wrong} wrong, {missing} missing"));
        Assert.InRange((double)right / (right + wrong), EnoughPrecision, 1);
        Assert.InRange((double)right / (right + missing), EnoughRecall, 1);
    }

    private int Report(string name, string what, IEnumerable<string> edges)
    {
        string[] all = [.. edges];
        Array.ForEach(all, edge => _output.WriteLine($"{name}: {what}: {edge}"));
        return all.Length;
    }

    private static (LabelledConversation Labels, SeedDocument Document) Load(string name)
    {
        var labels = LabelledConversation.Load(name);
        return (labels, SeedParser.Parse(labels.ReadText()));
    }

    // Somebody without a comment is known by the first word of the name: the program gives the whole name of an article's author, a reader what is written.
    private static string Describe(LabelledEdge edge) => $"{edge.From} {edge.Evidence} "
        + (edge.Comment is { } comment ? $"comment {comment}" : edge.Line is { } line ? $"line {line}" : FirstOrLastWord(edge.Author!));

    /// <summary>The edges, with the words that show them.</summary>
    private static Dictionary<string, string> EdgesOf(SeedDocument document)
    {
        var edges = new Dictionary<string, string>(StringComparer.Ordinal);
        var conversation = Conversation.Of(document);
        foreach (Quotation quotation in conversation.Quotations)
        {
            if (quotation.Paragraph is not null && quotation.Comment?.Attribution.Author != quotation.From.Attribution.Author)
            {
                string target = quotation.Comment is { } comment ? $"comment {comment.Index}" : $"line {document.Lines.GetPosition(quotation.Paragraph.Span.Start).Line}";
                edges.TryAdd($"{quotation.From.Index} Quotation {target}", quotation.Span.Of(document.Text));
            }
        }

        foreach (Mention mention in conversation.Mentions.Where(mention => mention.IsAddress))
        {
            string target = mention.Comment is { } comment ? $"comment {comment.Index}" : FirstOrLastWord(mention.Span.Of(document.Text));
            edges.TryAdd($"{mention.From.Index} Address {target}", mention.Words.Of(document.Text));
        }

        return edges;
    }

    private static string FirstOrLastWord(string name) => name.Split(' ')[^1];
}
