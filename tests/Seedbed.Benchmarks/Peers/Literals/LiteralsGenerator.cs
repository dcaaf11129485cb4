using System.Collections.Immutable;
using System.IO;
using Microsoft.CodeAnalysis;
using Seedbed.Syntax;

namespace Literals;

/// <summary>Writes a file of C# for each text file, with all its texts as literals, and a class that lists them.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class LiteralsGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<AdditionalText> files = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".txt", System.StringComparison.Ordinal));
        IncrementalValuesProvider<(string Name, string Source)> documents = files.Select(static (file, cancellation) =>
        {
            string name = "Document_" + Path.GetFileNameWithoutExtension(file.Path);
            return (name, DocumentWriter.Write(name, SeedParser.Parse(file.GetText(cancellation)?.ToString() ?? string.Empty)));
        });
        IncrementalValueProvider<ImmutableArray<string>> names = documents.Select(static (document, _) => document.Name).Collect();

        context.RegisterPostInitializationOutput(static output => output.AddSource("Records.g.cs", RecordsSource.Text));
        context.RegisterSourceOutput(documents, static (output, document) => output.AddSource(document.Name + ".g.cs", document.Source));
        context.RegisterSourceOutput(names, static (output, all) => output.AddSource("Documents.g.cs", DocumentWriter.WriteList(all)));
    }
}
