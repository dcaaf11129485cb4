using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis.CSharp;

namespace Seedbed.Generators.Tests;

/// <content>What consumers compile for.</content>
internal sealed partial record Target
{
    public static Target NetStandard20 { get; } = new("netstandard2.0, C# 9", LanguageVersion.CSharp9, ReferenceAssemblies.NetStandard20);

    public static Target Net472 { get; } = new("net472, C# 9", LanguageVersion.CSharp9, ReferenceAssemblies.Net472);

    public static Target Net80 { get; } = new("net8.0", LanguageVersion.Latest, ReferenceAssemblies.Net80, "NET8_0_OR_GREATER");

    public static Target Net100 { get; } = new(
        "net10.0", LanguageVersion.Latest, FrameworkOfTheTests(), "NET8_0_OR_GREATER", "NET10_0_OR_GREATER");

    public static IReadOnlyList<Target> All { get; } = [NetStandard20, Net472, Net80, Net100];

    public static Target Default => Net80;
}
