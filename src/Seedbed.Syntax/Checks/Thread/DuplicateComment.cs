using System;
using System.Collections.Generic;
using System.Linq;

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
        if (seed.Document.Thread is not { Comments.Count: > 1 } thread)
        {
            return;
        }

        var seen = new Dictionary<(string Author, ulong Hash, int Length), CommentNode>();
        foreach (CommentNode comment in RepeatedAuthors(thread.Comments))
        {
            (ulong hash, int length) = FoldedText.KeyOf(seed.Text, comment.Paragraphs);
            if (length < MinLength)
            {
                continue;
            }

            (string Author, ulong Hash, int Length) key = (CommenterName.Fold(comment.Attribution.Author), hash, length);
            if (!seen.TryGetValue(key, out CommentNode? first))
            {
                seen.Add(key, comment);
            }
            else if (FoldedText.Of(seed.Text, comment.Paragraphs) == FoldedText.Of(seed.Text, first.Paragraphs))
            {
                SourceSpan header = first.Attribution.HeaderSpan;
                findings.ReportPair(comment.Attribution.HeaderSpan, header, first.Index, seed.LineOf(header.Start));
            }
        }
    }

    /// <summary>The comments of those who wrote more than one, in the order of the text: only these are worth reading.</summary>
    private static IEnumerable<CommentNode> RepeatedAuthors(IReadOnlyList<CommentNode> comments)
    {
        var counts = new Dictionary<string, int>(comments.Count, StringComparer.Ordinal);
        foreach (CommentNode comment in comments)
        {
            string author = CommenterName.Fold(comment.Attribution.Author);
            counts[author] = counts.TryGetValue(author, out int count) ? count + 1 : 1;
        }

        return counts.Count == comments.Count ? [] : comments.Where(comment => counts[CommenterName.Fold(comment.Attribution.Author)] > 1);
    }
}
