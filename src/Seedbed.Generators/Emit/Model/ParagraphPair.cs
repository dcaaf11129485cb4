namespace Seedbed
{
    using global::System;

    /// <summary>A paragraph of an article beside that of a variant; one side may be empty.</summary>
    public readonly struct ParagraphPair : IEquatable<ParagraphPair>
    {
        internal ParagraphPair(Paragraph? here, Paragraph? there, ParagraphRelation relation)
        {
            Here = here;
            There = there;
            Relation = relation;
        }

        /// <summary>The article's paragraph; null where the variant alone has one.</summary>
        public Paragraph? Here { get; }

        /// <summary>The variant's paragraph; null where the article alone has one.</summary>
        public Paragraph? There { get; }

        /// <summary>
        /// How the two stand to one another. Where the same words are divided into paragraphs in another way, each paragraph of either side is
        /// <see cref="ParagraphRelation.Changed"/>; the side that has fewer is null in the pairs left over.
        /// </summary>
        public ParagraphRelation Relation { get; }

        /// <summary>Whether two pairs are equal.</summary>
        public static bool operator ==(ParagraphPair left, ParagraphPair right) => left.Equals(right);

        /// <summary>Whether two pairs are not equal.</summary>
        public static bool operator !=(ParagraphPair left, ParagraphPair right) => !left.Equals(right);

        /// <inheritdoc />
        public bool Equals(ParagraphPair other) => Relation == other.Relation && Equals(Here, other.Here) && Equals(There, other.There);

        /// <inheritdoc />
        public override bool Equals(object? obj) => obj is ParagraphPair other && Equals(other);

        /// <inheritdoc />
        public override int GetHashCode() => unchecked(((Here?.GetHashCode() ?? 0) * 397) ^ (There?.GetHashCode() ?? 0));

        /// <summary>The relation.</summary>
        public override string ToString() => Relation.ToString();
    }
}
