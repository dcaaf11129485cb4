namespace Seedbed.Syntax;

/// <summary>A comment as it will stand in the tree.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Start">0-based first line.</param>
/// <param name="End">0-based line behind the last.</param>
/// <param name="ParentByDepth">Place of the comment under which its depth puts it; -1 for none.</param>
internal sealed record PlannedComment(Header Header, int Start, int End, int ParentByDepth);
