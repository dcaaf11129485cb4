using System.Security.Cryptography;
using System.Text;

namespace Seedbed.Report.Html;

/// <summary>The style sheet that is built into the program.</summary>
internal sealed class StyleSheet
{
    private const string Resource = "Seedbed.Report.Html.Style.css";

    private StyleSheet(string text) => Text = text;

    /// <summary>The sheet.</summary>
    public string Text { get; }

    /// <summary>
    /// What a page with this sheet, and no other source of anything, lets a browser do (W3C, "Content Security Policy Level 3"): apply the sheet, known by its
    /// hash. Nothing runs, nothing is loaded, nothing is sent.
    /// </summary>
    public string Policy =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'; base-uri 'none'; form-action 'none'";

    /// <summary>Reads it.</summary>
    public static StyleSheet Read()
    {
        using Stream stream = typeof(StyleSheet).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // A browser hashes what it has read, in which every line ends the same.
        return new StyleSheet("\n" + reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
