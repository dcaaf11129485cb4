using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>A name that is known in a document: of somebody who comments, of somebody whom a header says that a comment answers, or of the article's author.</summary>
internal sealed class KnownName
{
    /// <summary>Takes a name.</summary>
    public KnownName(string name)
    {
        Name = name;
        Key = NameKey.Of(name);
    }

    /// <summary>The name as the page prints it.</summary>
    public string Name { get; }

    /// <summary>The name in the form in which names are compared here.</summary>
    public string Key { get; }

    /// <summary>The indices of the comments under this name, ascending.</summary>
    public List<int> Comments { get; } = [];
}
