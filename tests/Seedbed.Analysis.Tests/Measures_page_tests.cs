using System.Globalization;
using System.Reflection;
using Seedbed.TestKit;

namespace Seedbed.Analysis.Tests;

public sealed class Measures_page_tests
{
    private static readonly string Page = Repository.Read("docs/measures.md");

    public static TheoryData<string> PublicTypes => [.. typeof(Measurement).Assembly.GetExportedTypes().Select(static type => type.Name.Split('`')[0]).Distinct()];

    public static TheoryData<string> Limits => [.. typeof(Measurement).Assembly.GetExportedTypes()
        .Where(static type => !type.IsEnum)
        .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(static limit => limit.IsLiteral)
        .Select(static limit => string.Create(CultureInfo.InvariantCulture, $"`{limit.Name}` = {limit.GetRawConstantValue()}"))
        .Distinct()];

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Every_type_is_on_the_page(string name) => Assert.Matches($"`{name}[`.]|`{name}`s", Page);

    [Theory]
    [MemberData(nameof(Limits))]
    public void Every_limit_is_on_the_page_with_its_number(string limit) => Assert.Contains(limit, Page, StringComparison.Ordinal);

    [Fact]
    public void Every_level_of_significance_is_on_the_page()
    {
        foreach (SignificanceLevel level in SignificanceLevel.All)
        {
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"| {level.Probability} | {level.CriticalValue} | {level.MinimumExpected} |"), Page, StringComparison.Ordinal);
        }
    }
}
