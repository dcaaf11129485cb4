using System.Text.RegularExpressions;

namespace Seedbed.Package.Tests;

/// <summary>Reads a command as a shell does, as far as the pages need it: words, and words in quotation marks.</summary>
internal static partial class StoryCommand
{
    public static string[] Split(string line) =>
        [.. Word().Matches(line).Select(word => word.Value.Replace("\"", string.Empty, StringComparison.Ordinal).Replace("'", string.Empty, StringComparison.Ordinal))];

    [GeneratedRegex("""([^\s"']|"[^"]*"|'[^']*')+""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
