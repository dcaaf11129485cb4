using System;
using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>Names of one thread that differ only in case or white space: two people to a program, perhaps one to a reader.</summary>
internal sealed class CommenterSpelling : SeedCheck
{
    public override Rule Rule { get; } = new(
        "SEED4010",
        nameof(CommenterSpelling),
        RuleSeverity.Info,
        "A commenter's name is spelled in two ways",
        "'{0}' and '{1}' differ only in case or spacing");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        var firstByKey = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var spellings = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string name, SourceSpan place) in (seed.Document.Thread?.Comments ?? []).SelectMany(comment => NamesIn(comment, seed.Text)))
        {
            if (!spellings.Add(name))
            {
                continue;
            }

            string key = string.Concat(name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
            if (firstByKey.TryGetValue(key, out SourceSpan first))
            {
                findings.ReportPair(place, first, first.Of(seed.Text), name);
            }
            else
            {
                firstByKey.Add(key, place);
            }
        }
    }

    /// <summary>The author, and whom the header names as answered, in the order of the text.</summary>
    private static IEnumerable<(string Name, SourceSpan Place)> NamesIn(CommentNode comment, string text)
    {
        yield return (comment.Attribution.Author, comment.Attribution.AuthorSpan);
        if (comment.Attribution.Parent is { } parent)
        {
            yield return (parent.Of(text), parent);
        }
    }
}
