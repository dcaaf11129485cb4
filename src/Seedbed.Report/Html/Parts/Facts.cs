using Seedbed.Analysis;

namespace Seedbed.Report.Html.Parts;

/// <summary>Names with what they stand for, one below the other.</summary>
internal static class Facts
{
    /// <summary>Writes them.</summary>
    public static void Write(HtmlWriter html, params IEnumerable<(string Name, string Value)> facts)
    {
        using (html.Open("dl", ("class", "facts")))
        {
            foreach ((string name, string value) in facts)
            {
                using (html.Open("div"))
                {
                    html.Write("dt", name);
                    html.Write("dd", value);
                }
            }
        }
    }

    /// <summary>A measure as a fact.</summary>
    public static (string Name, string Value) Of(string name, Measurement measure, int decimals = 2) => (name, Figures.Of(measure, decimals));
}
