using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Lines above the body that name different authors. The tree keeps one of them as the byline, or none.</summary>
internal sealed class AmbiguousByline : SeedCheck
{
    /// <summary>More author lines than this are a list of names, such as comments that lost their text.</summary>
    private const int MaxLines = 4;

    public override Rule Rule { get; } = new(
        "SEED3004",
        nameof(AmbiguousByline),
        RuleSeverity.Warning,
        "More than one line names the article's author",
        "More than one author line before the body: '{0}', '{1}'");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        List<AuthorLine> authors = ReadAuthors(seed, out bool hasBodyBelow);
        if (!hasBodyBelow || authors.Count > MaxLines)
        {
            return;
        }

        // Pages often print one name in two forms, with and without a picture.
        AuthorLine? other = authors.Find(line => !IsSameName(line.Name, authors[0].Name));
        if (other is not null)
        {
            findings.ReportPair(other.Line, authors[0].Line, authors[0].Name, other.Name);
        }
    }

    private static List<AuthorLine> ReadAuthors(CheckedSeed seed, out bool hasBodyBelow)
    {
        SeedDocument document = seed.Document;
        int end = document.Thread?.Span.Start ?? seed.Text.Length;
        IReadOnlyList<HeaderLineNode> lines = document.Byline?.Attribution.Lines ?? [];
        int detail = lines.Count > 1 ? lines[1].Span.Start : -1;
        int first = document.Title is { } title ? Array.FindIndex(seed.Lines, line => line.Span.Start == title.Span.Start) + 1 : 0;
        var authors = new List<AuthorLine>();
        hasBodyBelow = false;
        for (int i = first; i < seed.Lines.Length && authors.Count <= MaxLines; i++)
        {
            SourceSpan line = seed.Lines[i].Span;
            if (line.Start >= end)
            {
                break;
            }

            if (line.Start == detail)
            {
                continue;
            }

            if (AuthorLine.TryRead(seed.Text, line) is not { } author)
            {
                hasBodyBelow = true;
                break;
            }

            authors.Add(author);
        }

        return authors;
    }

    private static bool IsSameName(string left, string right) =>
        string.Equals(CommenterName.Fold(left), CommenterName.Fold(right), StringComparison.OrdinalIgnoreCase);
}
