namespace Seedbed.Package.Tests;

/// <summary>What consumers' programs have in common.</summary>
internal static class Programs
{
    /// <summary>A program whose class <c>Seeds</c> stands in no namespace.</summary>
    public const string Properties = "<OutputType>Exe</OutputType><RootNamespace></RootNamespace>";

    /// <summary>Prints each seed's path and the length of its text.</summary>
    public const string Listing = """
        foreach (Seedbed.Article article in Seeds.Articles)
        {
            System.Console.WriteLine($"{System.Uri.EscapeDataString(article.Source.Path)} {article.Source.Text.Length}");
        }
        """;

    /// <summary>A page with a comment and an answer to it.</summary>
    public const string GardenWithComments = """
        Garden Club Meets On Sunday

        Rosa Lind's picture

        The club meets at ten. Bring seeds to swap.

        Comment viewing options

        Fern's picture
        Fern (not verified) Mar 3, 2015 9:30 AM

        I will bring beans.

        Moss's picture
        Moss (not verified) Fern Mar 3, 2015 9:45 AM

        And I bring peas.

        """;
}
