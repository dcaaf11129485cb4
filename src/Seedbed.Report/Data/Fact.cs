namespace Seedbed.Report.Data;

/// <summary>What is said of a whole.</summary>
/// <param name="Name">What programs call it, in camel case; it never changes.</param>
/// <param name="Heading">What people read before it, with the unit where it has one.</param>
/// <param name="Value">The value.</param>
/// <param name="Digits">Digits behind the point that people see.</param>
internal sealed record Fact(string Name, string Heading, Cell Value, int Digits = 2)
{
    /// <summary>What people read: the value, or the words that say why there is none.</summary>
    public string ToPeople() => Value.Reason is { } reason ? "not given: " + reason : Value.ToPeople(Digits);
}
