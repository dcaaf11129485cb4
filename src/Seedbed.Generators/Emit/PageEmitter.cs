using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Seedbed.Generators.Spec;

namespace Seedbed.Generators.Emit;

/// <summary>
/// Writes a page: a class that holds the structure of some documents as one constant, a line for each. No code uses the constant, so it does
/// not stand in the heap of strings that code uses, which holds 16 MB for a whole assembly (CS8103).
/// </summary>
internal static class PageEmitter
{
    private const int MaxNameLength = 120;

    /// <summary>Emits a page as a file of its own.</summary>
    public static void Emit(SourceProductionContext context, PageSpec page)
    {
        var writer = new SourceWriter();
        bool hasNamespace = page.Namespace.Length > 0;
        if (hasNamespace)
        {
            writer.Line("namespace " + page.Namespace).Open();
        }

        writer.Line("internal static class " + page.ClassName).Open();
        string count = page.Seeds.Count.ToString(CultureInfo.InvariantCulture);

        // The fields are asked for here and not in SeedPage: so those who trim programs see which, whatever framework this is compiled for.
        writer.Line("internal static readonly global::Seedbed.SeedPage Page = new global::Seedbed.SeedPage(").Indent();
        writer.Line($"typeof({page.ClassName}).GetFields(global::System.Reflection.BindingFlags.Static | global::System.Reflection.BindingFlags.NonPublic),");
        string prefix = hasNamespace ? $"global::{page.Namespace}." : "global::";
        writer.Line(count + ",");
        bool hasSegments = page.Seeds[0].Segments.Length > 0;
        writer.Line($"static () => {prefix}{page.VariantsClassName}.All,");
        writer.Line(hasSegments ? "static () => typeof(Segments).GetFields(global::System.Reflection.BindingFlags.Static | global::System.Reflection.BindingFlags.NonPublic));" : "null);");
        writer.Unindent().Line();
        WriteConstant(writer, page.Seeds, static seed => seed.Layout, IssueForms(page));
        if (hasSegments)
        {
            writer.Line().Line("private static class Segments").Open();
            WriteConstant(writer, page.Seeds, static seed => seed.Segments, []);
            writer.Close();
        }

        writer.Close();
        if (hasNamespace)
        {
            writer.Close();
        }

        context.AddSource(page.ClassName.Replace("_Page_", ".Page.") + ".g.cs", writer.ToSourceText());
    }

    /// <summary>Writes a constant: a line for each document, with a remark that says which, and then some more.</summary>
    private static void WriteConstant(SourceWriter writer, EquatableArray<SeedSpec> seeds, Func<SeedSpec, string> select, string[] more)
    {
        writer.Line("internal const string Layout =").Indent();
        for (int i = 0; i < seeds.Count; i++)
        {
            writer.Line($"// {SeedText.ToComment(seeds[i].Path, MaxNameLength)}: {SummaryText.Counts(seeds[i].Outline.Summary)}");
            writer.Line(SeedText.ToLiteral(select(seeds[i])) + (i + 1 < seeds.Count || more.Length > 0 ? " +" : ";"));
        }

        for (int i = 0; i < more.Length; i++)
        {
            writer.Line(SeedText.ToLiteral(more[i] + "\n") + (i + 1 < more.Length ? " +" : ";"));
        }

        writer.Unindent();
    }

    /// <summary>The messages that the findings of the page's documents fill in, each once.</summary>
    private static string[] IssueForms(PageSpec page) =>
    [
        .. page.Seeds.SelectMany(static seed => seed.IssueForms)
            .Distinct(StringComparer.Ordinal).OrderBy(static form => form, StringComparer.Ordinal),
    ];
}
