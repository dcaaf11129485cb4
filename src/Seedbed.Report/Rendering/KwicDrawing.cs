using Seedbed.Report.Views;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Seedbed.Report.Rendering;

/// <summary>Draws places of a term with the term in one column, each on one line of the terminal; on a narrow one, with its place on a line above.</summary>
internal static class KwicDrawing
{
    private const int LeastWidth = 44;
    private const int MaxPlaceWidth = 22;
    private const int MaxSpeakerWidth = 14;
    private const int Gap = 2;

    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Key = new(Color.Teal, decoration: Decoration.Bold);

    /// <summary>Draws them.</summary>
    /// <param name="kwic">The places.</param>
    /// <param name="width">Cells of a line.</param>
    public static Rows Draw(Kwic kwic, int width)
    {
        int place = WidestOf(kwic, line => line.Place, MaxPlaceWidth);
        int speaker = WidestOf(kwic, line => line.Speaker, MaxSpeakerWidth);
        int rest = width - place - speaker - (2 * Gap);
        bool isWide = rest >= LeastWidth;
        int text = isWide ? rest : width;
        int key = WidestOf(kwic, line => line.Key, text / 3);
        return new Rows(kwic.Lines.SelectMany(line => isWide
            ? [Draw(line, CellText.BeginOrCut(Clean(line.Place), place + Gap, Gap), CellText.BeginOrCut(Clean(line.Speaker), speaker + Gap, Gap), text, key)]
            : (IEnumerable<IRenderable>)[new Text(Clean(line.Place + "  " + line.Speaker), Quiet), Draw(line, string.Empty, string.Empty, text, key)]));
    }

    private static Spectre.Console.Paragraph Draw(KwicLine line, string place, string speaker, int width, int widestKey)
    {
        // The key begins in one column; what is left of a short one goes to its right.
        int left = (width - widestKey) / 2;
        string key = CellText.BeginOrCut(Clean(line.Key), Math.Min(CellText.WidthOf(Clean(line.Key)), widestKey));
        int right = width - left - CellText.WidthOf(key);
        var drawn = new Spectre.Console.Paragraph { Overflow = Overflow.Crop };
        drawn.Append(place + speaker, Quiet);
        drawn.Append(CellText.EndAtWord(Clean(line.Left), left));
        drawn.Append(key, Key);
        drawn.Append(CellText.BeginAtWord(Clean(line.Right), right));
        return drawn;
    }

    private static int WidestOf(Kwic kwic, Func<KwicLine, string> text, int most) =>
        kwic.Lines.Select(line => Math.Min(CellText.WidthOf(Clean(text(line))), most)).DefaultIfEmpty().Max();

    private static string Clean(string text) => TerminalText.CleanLine(text);
}
