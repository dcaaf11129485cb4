using System.Collections.Immutable;
using System.Globalization;
using Seedbed.Generators.Emit;
using Seedbed.Syntax;

namespace Seedbed.Generators.Analyze;

/// <summary>What a finding of SEED6006 hands to the code fix.</summary>
internal static class IdProperties
{
    /// <summary>Holds an id that may have been meant, fit to be shown; its place among them, 0 for the likeliest, is appended.</summary>
    public const string Suggestion = "Suggestion";

    /// <summary>Holds the suggestion in the same place as a literal.</summary>
    public const string Literal = "Literal";

    /// <summary>Holds the constant of the suggestion in the same place, as an expression; not there where there is none.</summary>
    public const string Constant = "Constant";

    /// <summary>The properties of a finding.</summary>
    public static ImmutableDictionary<string, string?> Of(UnknownId unknown)
    {
        ImmutableDictionary<string, string?>.Builder properties = ImmutableDictionary.CreateBuilder<string, string?>();
        for (int i = 0; i < unknown.Suggestions.Count; i++)
        {
            string place = i.ToString(CultureInfo.InvariantCulture);
            IdSuggestion suggestion = unknown.Suggestions[i];
            properties.Add(Suggestion + place, new WholeText(suggestion.Id).ToString());
            properties.Add(Literal + place, SeedText.ToLiteral(suggestion.Id));
            if (suggestion.Constant is { } constant)
            {
                properties.Add(Constant + place, constant);
            }
        }

        return properties.ToImmutable();
    }
}
