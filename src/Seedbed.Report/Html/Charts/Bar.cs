namespace Seedbed.Report.Html.Charts;

/// <summary>A bar with what it stands for.</summary>
/// <param name="Label">Whose it is.</param>
/// <param name="Value">How long it is.</param>
/// <param name="Whole">How long the longest possible one would be.</param>
/// <param name="Text">The value in words; the number where there are none.</param>
internal sealed record Bar(string Label, int Value, int Whole, string? Text = null)
{
    /// <summary>How much of the width it takes.</summary>
    public double Share => Whole == 0 ? 0 : (double)Value / Whole;

    /// <summary>What is written at its end.</summary>
    public string Shown => Text ?? Figures.Number(Value);
}
