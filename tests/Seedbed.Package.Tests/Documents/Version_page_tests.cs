using System.Text.RegularExpressions;
using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>Pages name the version that this repository makes, wherever a project or a command has to name one.</summary>
public sealed partial class Version_page_tests
{
    [Fact]
    public void No_page_names_another_version_than_the_one_that_is_packed()
    {
        IReadOnlyList<string> named = [.. StoryPage.All.SelectMany(page => Named().Matches(Repository.Read(page)).Select(match => $"{page}: {match.Groups["version"].Value}"))];

        Assert.NotEmpty(named);
        Assert.DoesNotContain(named, one => !one.EndsWith(": " + PackageFile.Version, StringComparison.Ordinal));
    }

    [GeneratedRegex("""\bSeedbed(" Version="|@|\.(?=\d)| --version |/)(?<version>\d[\w.+-]*\w)""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Named();
}
