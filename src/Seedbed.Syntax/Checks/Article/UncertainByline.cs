namespace Seedbed.Syntax;

/// <summary>A line below the title that begins as one about the author does, and in which no name is told: it is text, and may be a byline.</summary>
internal sealed class UncertainByline : SeedCheck
{
    /// <summary>Below these lines, the article has begun.</summary>
    private const int MaxLines = 3;

    /// <summary>Longer lines say more than a name.</summary>
    private const int MaxLength = 80;

    public override Rule Rule { get; } = new(
        "SEED3008",
        nameof(UncertainByline),
        RuleSeverity.Info,
        "A line may name the article's author",
        "Line may name the article's author but is read as text: '{0}'");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        SeedDocument document = seed.Document;
        if (document.Byline is not null || document.Paragraphs.Count < 2)
        {
            return;
        }

        var lines = new SeedLines(seed.Text, document.Lines);
        int next = 0;
        for (int i = 0; i < lines.Count && next < MaxLines && next + 1 < document.Paragraphs.Count; i++)
        {
            SourceSpan line = lines.Span(i);
            if (line != document.Paragraphs[next].Span)
            {
                continue;
            }

            next++;
            if (Punctuation.IsSentence(seed.Text, line))
            {
                return;
            }

            if (line.Length <= MaxLength && BeginsWithName(lines, i))
            {
                findings.Report(line, line.Of(seed.Text));
                return;
            }
        }
    }

    /// <summary>Whether words such as "By" stand before a capital or before one word: "By noon it rained" goes on as a sentence does.</summary>
    private static bool BeginsWithName(SeedLines lines, int line) =>
        BylineLines.Named.Match(lines, line, BylineLines.Words) is { Posted: null, Author: { } author }
        && author.Start > lines.Span(line).Start
        && (char.IsUpper(lines.Text[author.Start]) || Tokens.Count(lines.Text, author) == 1);
}
