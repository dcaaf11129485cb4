namespace Seedbed
{
    using global::System;

    /// <summary>
    /// What a rule found in a seed when it was compiled. Two are equal when rule, place and message are. Findings that the project suppresses in
    /// <c>seeds.suppress</c> are not among an article's issues; severities play no part.
    /// </summary>
    public sealed record SeedIssue
    {
        internal SeedIssue(string ruleId, SourceSpan span, string message)
        {
            RuleId = ruleId;
            Span = span;
            Message = message;
        }

        /// <summary>The rule's id, such as <c>SEED2002</c>; each has a page in the documentation.</summary>
        public string RuleId { get; }

        /// <summary>Where; of length 0 where something is missing, and at the beginning for what concerns the whole file.</summary>
        public SourceSpan Span { get; }

        /// <summary>What was found, as the compiler said it.</summary>
        public string Message { get; }

        /// <summary>Whether the rule is about the article as a whole, such as a missing title, and not about the text at the place.</summary>
        internal bool IsAboutArticle => RuleId.StartsWith("SEED3", StringComparison.Ordinal);

        /// <inheritdoc />
        public bool Equals(SeedIssue? other) =>
            ReferenceEquals(this, other) || (other is not null && RuleId == other.RuleId && Span == other.Span && Message == other.Message);

        /// <inheritdoc />
        public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(RuleId) * 397) ^ Span.GetHashCode());

        /// <summary>Place, rule and message as compilers print them.</summary>
        public override string ToString() => Span + ": " + RuleId + ": " + Message;
    }
}
