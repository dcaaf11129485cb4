using Seedbed.Report.Views;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Seedbed.Report.Rendering;

/// <summary>Writes for people at a terminal. Texts go in as plain text, never as markup, and cleaned.</summary>
/// <param name="output">Where to.</param>
/// <param name="width">Cells of a line; null for as many as the terminal has.</param>
internal sealed class RichRenderer(TextWriter output, int? width = null) : IRenderer
{
    private const int MaxDrawnDepth = 8;
    private const int MaxChartWidth = 76;

    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Accent = new(Color.Teal);

    private readonly IAnsiConsole _console = Open(output, width);

    /// <inheritdoc />
    public void Render(IEnumerable<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            _console.Write(ToRenderable(block));
            _console.WriteLine();
        }
    }

    private IRenderable ToRenderable(Block block) => block switch
    {
        Heading heading => new Rows(Line(heading.Text, Strong)),
        Facts facts => DrawFacts(facts),
        Views.Grid grid => GridDrawing.Fits(grid, _console.Profile.Width) ? GridDrawing.Draw(grid) : DrawOutline(GridDrawing.ToEntries(grid)),
        Bars bars => DrawBars(bars),
        Prose prose => DrawProse(prose),
        Outline outline => DrawOutline(outline),
        Listing listing => ToRenderable(listing.Entries),
        Kwic kwic => KwicDrawing.Draw(kwic, _console.Profile.Width),
        Note note => Line(note.Text, Quiet),
        _ => throw new ArgumentException($"A {block.GetType().Name} cannot be drawn.", nameof(block)),
    };

    private static IAnsiConsole Open(TextWriter output, int? width)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = width ?? console.Profile.Width;
        return console;
    }

    private static Text Line(string text, Style? style = null) => new(TerminalText.CleanLine(text), style);

    private static Spectre.Console.Grid DrawFacts(Facts facts)
    {
        Spectre.Console.Grid grid = new Spectre.Console.Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(2))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach ((string name, string value) in facts.Items)
        {
            grid.AddRow(Line(name, Quiet), Line(value));
        }

        return grid;
    }

    private BarChart DrawBars(Bars bars)
    {
        BarChart chart = new BarChart().Width(Math.Min(MaxChartWidth, _console.Profile.Width)).Label(Markup.Escape(bars.Unit)).LeftAlignLabel();
        foreach ((string label, int value) in bars.Items)
        {
            // The chart reads labels as markup.
            chart.AddItem(Markup.Escape(TerminalText.CleanLine(label)), value, Accent.Foreground);
        }

        return chart;
    }

    private static Spectre.Console.Grid DrawProse(Prose prose)
    {
        Spectre.Console.Grid grid = new Spectre.Console.Grid()
            .AddColumn(new GridColumn().NoWrap().RightAligned().PadLeft(0).PadRight(2))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (Paragraph paragraph in prose.Paragraphs)
        {
            grid.AddRow(Line(Wording.Number(paragraph.Line), Quiet), Line(paragraph.Text));
            grid.AddEmptyRow();
        }

        return grid;
    }

    /// <summary>Draws a tree as lines with indented blocks: a thread may be deeper than any screen is wide.</summary>
    private static Rows DrawOutline(Outline outline) => new(outline.Entries.SelectMany(DrawEntry));

    private static IEnumerable<IRenderable> DrawEntry(OutlineEntry entry)
    {
        int depth = Math.Min(entry.Depth, MaxDrawnDepth);
        int indent = depth * 3;
        string arrow = depth == 0 ? "● " : entry.Link == OutlineLink.Dotted ? "└┄ " : "└─ ";
        string depthNote = entry.Depth > MaxDrawnDepth ? $" (depth {Wording.Number(entry.Depth)})" : string.Empty;

        var header = new Spectre.Console.Paragraph();
        header.Append(arrow, Accent);
        header.Append(TerminalText.CleanLine(entry.Title), Strong);
        header.Append(TerminalText.CleanLine(" " + entry.Note + depthNote), Quiet);
        yield return new Padder(header, new Padding(Math.Max(0, indent - 3), 0, 0, 0));
        foreach (string line in entry.Lines)
        {
            yield return new Padder(Line(line), new Padding(indent + 2, 0, 0, 0));
        }
    }
}
