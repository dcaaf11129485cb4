using System;
using System.Collections.Generic;
using Seedbed.Syntax;

namespace Seedbed.Generators.Spec;

/// <summary>The names of a thread: first those of its commenters, in the order of their first comments, then those of others who are answered or named.</summary>
internal sealed class CommenterNames
{
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    private CommenterNames()
    {
    }

    /// <summary>All names, each once.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>How many of the names are those of commenters.</summary>
    public int Commenters { get; private set; }

    /// <summary>0-based place of a name.</summary>
    public int this[string name] => _indices[name];

    /// <summary>Collects a document's names.</summary>
    /// <param name="document">The document.</param>
    /// <param name="conversation">What its comments show by their words.</param>
    public static CommenterNames Of(SeedDocument document, Conversation conversation)
    {
        var names = new CommenterNames();
        IReadOnlyList<CommentNode> comments = document.Thread?.Comments ?? [];
        foreach (CommentNode comment in comments)
        {
            names.Add(comment.Attribution.Author);
        }

        names.Commenters = names._names.Count;
        foreach (CommentNode comment in comments)
        {
            if (StatedReply.Of(comment, document.Text) is { } reply)
            {
                names.Add(reply.Name);
            }
        }

        foreach (Mention mention in conversation.Mentions)
        {
            names.Add(mention.Name);
        }

        return names;
    }

    /// <summary>How many names the comments of a document stand under.</summary>
    public static int CountCommenters(SeedDocument document)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (CommentNode comment in document.Thread?.Comments ?? [])
        {
            names.Add(comment.Attribution.Author);
        }

        return names.Count;
    }

    private void Add(string name)
    {
        if (!_indices.ContainsKey(name))
        {
            _indices.Add(name, _names.Count);
            _names.Add(name);
        }
    }
}
