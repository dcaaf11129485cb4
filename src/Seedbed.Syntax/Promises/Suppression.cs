using System;

namespace Seedbed.Syntax;

/// <summary>
/// A line of <c>seeds.suppress</c>: a finding that somebody has looked at and wants to be told no more. It names words of the text and no
/// line, so it holds when the text moves.
/// </summary>
/// <param name="Rule">The rule's id, in capitals.</param>
/// <param name="SeedId">The seed's path without extension.</param>
/// <param name="Comment">0-based index of the comment in which the finding stands; null for anywhere in the seed.</param>
/// <param name="Words">Words in which the finding stands, or which touch it, white space aside; null for any place.</param>
/// <param name="Span">Where in <c>seeds.suppress</c> the line stands.</param>
public sealed record Suppression(string Rule, string SeedId, int? Comment, string? Words, SourceSpan Span)
{
    /// <summary>Whether it means a finding of a seed that bears <see cref="SeedId"/>.</summary>
    public bool Matches(Finding finding, SeedDocument document)
    {
        // One that stands for others that are not listed cannot be told by its words.
        bool isAnyOfRule = Words is null && Comment is null;
        return finding.Rule.Id == Rule
            && (isAnyOfRule || (finding.Omitted == 0 && ScopeIn(document) is { } scope && scope.Contains(finding.Span) && TouchesWords(finding.Span, scope, document.Text)));
    }

    /// <summary>Where the words stand first; null where they stand nowhere, or where there are none.</summary>
    public SourceSpan? FindWords(SeedDocument document)
    {
        if (Words is null || ScopeIn(document) is not { } scope)
        {
            return null;
        }

        int at = document.Text.IndexOf(Words, scope.Start, scope.Length, StringComparison.Ordinal);
        return at < 0 ? null : new SourceSpan(at, at + Words.Length);
    }

    /// <summary>The comment or the whole text; null when there is no such comment.</summary>
    private SourceSpan? ScopeIn(SeedDocument document)
    {
        if (Comment is not { } index)
        {
            return document.Span;
        }

        return index < (document.Thread?.Comments.Count ?? 0) ? document.Thread!.Comments[index].Span : null;
    }

    /// <summary>Whether the words, as they are or as messages show them, overlap a place or stand beside it with nothing but white space between.</summary>
    private bool TouchesWords(SourceSpan place, SourceSpan scope, string text)
    {
        if (Words is null)
        {
            return true;
        }

        int start = place.Start;
        int end = place.End;
        while (start > scope.Start && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        while (end < scope.End && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return StandsAt(Words, start, end, scope, text)
            || (VisibleText.Undo(Words) is { } unescaped && StandsAt(unescaped, start, end, scope, text));
    }

    private static bool StandsAt(string words, int start, int end, SourceSpan scope, string text)
    {
        int first = Math.Max(scope.Start, start - words.Length);
        int last = Math.Min(scope.End, end + words.Length);
        return last > first && text.IndexOf(words, first, last - first, StringComparison.Ordinal) >= 0;
    }
}
