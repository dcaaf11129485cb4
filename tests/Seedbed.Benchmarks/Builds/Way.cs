using Seedbed.TestKit;

namespace Seedbed.Benchmarks;

/// <summary>A way to bring documents into an assembly.</summary>
/// <param name="Name">What it is called, in the table and as a project.</param>
/// <param name="Items">What the project file says about the documents, which stand in <c>../seeds</c>.</param>
/// <param name="Generator">The folder of the project that generates; null if nothing is generated.</param>
internal sealed record Way(string Name, string Items, string? Generator = null)
{
    private static readonly string Product = Path.Combine(Repository.Root, "src", "Seedbed.Generators");
    private static readonly string Peer = Path.Combine(Repository.Root, "tests", "Seedbed.Benchmarks", "Peers", "Literals");

    /// <summary>Embeds the files, and nothing else.</summary>
    public static Way Embedded { get; } = new("Embedded", """
        <ItemGroup>
          <EmbeddedResource Include="../seeds/**/*.txt" LogicalName="seedbed/%(RecursiveDir)%(Filename)%(Extension)" Type="Non-Resx" WithCulture="false" />
        </ItemGroup>
        """);

    /// <summary>Embeds the files and hands them to the compiler by the same items as Seedbed, but there is no generator.</summary>
    public static Way Passed { get; } = new("Passed", """
        <PropertyGroup>
          <_SeedsRoot>$([System.IO.Path]::GetFullPath($([System.IO.Path]::Combine($(MSBuildProjectDirectory), '../seeds/'))))</_SeedsRoot>
        </PropertyGroup>
        <ItemGroup>
          <CompilerVisibleItemMetadata Include="AdditionalFiles" MetadataName="SeedPath" />
          <CompilerVisibleItemMetadata Include="AdditionalFiles" MetadataName="SeedResource" />
          <_Seed Include="$(_SeedsRoot)**/*.txt">
            <SeedPath>$([System.Uri]::EscapeDataString($([MSBuild]::MakeRelative($(_SeedsRoot), '%(FullPath)').Replace('\', '/'))))</SeedPath>
          </_Seed>
          <_Seed Update="@(_Seed)" SeedResource="seedbed/%(SeedPath)" />
          <AdditionalFiles Include="@(_Seed)" />
          <EmbeddedResource Include="@(_Seed)" LogicalName="%(SeedResource)" Type="Non-Resx" WithCulture="false" />
        </ItemGroup>
        """);

    /// <summary>Seedbed as its users have it.</summary>
    public static Way Seedbed { get; } = WithSegmentation("Seedbed", "None");

    /// <summary>Seedbed that finds sentences, too.</summary>
    public static Way Sentences { get; } = WithSegmentation("Sentences", "Sentences");

    /// <summary>Seedbed that finds sentences and words.</summary>
    public static Way Words { get; } = WithSegmentation("Words", "Words");

    /// <summary>The smallest generator that does it: every text is a literal.</summary>
    public static Way Literals { get; } = new(
        "Literals",
        $"""
        <ItemGroup>
          <ProjectReference Include="{Peer}/Literals.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
          <Analyzer Include="{Peer}/bin/Release/netstandard2.0/Seedbed.Syntax.dll" />
          <AdditionalFiles Include="../seeds/**/*.txt" />
        </ItemGroup>
        """,
        Peer);

    private static Way WithSegmentation(string name, string level) => new(
        name,
        $"""
        <PropertyGroup>
          <SeedsDirectory>../seeds</SeedsDirectory>
          <SeedsSegmentation>{level}</SeedsSegmentation>
        </PropertyGroup>
        <ItemGroup>
          <ProjectReference Include="{Product}/Seedbed.Generators.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
        </ItemGroup>
        <Import Project="{Product}/build/Seedbed.targets" />
        """,
        Product);
}
