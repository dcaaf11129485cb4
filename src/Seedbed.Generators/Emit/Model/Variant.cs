namespace Seedbed
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Collections.ObjectModel;
    using global::System.Threading;

    /// <summary>Another article of the corpus with the same text or nearly the same. Two are equal when both their articles are.</summary>
    public sealed record Variant
    {
        private readonly VariantMember _here;
        private readonly VariantMember _there;
        private readonly VariantRuns _runs;
        private ReadOnlyCollection<ParagraphPair>? _paragraphs;

        internal Variant(VariantMember here, VariantMember there, double similarity, VariantRuns runs)
        {
            _here = here;
            _there = there;
            _runs = runs;
            Similarity = similarity;
            Relation = runs.IsNear ? VariantRelation.NearBody
                : Article.Source.Sha256 == Other.Source.Sha256 ? VariantRelation.SameBytes
                : VariantRelation.SameBody;
        }

        /// <summary>The article that was asked for its variants; the variant is <see cref="Other"/>.</summary>
        public Article Article => _here.Article;

        /// <summary>The variant.</summary>
        public Article Other => _there.Article;

        /// <summary>How the two are alike.</summary>
        public VariantRelation Relation { get; }

        /// <summary>
        /// How much of the shorter article stands in the longer one, from 0 to 1: the share of its runs of five words, rounded down to a hundredth
        /// (containment; Broder 1997, "On the resemblance and containment of documents"). 1 where the words are the same.
        /// </summary>
        public double Similarity { get; }

        /// <summary>The paragraphs of both, side by side, in order.</summary>
        public IReadOnlyList<ParagraphPair> Paragraphs
        {
            get
            {
                ReadOnlyCollection<ParagraphPair>? paragraphs = Volatile.Read(ref _paragraphs);
                return paragraphs ?? Interlocked.CompareExchange(ref _paragraphs, paragraphs = _runs.Pair(Article, Other), null) ?? paragraphs;
            }
        }

        /// <summary>What the article has around its paragraphs and the variant has not.</summary>
        public ArticleParts OnlyHere => PartsOf(Article) & ~PartsOf(Other);

        /// <summary>What the variant has around its paragraphs and the article has not.</summary>
        public ArticleParts OnlyThere => PartsOf(Other) & ~PartsOf(Article);

        /// <summary>What both have around their paragraphs, but not the same of it: another title, or comments that only one of them has.</summary>
        public ArticleParts Differing =>
            Differ(ArticleParts.Title, Article.Title, Other.Title)
            | Differ(ArticleParts.Subtitle, Article.Subtitle, Other.Subtitle)
            | Differ(ArticleParts.Byline, Article.Byline?.Name, Other.Byline?.Name)
            | Differ(ArticleParts.Published, Article.Published?.Text, Other.Published?.Text)
            | (PartsOf(Article) & PartsOf(Other) & (CommentsOnlyHere.Count + CommentsOnlyThere.Count == 0 ? ArticleParts.None : ArticleParts.Comments));

        /// <summary>The article's comments that do not stand below the variant: one with the same author and words stands for one.</summary>
        public IReadOnlyList<Comment> CommentsOnlyHere => CommentsOnly(_here, _there);

        /// <summary>The variant's comments that do not stand below the article.</summary>
        public IReadOnlyList<Comment> CommentsOnlyThere => CommentsOnly(_there, _here);

        /// <inheritdoc />
        public bool Equals(Variant? other) =>
            ReferenceEquals(this, other) || (other is not null && Article.Equals(other.Article) && Other.Equals(other.Other));

        /// <inheritdoc />
        public override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ Other.GetHashCode());

        /// <summary>The relation and the id of the variant.</summary>
        public override string ToString() => Relation + " " + Other.Id;

        private static ArticleParts Differ(ArticleParts part, string? here, string? there) =>
            here is null || there is null || here == there ? ArticleParts.None : part;

        private static ArticleParts PartsOf(Article article) =>
            (article.TitleSpan is null ? ArticleParts.None : ArticleParts.Title)
            | (article.SubtitleSpan is null ? ArticleParts.None : ArticleParts.Subtitle)
            | (article.Byline is null ? ArticleParts.None : ArticleParts.Byline)
            | (article.Published is null ? ArticleParts.None : ArticleParts.Published)
            | (article.Comments.Count == 0 ? ArticleParts.None : ArticleParts.Comments);

        /// <summary>The comments of one side whose numbers the other has not, or has not as often.</summary>
        private static ReadOnlyCollection<Comment> CommentsOnly(VariantMember side, VariantMember other)
        {
            var left = new Dictionary<int, int>();
            foreach (int number in other.Comments)
            {
                left.TryGetValue(number, out int count);
                left[number] = count + 1;
            }

            var only = new List<Comment>();
            for (int i = 0; i < side.Comments.Length; i++)
            {
                left.TryGetValue(side.Comments[i], out int count);
                if (count == 0)
                {
                    only.Add(side.Article.Comments[i]);
                }
                else
                {
                    left[side.Comments[i]] = count - 1;
                }
            }

            return only.AsReadOnly();
        }
    }
}
