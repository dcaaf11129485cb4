namespace Seedbed.Generators;

/// <summary>Names of the pipeline's steps, as a driver that tracks steps reports them.</summary>
internal static class Steps
{
    /// <summary>The project's settings.</summary>
    public const string ReadOptions = nameof(ReadOptions);

    /// <summary>The project's file, at which what concerns no seed is reported.</summary>
    public const string ReadProject = nameof(ReadProject);

    /// <summary>Which additional files are seeds.</summary>
    public const string FindSeeds = nameof(FindSeeds);

    /// <summary>What the project declares known.</summary>
    public const string ReadSuppressions = nameof(ReadSuppressions);

    /// <summary>Each seed with its part of that; its description begins.</summary>
    public const string BeginSeeds = nameof(BeginSeeds);

    /// <summary>A seed's text, parsed, checked and described.</summary>
    public const string DescribeSeeds = nameof(DescribeSeeds);

    /// <summary>All seeds in path order, with the names they are reached by.</summary>
    public const string ArrangeCorpus = nameof(ArrangeCorpus);

    /// <summary>How the project needs the record types.</summary>
    public const string DecideOnCorpus = nameof(DecideOnCorpus);

    /// <summary>The corpus cut into pages.</summary>
    public const string CutPages = nameof(CutPages);

    /// <summary>The pages, each at the seed that heads it.</summary>
    public const string FindPages = nameof(FindPages);

    /// <summary>What the index depends on.</summary>
    public const string OutlineCorpus = nameof(OutlineCorpus);

    /// <summary>Which articles are variants of which.</summary>
    public const string CompareArticles = nameof(CompareArticles);

    /// <summary>The class by which seeds are reached.</summary>
    public const string DescribeIndex = nameof(DescribeIndex);

    /// <summary>Seeds that could not be generated.</summary>
    public const string CollectFailures = nameof(CollectFailures);

    /// <summary>Whether the corpus is too large for one assembly.</summary>
    public const string CheckBudget = nameof(CheckBudget);

    /// <summary>The record types that referenced assemblies bring; the only look at the compilation.</summary>
    public const string FindModels = nameof(FindModels);

    /// <summary>Where this project has its record types from.</summary>
    public const string DecideOnModel = nameof(DecideOnModel);
}
