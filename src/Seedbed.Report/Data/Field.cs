namespace Seedbed.Report.Data;

/// <summary>A column of a result.</summary>
/// <param name="Name">What programs call it, in camel case; it never changes.</param>
/// <param name="Heading">What people read above it.</param>
/// <param name="IsNumber">Whether its cells are numbers, which stand on the right.</param>
/// <param name="IsText">Whether its cells are running text, which a terminal may wrap.</param>
/// <param name="IsDetail">Whether a terminal leaves it out, because there is no room for everything.</param>
/// <param name="Digits">Digits behind the point that people see.</param>
internal sealed record Field(string Name, string Heading, bool IsNumber = false, bool IsText = false, bool IsDetail = false, int Digits = 2)
{
    /// <summary>A column of numbers.</summary>
    public static Field Number(string name, string heading, int digits = 2, bool isDetail = false) => new(name, heading, IsNumber: true, IsDetail: isDetail, Digits: digits);
}
