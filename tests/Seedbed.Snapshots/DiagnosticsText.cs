using System.Globalization;
using Microsoft.CodeAnalysis;

namespace VerifyTests;

/// <summary>Diagnostics as Verify writes them: like JSON, with nothing quoted.</summary>
internal static class DiagnosticsText
{
    /// <summary>The text of diagnostics.</summary>
    public static string Of(IEnumerable<Diagnostic> diagnostics) =>
        Block('{', ["Diagnostics: " + Block('[', diagnostics.Select(Of), ']', level: 1)], '}', level: 0);

    private static string Of(Diagnostic diagnostic) => Block('{', Present(
        diagnostic.Location == Location.None ? null : Member("Location", Of(diagnostic.Location.GetMappedLineSpan())),
        Member("Message", diagnostic.GetMessage(CultureInfo.InvariantCulture)),
        Member("Severity", diagnostic.Severity.ToString()),
        diagnostic.WarningLevel == 0 ? null : Member("WarningLevel", diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture)),
        "Descriptor: " + Of(diagnostic.Descriptor)), '}', level: 2);

    private static string Of(DiagnosticDescriptor descriptor) => Block('{', Present(
        Member("Id", descriptor.Id),
        Member("Title", descriptor.Title.ToString(CultureInfo.InvariantCulture)),
        MemberUnlessBlank("Description", descriptor.Description.ToString(CultureInfo.InvariantCulture)),
        MemberUnlessBlank("HelpLink", descriptor.HelpLinkUri),
        Member("MessageFormat", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture)),
        Member("Category", descriptor.Category),
        Member("DefaultSeverity", descriptor.DefaultSeverity.ToString()),
        Member("IsEnabledByDefault", descriptor.IsEnabledByDefault ? "true" : "false"),
        descriptor.CustomTags.Any() ? "CustomTags: " + Block('[', descriptor.CustomTags.Select(OneLine), ']', level: 4) : null), '}', level: 3);

    /// <summary>0-based, and with backslashes on every system.</summary>
    private static string Of(FileLinePositionSpan place) => place.ToString().Replace('/', '\\');

    private static IEnumerable<string> Present(params string?[] members) => members.OfType<string>();

    private static string? MemberUnlessBlank(string name, string value) => string.IsNullOrWhiteSpace(value) ? null : Member(name, value);

    private static string Member(string name, string value) => $"{name}: {OneLine(value)}";

    private static string OneLine(string value) => value.AsSpan().ContainsAny('\n', '\r')
        ? throw new NotSupportedException($"This stand-in for Verify writes no diagnostic with a line break in it: '{value}'.")
        : value;

    private static string Block(char open, IEnumerable<string> items, char close, int level)
    {
        string indent = new(' ', 2 * level);
        return $"{open}\n{string.Join(",\n", items.Select(item => $"{indent}  {item}"))}\n{indent}{close}";
    }
}
