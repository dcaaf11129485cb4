using Seedbed.Report.Html.Parts;

namespace Seedbed.Report.Html.Charts;

/// <summary>
/// A drawing and the table of the same data. Drawings are as wide as the column: lengths across are shares of it, heights are pixels, so that letters are as
/// large on a telephone as elsewhere.
/// </summary>
internal interface IChart
{
    /// <summary>What is drawn, in some words.</summary>
    string Name { get; }

    /// <summary>What can be seen, for who does not see it.</summary>
    string Description { get; }

    /// <summary>Pixels from the top to the bottom.</summary>
    double Height { get; }

    /// <summary>The same data as a table.</summary>
    DataTable Table { get; }

    /// <summary>Draws it into an <c>svg</c>.</summary>
    void Draw(HtmlWriter svg);
}
