namespace Seedbed.Report.Html;

/// <summary>A section of the page.</summary>
/// <param name="Id">Where links to it lead.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Write">Writes what stands below the heading.</param>
internal sealed record PageSection(string Id, string Title, Action<HtmlWriter, PageData> Write);
