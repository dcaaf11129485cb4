using System.Collections.Generic;

namespace Seedbed.Generators.Analyze;

/// <summary>An id that does not exist.</summary>
/// <param name="Message">What the finding says.</param>
/// <param name="Suggestions">What may have been meant, the likeliest first.</param>
internal sealed record UnknownId(string Message, IReadOnlyList<IdSuggestion> Suggestions);
