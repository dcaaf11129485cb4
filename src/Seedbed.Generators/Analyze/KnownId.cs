using System.Globalization;
using Microsoft.CodeAnalysis;
using Seedbed.Generators.Spec;

namespace Seedbed.Generators.Analyze;

/// <summary>An article as a compilation knows it.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Constant">The constant that holds the id.</param>
/// <param name="Comments">How many comments it has.</param>
internal sealed record KnownId(string Id, IFieldSymbol Constant, int Comments)
{
    /// <summary>The constant as an expression that means it wherever it stands.</summary>
    public string Expression =>
        Constant.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + Identifier.Escape(Constant.Name);

    /// <summary>The id of one of its comments.</summary>
    /// <param name="index">0-based place of the comment.</param>
    public string CommentAt(int index) => Id + "#c" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a call on a class finds the article: on that of its folder, or of one above it.</summary>
    public bool IsIn(INamedTypeSymbol folder)
    {
        INamedTypeSymbol? above = Constant.ContainingType.ContainingType;
        while (above is not null && !SymbolEqualityComparer.Default.Equals(above, folder))
        {
            above = above.ContainingType;
        }

        return above is not null;
    }
}
