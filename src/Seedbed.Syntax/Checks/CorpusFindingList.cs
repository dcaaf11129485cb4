using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Collects what one rule finds across seeds.</summary>
internal sealed class CorpusFindingList
{
    private readonly Rule _rule;
    private readonly List<CorpusFinding> _all;
    private readonly Dictionary<CheckedSeed, (List<Finding> Found, FindingList List)> _bySeed = [];

    /// <summary>Begins to collect.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="all">The findings of all rules, to which its own are added.</param>
    public CorpusFindingList(Rule rule, List<CorpusFinding> all)
    {
        _rule = rule;
        _all = all;
    }

    /// <summary>Reports a place in a seed.</summary>
    public void Report(CheckedSeed seed, SourceSpan span, params object[] arguments) =>
        Add(_rule.Messages[0], seed, span, other: null, otherSpan: null, arguments);

    /// <summary>Reports a place in a seed that has to do with a place in another.</summary>
    public void ReportPair(CheckedSeed seed, SourceSpan span, CheckedSeed other, SourceSpan otherSpan, params object[] arguments) =>
        Add(_rule.Messages[0], seed, span, other, otherSpan, arguments);

    /// <summary>The same with another of the rule's messages than the first.</summary>
    /// <param name="form">The message, one of <see cref="Rule.Messages"/>.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="span">The place in it.</param>
    /// <param name="other">The other seed.</param>
    /// <param name="otherSpan">The place in that.</param>
    /// <param name="arguments">What the message fills in.</param>
    public void ReportPairAs(string form, CheckedSeed seed, SourceSpan span, CheckedSeed other, SourceSpan otherSpan, params object[] arguments) =>
        Add(form, seed, span, other, otherSpan, arguments);

    private void Add(string form, CheckedSeed seed, SourceSpan span, CheckedSeed? other, SourceSpan? otherSpan, object[] arguments)
    {
        if (!_bySeed.TryGetValue(seed, out (List<Finding> Found, FindingList List) own))
        {
            var found = new List<Finding>();
            _bySeed.Add(seed, own = (found, new FindingList(_rule, found)));
        }

        // The list of a seed takes only so many findings.
        int before = own.Found.Count;
        own.List.ReportAs(form, span, otherSpan, arguments);
        if (own.Found.Count > before)
        {
            _all.Add(new CorpusFinding(seed, own.Found[before], other));
        }
    }
}
