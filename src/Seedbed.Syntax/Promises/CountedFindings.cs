using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Findings, each as often as it is there.</summary>
internal sealed class CountedFindings
{
    private readonly Dictionary<KnownFinding, int> _counts = [];

    public CountedFindings(IEnumerable<KnownFinding> findings)
    {
        foreach (KnownFinding finding in findings)
        {
            _counts[finding] = _counts.TryGetValue(finding, out int count) ? count + 1 : 1;
        }
    }

    /// <summary>Takes a finding away.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Take(KnownFinding finding)
    {
        if (!_counts.TryGetValue(finding, out int count) || count == 0)
        {
            return false;
        }

        _counts[finding] = count - 1;
        return true;
    }
}
