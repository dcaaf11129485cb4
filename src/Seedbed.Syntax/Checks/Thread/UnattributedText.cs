using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Tells a thread's paragraphs that belong to no comment by where they stand.</summary>
internal static class UnattributedText
{
    /// <summary>Those above the first comment; all of them in a thread without comments, none without a thread.</summary>
    public static List<ParagraphNode> BeforeComments(ThreadNode? thread) => Select(thread, isBehind: false);

    /// <summary>Those below the last comment.</summary>
    public static List<ParagraphNode> BehindComments(ThreadNode? thread) => Select(thread, isBehind: true);

    private static List<ParagraphNode> Select(ThreadNode? thread, bool isBehind)
    {
        var selected = new List<ParagraphNode>();
        foreach (ParagraphNode paragraph in thread?.Unattributed ?? [])
        {
            bool standsBehind = thread!.Comments.Count > 0 && paragraph.Span.Start > thread.Comments[0].Span.Start;
            if (standsBehind == isBehind)
            {
                selected.Add(paragraph);
            }
        }

        return selected;
    }
}
