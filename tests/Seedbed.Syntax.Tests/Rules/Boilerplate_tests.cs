namespace Seedbed.Syntax.Tests;

public sealed class Boilerplate_tests
{
    private const string Rule = "SEED2015";

    [Fact]
    public void The_line_is_the_place() => RuleTest.Reports(
        Rule,
        "A Title\n\nIt rains.\n\n[|Please enable JavaScript to view the comments.|]\n\nIt snows.",
        "Site text in the body: 'Please enable JavaScript to view the comments.'");

    [Theory]
    [InlineData("[|Log in or register to post comments|]")]
    [InlineData("[|This site uses cookies to improve your experience.|]")]
    [InlineData("[|© 2015 Example Media. All rights reserved.|]")]
    [InlineData("[|Terms of Use | Privacy Policy | Contact|]")]
    [InlineData("[|ADVERTISEMENT|]")]
    [InlineData("[|Subscribe to our newsletter!|]")]
    [InlineData("[|Click here to subscribe »|]")]
    [InlineData("[|Share this article:|]")]
    [InlineData("[|Lorem ipsum dolor sit amet, consectetur.|]")]
    [InlineData("[|Diese Website verwendet Cookies.|]")]
    [InlineData("[|Alle Rechte vorbehalten.|]")]
    [InlineData("[|Ce site utilise des cookies.|]")]
    [InlineData("[|Tous droits réservés|]")]
    [InlineData("[|Este sitio web utiliza cookies.|]")]
    [InlineData("[|Your browser doesn’t support video.|]")]
    public void Site_text_is_told(string marked) => RuleTest.Reports(Rule, marked);

    [Theory]
    [InlineData("Cookies are small files, and this site uses cookies, the author says.")]
    [InlineData("JavaScript is required knowledge in most jobs.")]
    [InlineData("The band All Rights Reserved played in the garden.")]
    [InlineData("The privacy policy of the town was changed.")]
    [InlineData("Lorem ipsum is a text that printers use.")]
    [InlineData("We use cookies to decorate the tree.")]
    [InlineData("An advertisement for roses hung in town.")]
    [InlineData("Datenschutz")]
    [InlineData("Home")]
    [InlineData("About")]
    [InlineData("You can enable JavaScript in the settings.")]
    [InlineData("“This site uses cookies” is what it says.")]
    [InlineData("The newsletter says: subscribe to our newsletter.")]
    [InlineData("Copyright is a law about copies.")]
    [InlineData("Read the terms of use, she said.")]
    [InlineData("This site uses cookies, and the garden has roses, and the garden has roses, and the garden has roses, and the garden has roses, and the garden has roses, and the garden has roses, and the garden has roses, and the garden has roses, and ")]
    [InlineData("By continuing to use this road, drivers risk a fine.")]
    [InlineData("We use cookies and cream for the base of the cake.")]
    [InlineData("You need to log in to your account first, she said.")]
    [InlineData("Enable JavaScript to make the clock tick, the book says.")]
    public void Sentences_about_such_things_are_text(string text) => RuleTest.IsSilent(Rule, text);
}
