namespace Seedbed.Report.Views;

/// <summary>A line that names what follows.</summary>
internal sealed record Heading(string Text) : Block;
