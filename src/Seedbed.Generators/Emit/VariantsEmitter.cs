using System.Text;
using Microsoft.CodeAnalysis;
using Seedbed.Generators.Spec;

namespace Seedbed.Generators.Emit;

/// <summary>Writes which articles are variants of which: a class with one constant, a line for each group. As in pages, no code uses the constant.</summary>
internal static class VariantsEmitter
{
    private const int MaxNameLength = 120;

    /// <summary>Emits the variants as a file of their own.</summary>
    public static void Emit(SourceProductionContext context, VariantsSpec variants)
    {
        var writer = new SourceWriter();
        bool hasNamespace = variants.Namespace.Length > 0;
        if (hasNamespace)
        {
            writer.Line("namespace " + variants.Namespace).Open();
        }

        string prefix = hasNamespace ? $"global::{variants.Namespace}." : "global::";
        string className = VariantsSpec.NameOf(variants.ClassName);
        writer.Line("internal static class " + className).Open();
        writer.Line("internal static readonly global::Seedbed.SeedVariants All = new global::Seedbed.SeedVariants(").Indent();
        writer.Line($"typeof({className}).GetFields(global::System.Reflection.BindingFlags.Static | global::System.Reflection.BindingFlags.NonPublic),");
        writer.Line($"static () => {prefix}{variants.ClassName}_Corpus.All);").Unindent().Line();

        var count = new StringBuilder();
        Vlq.Write(count, variants.Groups.Count);
        writer.Line("internal const string Data =").Indent();
        writer.Line(SeedText.ToLiteral(count.ToString()) + (variants.Groups.Count > 0 ? " +" : ";"));
        for (int i = 0; i < variants.Groups.Count; i++)
        {
            VariantGroupSpec group = variants.Groups[i];
            string links = group.Links == 0 ? string.Empty : $", nearly the same as {SummaryText.Count(group.Links, "other")}";
            writer.Line($"// {SeedText.ToComment(group.Path, MaxNameLength)}: {SummaryText.Count(group.Members, "article")}{links}");
            writer.Line(SeedText.ToLiteral(group.Data) + (i + 1 < variants.Groups.Count ? " +" : ";"));
        }

        writer.Unindent().Close();
        if (hasNamespace)
        {
            writer.Close();
        }

        context.AddSource(variants.ClassName + ".Variants.g.cs", writer.ToSourceText());
    }
}
