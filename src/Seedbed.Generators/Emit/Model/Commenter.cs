namespace Seedbed
{
    using global::System;
    using global::System.Collections.Generic;

    /// <summary>
    /// Everyone who comments on one article under one name. Equal names under different articles are not claimed to be one person, nor
    /// is a commenter whose name the byline bears.
    /// </summary>
    public sealed record Commenter
    {
        internal Commenter(Article article, string name, IReadOnlyList<Comment> comments)
        {
            Article = article;
            Name = name;
            Comments = comments;
        }

        /// <summary>The article.</summary>
        public Article Article { get; }

        /// <summary>The name, as the page prints it.</summary>
        public string Name { get; }

        /// <summary>The comments under this name, in the order of the text; at least one.</summary>
        public IReadOnlyList<Comment> Comments { get; }

        /// <inheritdoc />
        public bool Equals(Commenter? other) =>
            ReferenceEquals(this, other) || (other is not null && Name == other.Name && Article.Equals(other.Article));

        /// <inheritdoc />
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

        /// <summary>The name.</summary>
        public override string ToString() => Name;
    }
}
