namespace Seedbed.Syntax;

/// <summary>Where a thread begins.</summary>
/// <param name="Line">0-based line.</param>
/// <param name="Marker">The line that heads it; null without one.</param>
/// <param name="IsDirect">Whether nothing but the site's words stands between marker and first header.</param>
/// <param name="FirstHeader">0-based place of the first header that belongs to it.</param>
internal sealed record ThreadStart(int Line, Marker? Marker, bool IsDirect, int FirstHeader);
