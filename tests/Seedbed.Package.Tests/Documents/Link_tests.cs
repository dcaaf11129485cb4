using System.Text.RegularExpressions;
using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>What pages name is there.</summary>
public sealed partial class Link_tests
{
    public static TheoryData<string> Pages => [.. StoryPage.All, "CHANGELOG.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Files_that_are_named_are_there(string page)
    {
        string text = Repository.Read(page);
        IEnumerable<string> links = Link().Matches(text).Select(match => Path.Combine(Path.GetDirectoryName(page)!, match.Groups["path"].Value));
        IEnumerable<string> paths = SourcePath().Matches(text).Select(match => match.Groups["path"].Value);

        Assert.All(links.Concat(paths), path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), $"{page} names {path}, which is not there."));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Headings_that_are_linked_are_there(string page) => Assert.All(LinkToHeading().Matches(Repository.Read(page)), match =>
    {
        string path = match.Groups["path"].Value.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, match.Groups["path"].Value);
        IEnumerable<string> headings = Heading().Matches(Repository.Read(path)).Select(heading => ToAnchor(heading.Groups["words"].Value));
        Assert.Contains(match.Groups["heading"].Value, headings);
    });

    /// <summary>The anchor of a heading, as GitHub makes it.</summary>
    private static string ToAnchor(string words) =>
        string.Concat(words.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<path>[^):#`\s]+)(#[^)\s]*)?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\]\((?<path>[^):#`\s]*)#(?<heading>[^)`\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LinkToHeading();

    [GeneratedRegex(@"^#+ (?<words>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"`(?<path>(src|tests|docs|\.ci)/[\w./-]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SourcePath();
}
