namespace Seedbed.Benchmarks;

/// <summary>The builds of one way; those of all ways alternate, so that one round of them stands under the same conditions.</summary>
internal sealed class BuildRounds
{
    private readonly Consumer _consumer;
    private readonly List<BuildFigures> _figures = [];

    public BuildRounds(Consumer consumer) => _consumer = consumer;

    /// <summary>The way's name.</summary>
    public string Name => _consumer.Name;

    /// <summary>The first errors of a build that failed; after one, none is tried again.</summary>
    public IReadOnlyList<string>? Errors { get; private set; }

    /// <summary>Builds once more.</summary>
    public void Build()
    {
        if (Errors is not null)
        {
            return;
        }

        DotNetRun run = _consumer.Build();
        if (run.ExitCode == 0)
        {
            _figures.Add(BuildFigures.Of(run));
        }
        else
        {
            Errors = [.. run.Errors.Take(3)];
        }
    }

    /// <summary>Forgets what was built so far, to warm up.</summary>
    public void Forget() => _figures.Clear();

    /// <summary>The median of a figure.</summary>
    public double Median(Func<BuildFigures, double> pick) => Statistics.Median(_figures.Select(pick));

    /// <summary>What compares this way's figure with another's: of each round first, then the median of all rounds.</summary>
    public double Compare(BuildRounds other, Func<BuildFigures, double> pick, Func<double, double, double> compare) =>
        Statistics.Median(_figures.Select(pick).Zip(other._figures.Select(pick), compare));
}
