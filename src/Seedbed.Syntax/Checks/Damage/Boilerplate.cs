using System.Collections.Generic;

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
        IReadOnlyList<ParagraphNode> paragraphs = seed.AllParagraphs;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            SourceSpan span = paragraphs[i].Span;
            if (span.Length <= MaxLength && SitePhrases.MayStandAt(seed.Text, span) && SitePhrases.Match(Normalise(seed.Text, span)))
            {
                findings.Report(span, span.Of(seed.Text));
            }
        }
    }

    private static string Normalise(string text, SourceSpan paragraph) => FoldedText.Of(text, paragraph).Replace('’', '\'').ToLowerInvariant();
}
