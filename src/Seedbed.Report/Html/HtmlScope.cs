namespace Seedbed.Report.Html;

/// <summary>An element that is open; it is closed with the block in which it was opened.</summary>
/// <param name="writer">What writes it.</param>
/// <param name="name">The element.</param>
internal readonly ref struct HtmlScope(HtmlWriter writer, string name)
{
    /// <summary>Closes the element.</summary>
    public void Dispose() => writer.Close(name);
}
