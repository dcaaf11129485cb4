using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Seedbed.Generators.Tests;

/// <summary>How the stand-in for Verify writes diagnostics.</summary>
public sealed class Snapshot_diagnostics_tests : IDisposable
{
    private readonly SnapshotFolder _folder = new();

    [Fact]
    public async Task An_error_with_a_place() => Assert.Equal(
        """
        {
          Diagnostics: [
            {
              Location: seeds\deep\x.txt: (1,0)-(1,5),
              Message: Nothing came of 'x',
              Severity: Error,
              Descriptor: {
                Id: T1,
                Title: A title,
                MessageFormat: Nothing came of '{0}',
                Category: Testing,
                DefaultSeverity: Error,
                IsEnabledByDefault: true
              }
            }
          ]
        }
        """,
        await TextOf(Diagnostic.Create(
            Descriptor(DiagnosticSeverity.Error),
            Location.Create("seeds/deep/x.txt", new TextSpan(4, 5), new LinePositionSpan(new LinePosition(1, 0), new LinePosition(1, 5))),
            "x")));

    [Fact]
    public async Task A_warning_without_a_place_has_a_level() => Assert.Equal(
        """
        {
          Diagnostics: [
            {
              Message: Nothing came of 'x',
              Severity: Warning,
              WarningLevel: 1,
              Descriptor: {
                Id: T1,
                Title: A title,
                MessageFormat: Nothing came of '{0}',
                Category: Testing,
                DefaultSeverity: Warning,
                IsEnabledByDefault: true
              }
            }
          ]
        }
        """,
        await TextOf(Diagnostic.Create(Descriptor(DiagnosticSeverity.Warning), Location.None, "x")));

    [Fact]
    public async Task Several_and_all_that_a_descriptor_may_have() => Assert.Equal(
        """
        {
          Diagnostics: [
            {
              Message: Nothing came of 'x',
              Severity: Info,
              WarningLevel: 1,
              Descriptor: {
                Id: T1,
                Title: A title,
                Description: Told at length.,
                HelpLink: docs/T1.md,
                MessageFormat: Nothing came of '{0}',
                Category: Testing,
                DefaultSeverity: Info,
                IsEnabledByDefault: true,
                CustomTags: [
                  One,
                  Two
                ]
              }
            },
            {
              Message: Nothing came of 'y',
              Severity: Error,
              Descriptor: {
                Id: T1,
                Title: A title,
                MessageFormat: Nothing came of '{0}',
                Category: Testing,
                DefaultSeverity: Error,
                IsEnabledByDefault: true
              }
            }
          ]
        }
        """,
        await TextOf(
            Diagnostic.Create(
                new DiagnosticDescriptor(
                    "T1", "A title", "Nothing came of '{0}'", "Testing", DiagnosticSeverity.Info, isEnabledByDefault: true, "Told at length.", "docs/T1.md", "One", "Two"),
                Location.None,
                "x"),
            Diagnostic.Create(Descriptor(DiagnosticSeverity.Error), Location.None, "y")));

    [Fact]
    public async Task A_message_of_several_lines_is_refused() => await Assert.ThrowsAsync<NotSupportedException>(
        async () => await _folder.Verify(SampleGenerator.Reporting(Diagnostic.Create(Descriptor(DiagnosticSeverity.Error), Location.None, "x\ny"))));

    public void Dispose() => _folder.Dispose();

    private static DiagnosticDescriptor Descriptor(DiagnosticSeverity severity) =>
        new("T1", "A title", "Nothing came of '{0}'", "Testing", severity, isEnabledByDefault: true);

    /// <summary>The text of the part without a name, which is the only one.</summary>
    private async Task<string> TextOf(params Diagnostic[] diagnostics)
    {
        Assert.Equal(["x.received.txt"], await _folder.NamesFor(SampleGenerator.Reporting(diagnostics), task => task.UseFileName("x")));
        return _folder.Read("x.received.txt");
    }
}
