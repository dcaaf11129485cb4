namespace Seedbed.TestKit.Labels;

/// <summary>That a comment answers.</summary>
/// <param name="From">The comment that answers.</param>
/// <param name="Evidence"><c>Quotation</c> or <c>Address</c>.</param>
/// <param name="Comment">The comment that is answered; null where it is a paragraph, or somebody without an earlier comment.</param>
/// <param name="Line">The line of the article's paragraph that is quoted.</param>
/// <param name="Author">The name of who is answered, or a part of it.</param>
/// <param name="Words">The words that show it, or a part of them.</param>
public sealed record LabelledEdge(int From, string Evidence, int? Comment, int? Line, string? Author, string Words);
