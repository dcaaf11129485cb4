namespace Empty;

/// <summary>What any program costs before it does anything.</summary>
internal static class Program
{
    private static void Main()
    {
    }
}
