namespace Seedbed.Generators.Analyze;

/// <summary>An id that may have been meant.</summary>
/// <param name="Id">The id.</param>
/// <param name="Constant">The constant that holds it, as an expression; null where there is none, as for comments.</param>
internal sealed record IdSuggestion(string Id, string? Constant);
