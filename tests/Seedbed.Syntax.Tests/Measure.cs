namespace Seedbed.Syntax.Tests;

/// <summary>Counts how much of what is there was found, and how much of what was found is there.</summary>
internal sealed class Measure
{
    private int _expected;
    private int _found;
    private int _both;

    /// <summary>The share of what was found that is there.</summary>
    public double Precision => _found == 0 ? 1 : _both / (double)_found;

    /// <summary>The share of what is there that was found.</summary>
    public double Recall => _expected == 0 ? 1 : _both / (double)_expected;

    /// <summary>Adds what is in one document; what stands there twice must be found twice.</summary>
    public void Add(IEnumerable<string> expected, IEnumerable<string> found)
    {
        List<string> left = [.. found];
        _found += left.Count;
        foreach (string item in expected)
        {
            _expected++;
            _both += left.Remove(item) ? 1 : 0;
        }
    }

    /// <inheritdoc />
    public override string ToString() => FormattableString.Invariant($"precision {Precision:0.000}, recall {Recall:0.000} ({_both} of {_found} found and {_expected} labelled)");
}
