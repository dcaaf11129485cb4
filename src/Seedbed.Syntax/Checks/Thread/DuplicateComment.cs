using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>A comment that says what its author has said before, word by word: sent twice, or crawled twice.</summary>
internal sealed class DuplicateComment : SeedCheck
{
    /// <summary>People say "Thanks!" or "I agree." twice; a text of this many UTF-16 units is copied.</summary>
    private const int MinLength = 20;

    public override Rule Rule { get; } = new(
        "SEED4007",
        nameof(DuplicateComment),
        RuleSeverity.Warning,
        "A comment stands in a thread twice",
        "Same author and text as comment {0} (line {1})");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        var seen = new Dictionary<(string Author, string Words), CommentNode>();
        foreach (CommentNode comment in seed.Document.Thread?.Comments ?? [])
        {
            string words = FoldedText.Of(seed.Text, comment.Paragraphs);
            if (words.Length < MinLength)
            {
                continue;
            }

            (string Author, string Words) key = (DrupalDetail.Fold(comment.Attribution.Author), words);
            if (seen.TryGetValue(key, out CommentNode? first))
            {
                SourceSpan header = first.Attribution.HeaderSpan;
                findings.ReportPair(comment.Attribution.HeaderSpan, header, first.Index, seed.LineOf(header.Start));
            }
            else
            {
                seen.Add(key, comment);
            }
        }
    }
}
