using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>How often each comment stands in a thread, by its author and its words with white space folded.</summary>
internal sealed class CommentCounts
{
    private readonly Dictionary<(string Author, string Words), int> _counts = [];

    /// <summary>Counts the comments of a document.</summary>
    public CommentCounts(SeedDocument document)
    {
        foreach (CommentNode comment in document.Thread?.Comments ?? [])
        {
            (string, string) key = (CommenterName.Fold(comment.Attribution.Author), FoldedText.Of(document.Text, comment.Paragraphs));
            _counts[key] = _counts.TryGetValue(key, out int count) ? count + 1 : 1;
        }
    }

    /// <summary>How many comments stand in both threads.</summary>
    public int CountShared(CommentCounts other)
    {
        // Many short threads may be compared with one long one.
        (CommentCounts few, CommentCounts many) = _counts.Count <= other._counts.Count ? (this, other) : (other, this);
        int shared = 0;
        foreach (KeyValuePair<(string, string), int> comment in few._counts)
        {
            shared += many._counts.TryGetValue(comment.Key, out int count) ? Math.Min(count, comment.Value) : 0;
        }

        return shared;
    }
}
