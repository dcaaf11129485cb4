using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Seedbed.Generators.Analyze;

/// <summary>
/// Reports calls that ask a corpus for an id that it does not have, where the compiler knows the id. It looks at C# code, so it runs in every
/// project, with seeds or without; where no corpus is in reach, it registers nothing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptors.Of(GenerationRules.UnknownId);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            ImmutableArray<INamedTypeSymbol> marks = start.Compilation.GetTypesByMetadataName(IdTable.MarkType);
            if (!marks.IsEmpty)
            {
                var corpora = new IdTables(marks);
                start.RegisterOperationAction(call => Check(call, corpora), OperationKind.Invocation);
            }
        });
    }

    private static void Check(OperationAnalysisContext context, IdTables corpora)
    {
        var call = (IInvocationOperation)context.Operation;
        IMethodSymbol method = call.TargetMethod;
        if (!method.IsStatic
            || method.Name is not ("Find" or "TryFind" or "FindComment" or "TryFindComment")
            || call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value is not { ConstantValue: { HasValue: true, Value: string id } } argument
            || corpora.Of(method.ContainingType) is not { } ids)
        {
            return;
        }

        var lookup = new IdLookup(ids, method.ContainingType);
        bool isComment = method.Name.EndsWith("Comment", StringComparison.Ordinal);
        if ((isComment ? lookup.FindComment(id) : lookup.FindArticle(id)) is { } unknown)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor, argument.Syntax.GetLocation(), IdProperties.Of(unknown), unknown.Message));
        }
    }
}
