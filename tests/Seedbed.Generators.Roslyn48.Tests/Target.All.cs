using Microsoft.CodeAnalysis.CSharp;

namespace Seedbed.Generators.Tests;

/// <content>
/// What this compiler can compile for here: the package of reference assemblies needs a newer one, so the framework is that of the tests,
/// with the oldest language and with the newest that the compiler knows.
/// </content>
internal sealed partial record Target
{
    public static Target CSharp9 { get; } = new("C# 9", LanguageVersion.CSharp9, FrameworkOfTheTests());

    public static Target Default { get; } = new("C# 12", LanguageVersion.CSharp12, FrameworkOfTheTests(), "NET8_0_OR_GREATER");

    public static IReadOnlyList<Target> All { get; } = [CSharp9, Default];
}
