using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>A text whose end is missing: the last paragraph of the article or of the thread ends in what must go on.</summary>
internal sealed class Truncated : SeedCheck
{
    /// <summary>Shorter last lines may be a signature or a heading.</summary>
    private const int MinLengthOfSentence = 100;

    /// <summary>So many other paragraphs show how the article ends its sentences.</summary>
    private const int MinOthers = 4;

    /// <summary>So many of ten of them must end as sentences do.</summary>
    private const int MinSentencesOfTen = 8;

    /// <summary>A label such as "Tags:" or "Source:" stands within so many UTF-16 units.</summary>
    private const int MaxLabel = 25;

    private const string MarksOfAddresses = "@/.#_©";

    private static readonly HashSet<string> WordsOfCredits = new(
        ("author authors writer writers contributed contributor columnist correspondent editor editors edited reporter reporting published publication republished "
        + "permission copyright photo photograph photographer photos picture pictured image images courtesy illustration translated translator twitter facebook "
        + "instagram newsletter podcast autor autorin foto fotos bild bilder erschien erschienen verlag redaktion auteur photographie publié traduit autora fotografía publicado")
        .Split(' '),
        StringComparer.Ordinal);

    public override Rule Rule { get; } = new(
        "SEED2014",
        nameof(Truncated),
        RuleSeverity.Warning,
        "The text seems cut off",
        "Text seems cut off: last paragraph ends in '{0}'");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        IReadOnlyList<ParagraphNode> body = seed.Document.Paragraphs;
        if (body.Count > 0)
        {
            SourceSpan last = body[body.Count - 1].Span;
            Report(seed, TextEnd.OfCutText(seed.Text, last, isArticle: true) ?? EndWithoutMark(seed.Text, body), findings);
        }

        IReadOnlyList<CommentNode> comments = seed.Document.Thread?.Comments ?? [];
        IReadOnlyList<ParagraphNode> comment = comments.Count > 0 ? comments[comments.Count - 1].Paragraphs : [];
        if (comment.Count > 0)
        {
            Report(seed, TextEnd.OfCutText(seed.Text, comment[comment.Count - 1].Span, isArticle: false), findings);
        }
    }

    private static void Report(CheckedSeed seed, SourceSpan? tail, FindingList findings)
    {
        if (tail is { } span)
        {
            findings.Report(span, span.Of(seed.Text));
        }
    }

    /// <summary>The last word of an article that ends without a mark, although its other paragraphs do not.</summary>
    private static SourceSpan? EndWithoutMark(string text, IReadOnlyList<ParagraphNode> body)
    {
        SourceSpan last = body[body.Count - 1].Span;
        int others = body.Count - 1;
        if (last.Length < MinLengthOfSentence || others < MinOthers || !EndsInWordOfCasedScript(text, last) || HasLabel(text, last) || MayBeCredit(text, last))
        {
            return null;
        }

        int sentences = 0;
        for (int i = 0; i < others; i++)
        {
            sentences += Punctuation.IsSentence(text, body[i].Span) ? 1 : 0;
        }

        return sentences * 10 >= others * MinSentencesOfTen ? TextEnd.LastWord(text, last) : null;
    }

    /// <summary>
    /// Whether the paragraph may be a note on author, source or picture, which many sites print without a full stop: it ends in a name or a
    /// number, or speaks of such things.
    /// </summary>
    private static bool MayBeCredit(string text, SourceSpan paragraph)
    {
        if (!char.IsLower(text[TextEnd.LastWord(text, paragraph).Start]))
        {
            return true;
        }

        foreach (SourceSpan word in Tokens.In(text, paragraph))
        {
            if (WordsOfCredits.Contains(word.Of(text).Trim(',', '.', ';', ':', '(', ')', '"', '“', '”').ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsInWordOfCasedScript(string text, SourceSpan paragraph)
    {
        bool hasCase = false;
        SourceSpan word = TextEnd.LastWord(text, paragraph);
        for (int i = word.Start; i < word.End; i++)
        {
            if (MarksOfAddresses.IndexOf(text[i]) >= 0)
            {
                return false;
            }
        }

        // A number tells nothing about the script; the word before it does.
        for (int i = paragraph.End - 1; i >= paragraph.Start && !hasCase; i--)
        {
            if (char.IsLetter(text[i]) && !char.IsLower(text[i]) && !char.IsUpper(text[i]))
            {
                return false;
            }

            hasCase = char.IsLetter(text[i]);
        }

        return hasCase && char.IsLetterOrDigit(text[paragraph.End - 1]);
    }

    private static bool HasLabel(string text, SourceSpan paragraph) =>
        text[paragraph.Start] is '©' or '*' or '•' or '-' or '–' || text.IndexOf(':', paragraph.Start, MaxLabel) >= 0;
}
