using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Seedbed.Report.Data;

namespace Seedbed.Report.Commands;

/// <summary>Options that several commands have, and the two kinds of values that most take. A mistake names what is valid.</summary>
internal static class CommonOptions
{
    private static readonly string[] Formats = ["text", "json", "csv"];

    /// <summary><c>--format</c>.</summary>
    public static Option<string> Format() => Choice("--format", "text: for people. json: one object with facts, rows and notes. csv: the rows.", Formats, Formats[0]);

    /// <summary><c>--in</c>.</summary>
    /// <param name="usual">What is asked about if it is left out.</param>
    public static Option<string> In(string usual) => Choice("--in", "Whose words: those of articles, of comments, or all.", TextScope.Choices, usual);

    /// <summary><c>--article</c>.</summary>
    public static Option<string?> Article() =>
        new("--article") { Description = "Only this article and its comments: its id, its number, or the beginning of its id.", HelpName = "ID" };

    /// <summary><c>--limit</c>.</summary>
    public static Option<int?> Limit() => Number<int?>(
        "--limit", $"How many rows, 0 for all. Left out: {Result.UsualLimit.ToString(CultureInfo.InvariantCulture)} for people, all as data.", null, 0, int.MaxValue);

    /// <summary>An option that takes a whole number.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does, with the unit.</param>
    /// <param name="usual">The number if it is left out; null for none.</param>
    /// <param name="least">The least number.</param>
    /// <param name="most">The greatest number.</param>
    /// <typeparam name="T"><see cref="int"/>, or <see cref="int"/> or nothing.</typeparam>
    public static Option<T> Number<T>(string name, string description, int? usual, int least, int most)
    {
        var option = new Option<T>(name) { Description = description, HelpName = "N", CustomParser = result => (T)(object)ParseNumber(result, name, least, most) };
        if (usual is { } number)
        {
            option.DefaultValueFactory = _ => (T)(object)number;
        }

        return option;
    }

    /// <summary>An option that takes one of a few words.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="choices">The words.</param>
    /// <param name="usual">The word if it is left out.</param>
    public static Option<string> Choice(string name, string description, IReadOnlyList<string> choices, string usual) => new(name)
    {
        Description = description,
        HelpName = string.Join('|', choices),
        DefaultValueFactory = _ => usual,
        CustomParser = result => ParseChoice(result, name, choices),
    };

    /// <summary>The format that was asked for.</summary>
    /// <param name="name">The value of <see cref="Format"/>.</param>
    public static ResultFormat FormatOf(string name) => (ResultFormat)Array.IndexOf(Formats, name);

    private static int ParseNumber(ArgumentResult result, string name, int least, int most)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
        {
            return number;
        }

        string range = most == int.MaxValue ? $"from {least.ToString(CultureInfo.InvariantCulture)}" : string.Create(CultureInfo.InvariantCulture, $"from {least} to {most}");
        result.AddError($"{name} takes a whole number {range}, not '{text}'.");
        return least;
    }

    private static string ParseChoice(ArgumentResult result, string name, IReadOnlyList<string> choices)
    {
        string text = result.Tokens[0].Value;
        string? choice = choices.FirstOrDefault(choice => choice.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (choice is null)
        {
            result.AddError($"{name} takes {string.Join(", ", choices)}, not '{text}'. Nearest: {NearestNames.Find(text, choices, 1)[0]}.");
        }

        return choice ?? choices[0];
    }
}
