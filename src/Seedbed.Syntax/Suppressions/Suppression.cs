namespace Seedbed.Syntax;

/// <summary>
/// A line of <c>seeds.suppress</c>: a finding that somebody has looked at and wants to be told no more. It names words of the text and no
/// line, so it holds when the text moves.
/// </summary>
/// <param name="Rule">The rule's id, in capitals.</param>
/// <param name="SeedId">The seed's path without extension.</param>
/// <param name="Comment">0-based index of the comment in which the finding stands; null for anywhere in the seed.</param>
/// <param name="Words">Words in which the finding stands, or which touch it; null for any place.</param>
/// <param name="Span">Where in <c>seeds.suppress</c> the line stands.</param>
/// <param name="Line">1-based line there.</param>
public sealed record Suppression(string Rule, string SeedId, int? Comment, string? Words, SourceSpan Span, int Line)
{
    /// <summary>Whether it means a finding of a seed that bears <see cref="SeedId"/>.</summary>
    public bool Matches(Finding finding, SeedDocument document)
    {
        // One that stands for others that are not listed cannot be told by its words.
        if (finding.Rule.Id != Rule || (finding.Omitted > 0 && (Words is not null || Comment is not null)))
        {
            return false;
        }

        SourceSpan scope = document.Span;
        if (Comment is { } index)
        {
            if (document.Thread is not { } thread || index >= thread.Comments.Count || !thread.Comments[index].Span.Contains(finding.Span))
            {
                return false;
            }

            scope = thread.Comments[index].Span;
        }

        return Words is null || AreAt(finding.Span, scope, document.Text);
    }

    /// <summary>Whether the words stand in a scope so that they overlap a place or touch it.</summary>
    private bool AreAt(SourceSpan place, SourceSpan scope, string text)
    {
        int first = System.Math.Max(scope.Start, place.Start - Words!.Length);
        int last = System.Math.Min(scope.End, place.End + Words.Length);
        return last > first && text.IndexOf(Words, first, last - first, System.StringComparison.Ordinal) >= 0;
    }
}
