using System.CommandLine;
using System.CommandLine.Parsing;

namespace Seedbed.Report;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class ParseMistakes
{
    private const int MaxHints = 2;

    /// <summary>Describes the mistakes of a command line that could not be parsed.</summary>
    public static string Describe(ParseResult result)
    {
        IEnumerable<string> mistakes = result.Errors.Select(error => error.Message).Distinct();
        Command command = result.CommandResult.Command;
        string[] choices = [.. command.Subcommands.Select(sub => sub.Name), .. command.Options.Select(option => option.Name)];
        IEnumerable<string> hints = result.UnmatchedTokens
            .Select(token => $"'{token}' is not a command or option here."
                + (choices.Length == 0 ? string.Empty : $" Nearest: {string.Join(", ", NearestNames.Find(token, choices, MaxHints))}."));

        // An unknown command is reported twice by the parser, as an argument too many and as a missing command; the hint says more.
        string[] lines = [.. result.UnmatchedTokens.Count > 0 ? hints : mistakes, $"See '{PathOf(result.CommandResult)} --help'."];
        return string.Join(Environment.NewLine + "       ", lines);
    }

    private static string PathOf(CommandResult result) =>
        result.Parent is CommandResult parent ? PathOf(parent) + " " + result.Command.Name : "seedbed";
}
