namespace Seedbed.Syntax;

/// <summary>A paragraph that is the site's and not the text's: consent to cookies, log-in links, footers, placeholders.</summary>
internal sealed class Boilerplate : SeedCheck
{
    /// <summary>Longer paragraphs are text, whatever they begin with.</summary>
    private const int MaxLength = 200;

    public override Rule Rule { get; } = new(
        "SEED2015",
        nameof(Boilerplate),
        RuleSeverity.Warning,
        "Site text stands among the paragraphs",
        "Site text in the body: '{0}'");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        foreach (ParagraphNode paragraph in seed.AllParagraphs)
        {
            if (paragraph.Span.Length <= MaxLength && SitePhrases.Match(FoldedText.Of(seed.Text, paragraph.Span).Replace('’', '\'').ToLowerInvariant()))
            {
                findings.Report(paragraph.Span, paragraph.Span.Of(seed.Text));
            }
        }
    }
}
