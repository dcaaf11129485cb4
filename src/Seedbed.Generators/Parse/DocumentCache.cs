using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using Seedbed.Syntax;

namespace Seedbed.Generators.Parse;

/// <summary>Parses a text once, however many ask for it; what is kept dies with the text.</summary>
internal static class DocumentCache
{
    private static readonly ConditionalWeakTable<SourceText, SeedDocument> Documents = new();

    /// <summary>The document that a text reads as.</summary>
    public static SeedDocument Get(SourceText text) =>
        Documents.GetValue(text, static text => SeedParser.Parse(text.ToString()));
}
