namespace Seedbed.Syntax.Tests;

/// <summary>The title is found below what sites print above it, and no line is lost where a text only looks like that.</summary>
public sealed class Title_place_tests
{
    private const string Text = "The club met on Sunday, under the highest of the beans.";

    [Theory]
    [InlineData("Garden Club¶The beans are higher than ever this year¶By Rosa Lind")]
    [InlineData("Garden Club¶Notes from the valley¶The beans are higher than ever this year¶By Rosa Lind")]
    [InlineData("The Garden Club Of Moss¶Notes from the valley¶We asked forty people about beans.¶By Rosa Lind", "We asked forty people about beans.")]
    [InlineData("Home¶News¶Garden Club¶Notes on beans, peas and patience¶The beans are higher than ever this year¶March 3, 2015")]
    [InlineData("The Moss Observer¶Local news since 1891¶News¶Sport¶Beans¶Peas¶Corn¶Weather: 11°C, showers¶Home > News > Beans¶The beans are higher than ever this year¶By Rosa Lind")]
    [InlineData("The Moss Observer¶News¶Beans¶Peas¶The beans are higher than ever this year¶By Rosa Lind")]
    [InlineData("The Moss Observer¶Home » Garden » Beans¶March 3, 2015¶The beans are higher than ever this year¶By Rosa Lind")]
    [InlineData("The beans are higher than ever this year | Garden Club¶Walks¶Maps¶The beans are higher than ever this year¶By Rosa Lind")]
    [InlineData("The beans are higher than ever this year :: Garden Club¶The beans are higher than ever this year¶By Rosa Lind")]
    [InlineData("Garden Club :: View topic - The beans are higher than ever this year¶The beans are higher than ever this year¶By Rosa Lind")]
    [InlineData("The Moss Observer¶Independent since 1887¶Thursday, August 18, 2011¶The beans are higher than ever this year¶By Rosa Lind")]
    [InlineData("The Moss Observer¶Notes on beans, peas and patience¶« Peas, again¶A word about corn »¶The beans of May¶March 3, 2015", "The beans of May")]
    [InlineData("Moss Observer¶Tuesday, October 14, 2014¶Front page | Villages | Farming¶The beans are higher than ever this year¶By Rosa Lind")]
    [InlineData("The Moss Observer¶News  Sport  Tides  Letters  Jobs¶Sign in | Subscribe¶The beans are higher than ever this year¶By Rosa Lind")]
    [InlineData("beans & peas¶notes from a cold garden¶Home About Recipes Contact¶The beans are higher than ever this year¶By Rosa Lind")]
    [InlineData("HOME¶WEATHER¶GARDEN¶ABOUT US¶The beans are higher than ever this year¶By Rosa Lind")]
    [InlineData("Beans & Co.¶« Peas, again | Main | A word about corn »¶The beans are higher than ever this year¶By Rosa Lind")]
    [InlineData("www.example.org¶The beans are higher than ever this year¶By Rosa Lind")]
    [InlineData("You are here: Home / Garden / Beans¶The beans are higher than ever this year¶By Rosa Lind")]
    [InlineData("Skip to content¶Garden Club¶Events¶News of the beans¶October 2, 2017¶Borrow a Watering Can", "Borrow a Watering Can")]
    [InlineData("Garden Club¶Recipes¶Markets¶Search¶¶Soup from what is left¶Five roots, one onion and the heel of a cheese make a supper¶¶By Rosa Lind", "Soup from what is left")]
    [InlineData("Home¶Garden Club¶The beans are higher than ever this year¶By¶Rosa Lind")]
    [InlineData("Garden Club¶The beans are higher than ever this year¶Rosa Lind¶March 3, 2015")]
    [InlineData("Garden Club¶The beans are higher than ever this year¶March 3, 2015 10:00 AM")]
    public void The_title_stands_below(string lines, string title = "The beans are higher than ever this year") => Assert.Equal(title, TitleOf(Parse(lines)));

    [Theory]
    [InlineData("Growing Beans¶A short guide¶By Rosa Lind", "A short guide")]
    [InlineData("Growing Beans¶They climb, and we climb after them.¶By Rosa Lind", "They climb, and we climb after them.")]
    [InlineData("Market stays open¶The council voted nine to two for the stalls¶By Rosa Lind", "The council voted nine to two for the stalls")]
    [InlineData("豆の育て方¶庭の会は日曜日に集まって、とても高い豆の下で、来年の種のことを長く話しました¶2015-03-03", "庭の会は日曜日に集まって、とても高い豆の下で、来年の種のことを長く話しました")]
    [InlineData("Growing Beans¶Rosa Lind¶March 3, 2015", null)]
    [InlineData("Growing Beans¶A short guide¶Rosa Lind¶March 3, 2015", "A short guide")]
    [InlineData("Mending Wednesdays¶In a former shoe shop in Moss, volunteers have repaired two thousand things that nobody else would look at¶By Rosa Lind", "In a former shoe shop in Moss, volunteers have repaired two thousand things that nobody else would look at")]
    [InlineData("Beans in March¶4 Comments¶Share¶By Rosa Lind¶Print¶March 3, 2015", null)]
    [InlineData("Beans in March¶How they came up again¶Tweet¶By Rosa Lind¶March 3, 2015", "How they came up again")]
    [InlineData("Google¶A history¶By Rosa Lind", "A history")]
    public void The_first_line_is_the_title_and_the_second_may_be_a_subtitle(string lines, string? subtitle)
    {
        SeedDocument document = Parse(lines);

        Assert.Equal((lines.Split('¶')[0], subtitle), (TitleOf(document), document.Subtitle?.Span.Of(document.Text)));
        Assert.Equal([Text], Paragraphs(document));
    }

    [Theory]
    [InlineData("Review: Macbeth¶By Rosa Lind¶")]
    [InlineData("The closing of the mill¶More in sorrow than in anger¶By Rosa Lind¶")]
    [InlineData("The return¶Tagged turtles, tired and hungry¶By Rosa Lind¶")]
    [InlineData("The diary¶Posted in haste and read at leisure¶By Rosa Lind¶")]
    [InlineData("The meeting¶Comments on what the council decided¶By Rosa Lind¶")]
    [InlineData("Beans in March¶Words: Rosa Lind¶")]
    [InlineData("Beans in March¶Share¶Tweet¶Email¶Print¶Like¶Save¶Comment¶By Rosa Lind¶")]
    [InlineData("Beans in March¶By¶Rosa Lind¶on¶March 3, 2015¶")]
    [InlineData("Beans in March¶By Rosa Lind¶Published on¶March 3, 2015¶")]
    public void Below_the_title_no_words_are_taken_for_buttons_and_none_for_a_title(string lines)
    {
        SeedDocument document = Parse(lines);

        Assert.Equal((lines.Split('¶')[0], "Rosa Lind"), (TitleOf(document), document.Byline?.Attribution.Author));
        Assert.Equal([Text], Paragraphs(document));
        Assert.DoesNotContain(document.Children.OfType<FurnitureNode>(), node => node.Span.Length > "Published on".Length);
    }

    [Theory]
    [InlineData("The sentry¶By Rosa Lind¶Posted in Moss for a winter, he kept a diary.¶March 3, 1915")]
    [InlineData("The River¶Listen¶by¶the water")]
    [InlineData("The river rose all night.¶By¶Monday¶it was over.")]
    [InlineData("Moss Newsletter No. 5¶Contents¶News¶Events¶Recipes¶Letters")]
    [InlineData("Growing Beans¶March 3, 2015¶A short guide for the impatient¶By Rosa Lind")]
    [InlineData("Potatoes - a love story¶Potatoes¶Why I love them")]
    [InlineData("Beans in March - Peas in April¶Beans in March¶They came up.")]
    public void What_may_be_text_is_no_furniture(string lines)
    {
        SeedDocument document = Parse(lines);

        string[] furniture = [.. document.Children.OfType<FurnitureNode>().Select(node => node.Span.Of(document.Text))];
        Assert.All(furniture, line => Assert.Contains(line, (string[])["News", "Events", "Recipes"]));
    }

    [Fact]
    public void A_long_poem_with_a_word_of_menus_is_kept()
    {
        string[] lines = ["My Life In The North", .. Enumerable.Range(0, 8).SelectMany(i => (string[])["Home", $"And the snow of the year {i}", "so slow, so slow"])];
        SeedDocument document = Invariants.Check(string.Join('\n', lines));

        Assert.Equal(lines, Paragraphs(document).Prepend(TitleOf(document)).OfType<string>());
    }

    [Theory]
    [InlineData("Growing beans: a guide¶Growing peas¶Growing corn¶Growing beans¶" + Text)]
    [InlineData("Evening¶Home¶sweet¶Home¶again")]
    [InlineData("Training¶Run on Monday¶Swim on Tuesday¶Rest on Sunday")]
    [InlineData("Harvest¶Year\tBeans\tPeas¶1990\t3\t4¶1991\t5\t6¶" + Text)]
    [InlineData("Bean soup for cold days¶Serves 4¶2 cups of beans¶1 onion¶Salt and pepper¶By Rosa Lind¶" + Text)]
    [InlineData("My life in the north¶Archive¶Help¶and the snow¶so slow")]
    public void Every_line_of_a_list_a_table_or_a_poem_is_kept(string lines)
    {
        SeedDocument document = Invariants.Check(lines.Replace('¶', '\n'));

        Assert.Equal(lines, string.Join('¶', Paragraphs(document).Prepend(TitleOf(document)).OfType<string>()));
    }

    [Fact]
    public void Below_a_word_of_menus_a_recipe_keeps_its_quantities()
    {
        SeedDocument document = Parse("Recipes¶Bean Soup¶Serves 4¶2 cups of dried white beans, soaked overnight¶1 onion");

        Assert.Equal("Bean Soup", TitleOf(document));
        Assert.Equal(["Serves 4", "2 cups of dried white beans, soaked overnight", "1 onion", Text], Paragraphs(document));
    }

    [Theory]
    [InlineData("r/garden\nPosted by u/rosa 3 years ago\nBeans in March\nWill they live? I wonder.\n1 comment\nSort by: Best\n")]
    [InlineData("r/garden\nPosted by\nu/rosa\n3 years ago\nArchived\nBeans in March\nWill they live? I wonder.\n1 comment\nSort by: Best\n")]
    [InlineData("Beans in March\nr/garden\nPosted by u/rosa 3 years ago\n1 comment\nSort by: Best\n")]
    [InlineData("jump to content\nmy subreddits\ngarden\ncomments\nWant to join? Log in or sign up in seconds.\nBeans in March\nsubmitted 3 years ago by rosa\nall 1 comments\n")]
    public void A_board_names_who_submitted_the_page_above_the_title_or_below(string front)
    {
        SeedDocument document = Invariants.Check(front + "ann · 3 yr. ago\nThey will.\nReply\nShare\nbob · 3 yr. ago\nMine did not.\nReply\nShare\n");

        Assert.Equal(("Beans in March", "rosa"), (TitleOf(document), document.Byline?.Attribution.Author));
        Assert.Equal(2, document.Thread?.Comments.Count);
    }

    [Fact]
    public void A_question_below_who_submitted_it_is_text()
    {
        SeedDocument document = Invariants.Check(
            "Beans in March\nr/garden\nPosted by u/rosa 3 years ago\nWill they live in the cold?\n1 comment\nSort by: Best\nann · 3 yr. ago\nThey will.\nReply\nShare\n");

        Assert.Equal("Beans in March", TitleOf(document));
        Assert.Equal(["Will they live in the cold?"], Paragraphs(document));
    }

    [Fact]
    public void Who_submitted_another_page_may_be_quoted_in_the_text()
    {
        SeedDocument document = Invariants.Check(
            "Beans\nOne.\nTwo.\nSee here:\nsubmitted 3 years ago by rosa\nSo it is.\nall 1 comments\nsorted by: best\n[–]ann 3 points 3 years ago (0 children)\nYes it is.\npermalinkembedsavereportreply\n");

        Assert.Equal("Beans", TitleOf(document));
        Assert.Equal(["One.", "Two.", "See here:", "submitted 3 years ago by rosa", "So it is."], Paragraphs(document));
    }

    [Theory]
    [InlineData("Tags:¶beans¶peas", "")]
    [InlineData("Related stories¶How to grow corn¶How to grow peas", "")]
    [InlineData("Share this story¶Tweet", "")]
    [InlineData("Bean Soup¶2 cups of beans¶Print", "Bean Soup¶2 cups of beans")]
    [InlineData("More in sorrow than in anger¶and the cows come home", "More in sorrow than in anger¶and the cows come home")]
    [InlineData("Discussion¶Beans grow", "Discussion¶Beans grow")]
    [InlineData("Average: 20 mm, and never so much as this year.", "Average: 20 mm, and never so much as this year.")]
    [InlineData("Print¶Bean Soup¶2 cups of beans", "Print¶Bean Soup¶2 cups of beans")]
    [InlineData("Twitter¶Slack", "Twitter¶Slack")]
    [InlineData("Posted by hand¶bean to bean", "Posted by hand¶bean to bean")]
    public void Between_article_and_thread_only_what_a_line_announces_is_the_sites(string lines, string kept)
    {
        SeedDocument document = Invariants.Check($"Beans\n\n{Text}\n\n{lines.Replace('¶', '\n')}\n\n2 Comments\n\nAnn says:\nMarch 3, 2015 at 10:15 am\nNice.\n\nBob says:\nMarch 4, 2015 at 10:15 am\nVery.\n");

        Assert.Equal([Text, .. kept.Split('¶', StringSplitOptions.RemoveEmptyEntries)], Paragraphs(document));
        Assert.Equal(2, document.Thread?.Comments.Count);
    }

    [Theory]
    [InlineData("By Rosa Lind")]
    [InlineData("By Rosa Lind | October 8, 2007")]
    [InlineData("Posted by Rosa Lind at 9:12 PM¶Trackback Pings¶Notes from elsewhere¶Rosa Lind explains it all. [Read More]")]
    public void The_author_may_stand_below_the_article(string lines)
    {
        SeedDocument document = Invariants.Check(
            $"Beans in March\n\n{Text}\n\n{Text}\n\n{lines.Replace('¶', '\n')}\n\nComments\n\nNice.\nPosted by: Ann | March 3, 2015 at 10:15 AM\n\nVery.\nPosted by: Bob | March 4, 2015 at 10:15 AM\n");

        Assert.Equal("Rosa Lind", document.Byline?.Attribution.Author);
        Assert.Equal(2, document.Thread?.Comments.Count);
    }

    [Fact]
    public void The_author_may_stand_below_the_article_on_lines_of_his_own()
    {
        SeedDocument document = Invariants.Check(
            $"Beans\n\n{Text}\n\nPosted by\nRosa Lind\nat\n9:12 PM\nLabels: beans\n\n2 comments:\n\nAnn said...\nNice.\nMarch 3, 2015 10:15 AM\n\nBob said...\nVery.\nMarch 4, 2015 10:15 AM\n");

        Assert.Equal("Rosa Lind", document.Byline?.Attribution.Author);
        Assert.Equal([Text], Paragraphs(document));
    }

    private static SeedDocument Parse(string lines) => Invariants.Check($"{lines.Replace('¶', '\n')}\n\n{Text}\n");

    private static string? TitleOf(SeedDocument document) => document.Title?.Span.Of(document.Text);

    private static IEnumerable<string> Paragraphs(SeedDocument document) => document.Paragraphs.Select(paragraph => paragraph.Span.Of(document.Text));
}
