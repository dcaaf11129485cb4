using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Collects what one rule finds in one seed.</summary>
internal sealed class FindingList
{
    /// <summary>How many findings of one rule a seed can have; the last one says how many more there are.</summary>
    public const int Limit = 100;

    private readonly List<Finding> _all;
    private readonly Rule _rule;
    private readonly int _limit;
    private int _count;

    /// <summary>Begins to collect.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="all">The findings of all rules, to which its own are added.</param>
    /// <param name="limit">How many findings to list.</param>
    public FindingList(Rule rule, List<Finding> all, int limit = Limit)
    {
        _rule = rule;
        _all = all;
        _limit = limit;
    }

    /// <summary>The findings with no more of any rule than <see cref="Limit"/>, the last of which tells how many there are beside them.</summary>
    /// <param name="findings">Findings of which none is omitted; they may be others' as well, so they stay as they are.</param>
    public static IReadOnlyList<Finding> Cut(IEnumerable<Finding> findings)
    {
        var kept = new List<Finding>();
        var last = new Dictionary<Rule, (int Count, int Index)>();
        foreach (Finding finding in findings)
        {
            (int count, int index) = last.TryGetValue(finding.Rule, out (int Count, int Index) own) ? own : (0, 0);
            if (count < Limit)
            {
                index = kept.Count;
                kept.Add(finding);
            }

            last[finding.Rule] = (count + 1, index);
        }

        foreach ((int count, int index) in last.Values)
        {
            kept[index] = count > Limit ? kept[index].WithOmitted(count - Limit) : kept[index];
        }

        return kept;
    }

    /// <summary>Reports a place with the rule's usual message.</summary>
    /// <param name="span">The place.</param>
    /// <param name="arguments">What the message fills in: numbers, and text of any kind.</param>
    public void Report(SourceSpan span, params object[] arguments) => ReportAs(_rule.Messages[0], span, related: null, arguments);

    /// <summary>Reports a place that has to do with another one.</summary>
    /// <param name="span">The place.</param>
    /// <param name="related">The other place.</param>
    /// <param name="arguments">What the message fills in.</param>
    public void ReportPair(SourceSpan span, SourceSpan related, params object[] arguments) => ReportAs(_rule.Messages[0], span, related, arguments);

    /// <summary>Reports a place with one of the rule's messages.</summary>
    /// <param name="form">The message, one of <see cref="Rule.Messages"/>.</param>
    /// <param name="span">The place.</param>
    /// <param name="related">The other place, if there is one.</param>
    /// <param name="arguments">What the message fills in.</param>
    public void ReportAs(string form, SourceSpan span, SourceSpan? related, params object[] arguments)
    {
        if (_count++ < _limit)
        {
            _all.Add(Finding.Create(_rule, form, span, related, arguments));
        }
        else
        {
            _all[_all.Count - 1].Omitted++;
        }
    }
}
