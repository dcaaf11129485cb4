using System.Collections.Immutable;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Seedbed.Generators.Analyze;

namespace Seedbed.CodeFixes;

/// <summary>
/// Offers the nearest ids for one that does not exist. An article's id is replaced by its constant, which the compiler checks from then on; the ids
/// of comments have none.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnknownIdFix : CodeFixProvider
{
    private const string UnknownId = "SEED6006";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UnknownId);

    /// <summary>None: every id is near some other, a person chooses. <c>dotnet format</c> would take the first offer for all, and say nothing.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic finding in context.Diagnostics)
        {
            if (root?.FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax argument)
            {
                Offer(context, finding, argument);
            }
        }
    }

    private static void Offer(CodeFixContext context, Diagnostic finding, ExpressionSyntax argument)
    {
        for (int place = 0; Property(finding, IdProperties.Suggestion, place) is { } id; place++)
        {
            string literal = Property(finding, IdProperties.Literal, place) ?? string.Empty;
            string? constant = Property(finding, IdProperties.Constant, place);
            context.RegisterCodeFix(
                CodeAction.Create($"Use '{id}'", cancellation => ReplaceAsync(context.Document, argument, literal, constant, cancellation), id), finding);
        }
    }

    private static async Task<Document> ReplaceAsync(
        Document document, ExpressionSyntax argument, string literal, string? constant, CancellationToken cancellation)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        SemanticModel model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        ExpressionSyntax id = SyntaxFactory.ParseExpression(literal);
        ExpressionSyntax replacement = FindConstant(model, argument.SpanStart, id, constant) ?? id;
        return document.WithSyntaxRoot(root.ReplaceNode(argument, replacement.WithTriviaFrom(argument)));
    }

    /// <summary>The constant, if its name means it at that place: a reference may have another alias than the global one.</summary>
    private static ExpressionSyntax? FindConstant(SemanticModel model, int place, ExpressionSyntax id, string? constant)
    {
        if (constant is null)
        {
            return null;
        }

        ExpressionSyntax expression = SyntaxFactory.ParseExpression(constant);
        ISymbol? symbol = model.GetSpeculativeSymbolInfo(place, expression, SpeculativeBindingOption.BindAsExpression).Symbol;
        bool isThatId = symbol is IFieldSymbol { ConstantValue: string value } && value == ((LiteralExpressionSyntax)id).Token.ValueText;
        return isThatId ? expression.WithAdditionalAnnotations(Simplifier.Annotation) : null;
    }

    private static string? Property(Diagnostic finding, string name, int place) =>
        finding.Properties.TryGetValue(name + place.ToString(CultureInfo.InvariantCulture), out string? value) ? value : null;
}
