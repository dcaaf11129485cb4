using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Seedbed.Syntax;

/// <summary>
/// Comments that answer each other in a circle. The tree resolves parents to earlier comments only, so it holds no circle; the names that
/// the page prints may. An answer counts where the one who is named has one comment and no more: else it may mean another.
/// </summary>
internal sealed class ReplyCycle : SeedCheck
{
    private const int NoParent = -1;

    public override Rule Rule { get; } = new(
        "SEED4012",
        nameof(ReplyCycle),
        RuleSeverity.Warning,
        "Comments answer each other in a circle",
        "Reply chain returns to itself: {0}");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (seed.Document.Thread is not { } thread || !thread.Comments.Any(static comment => comment.Attribution.Parent is not null))
        {
            return;
        }

        int[] parents = ReadParents(thread, seed.Text);
        int[] walks = new int[parents.Length];
        for (int start = 0; start < parents.Length; start++)
        {
            // Every comment is walked over once; a walk that meets a comment of its own has found a circle.
            int at = start;
            while (at != NoParent && walks[at] == 0)
            {
                walks[at] = start + 1;
                at = parents[at];
            }

            if (at != NoParent && walks[at] == start + 1)
            {
                Report(thread, parents, at, findings);
            }
        }
    }

    private static int[] ReadParents(ThreadNode thread, string text)
    {
        var comments = new CommentsByName(thread);
        int[] parents = new int[thread.Comments.Count];
        foreach (CommentNode comment in thread.Comments)
        {
            IReadOnlyList<CommentNode> named = comment is { IsParentByDepth: false, Attribution.Parent: { } parent } ? comments[parent.Of(text)] : [];
            parents[comment.Index] = named.Count == 1 && named[0] != comment ? named[0].Index : NoParent;
        }

        return parents;
    }

    private static void Report(ThreadNode thread, int[] parents, int within, FindingList findings)
    {
        int first = within;
        for (int i = parents[within]; i != within; i = parents[i])
        {
            first = i < first ? i : first;
        }

        Attribution beginning = thread.Comments[first].Attribution;
        var path = new StringBuilder(beginning.Author);
        int at = first;
        do
        {
            at = parents[at];
            path.Append(" > ").Append(thread.Comments[at].Attribution.Author);
        }
        while (at != first);

        findings.Report(beginning.Parent!.Value, path.ToString());
    }
}
