namespace Seedbed
{
    using global::System;

    /// <summary>An article among its variants.</summary>
    internal sealed class VariantMember
    {
        private readonly Func<SeedCorpus> _corpus;
        private readonly int _index;

        public VariantMember(Func<SeedCorpus> corpus, int index, string id, int[] comments)
        {
            _corpus = corpus;
            _index = index;
            Id = id;
            Comments = comments;
        }

        /// <summary>The article's id.</summary>
        public string Id { get; }

        /// <summary>A number for each comment; one with the same author and the same words below another variant has the same.</summary>
        public int[] Comments { get; }

        /// <summary>The article.</summary>
        public Article Article => _corpus()[_index];
    }
}
