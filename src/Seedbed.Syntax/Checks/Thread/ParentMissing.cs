using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>A comment that answers somebody who has no comment above it: the thread was cut, or its order changed.</summary>
internal sealed class ParentMissing : SeedCheck
{
    private const string Nowhere = "'{0}' replies to '{1}', who has no comment in this document";
    private const string OnlyLater = "'{0}' replies to '{1}', whose comments all come later";
    private const string OnlyThis = "'{0}' replies to '{1}', who has no other comment in this document";

    public override Rule Rule { get; } = new(
        "SEED4003", nameof(ParentMissing), RuleSeverity.Info, "A comment answers one that is not there", Nowhere, OnlyLater, OnlyThis);

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (seed.Document.Thread is not { } thread)
        {
            return;
        }

        CommentsByName? comments = null;
        foreach (CommentNode comment in thread.Comments)
        {
            if (comment.Parent is null && comment.Attribution.Parent is { } parent)
            {
                string name = parent.Of(seed.Text);
                comments ??= new CommentsByName(thread);
                findings.ReportAs(FormFor(comment, comments[name]), parent, related: null, comment.Attribution.Author, name);
            }
        }
    }

    /// <summary>The tree found no earlier comment of the name, so the last one of all is the comment itself or a later one.</summary>
    private static string FormFor(CommentNode comment, IReadOnlyList<CommentNode> named) =>
        named.Count == 0 ? Nowhere
        : named[named.Count - 1].Index > comment.Index ? OnlyLater
        : OnlyThis;
}
