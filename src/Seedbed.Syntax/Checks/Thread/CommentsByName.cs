using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>A thread's comments by their authors' names, which compare as the parser compares them.</summary>
internal sealed class CommentsByName
{
    private readonly Dictionary<string, List<CommentNode>> _comments = new(StringComparer.Ordinal);

    /// <summary>Reads a thread.</summary>
    public CommentsByName(ThreadNode thread)
    {
        foreach (CommentNode comment in thread.Comments)
        {
            Add(comment.Attribution.Author, comment);
            if (CommenterName.Shorten(comment.Attribution.Author) is { } shortName)
            {
                Add(shortName, comment);
            }
        }
    }

    /// <summary>The comments of a name, in the order of the text; none for a name nobody has.</summary>
    public IReadOnlyList<CommentNode> this[string name] =>
        _comments.TryGetValue(CommenterName.Fold(name), out List<CommentNode>? comments) ? comments : [];

    private void Add(string name, CommentNode comment)
    {
        string key = CommenterName.Fold(name);
        if (!_comments.TryGetValue(key, out List<CommentNode>? comments))
        {
            _comments.Add(key, comments = []);
        }

        comments.Add(comment);
    }
}
