using Seedbed.TestKit.Labels;

namespace Seedbed.Corpus.Tests;

/// <summary>The records say who answers whom, and what shows it.</summary>
public sealed class Conversation_tests
{
    [Fact]
    public void Answers_are_what_a_reader_finds_and_what_the_page_states()
    {
        IEnumerable<string> expected = LabelledConversation.Load("001_b0565ee3d524f136").Edges
            .Select(edge => $"{edge.From} {edge.Evidence} {edge.Comment} {edge.Line} {(edge.Line is null ? edge.Author : "Tyler Durden")}")
            .Append("6 Header   WTFRLY");

        IEnumerable<string> found = Seeds.Article001.Comments.SelectMany(comment => comment.Answers)
            .Select(edge => $"{edge.From.Index} {edge.Evidence} {edge.Comment?.Index} {edge.Paragraph?.Line} {edge.AuthorName}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_the_page_states_is_never_inferred()
    {
        Assert.Equal([6], Seeds.Article001.Comments.Where(comment => comment.InReplyTo is not null).Select(comment => comment.Index));
        Assert.All(Seeds.Article001.Comments, comment => Assert.Empty(comment.Replies));
        Assert.Equal([6], Seeds.Article001.Comments.Where(comment => comment.Answers.Any(edge => edge.IsStated)).Select(comment => comment.Index));
        Assert.Equal(["WTFRLY"], Seeds.Article001.Thread!.MissingAuthors);
    }

    [Fact]
    public void Every_edge_to_a_comment_is_known_at_its_end()
    {
        foreach (Comment comment in Seeds.Comments)
        {
            Assert.All(comment.Answers.Where(edge => edge.Comment is not null), edge => Assert.Contains(edge, edge.Comment!.AnsweredBy));
            Assert.All(comment.AnsweredBy, edge => Assert.Contains(edge, edge.From.Answers));
            Assert.All(comment.Quotations.Where(quotation => quotation.Paragraph is not null), quotation => Assert.Contains(quotation, quotation.Paragraph!.QuotedBy));
        }

        Assert.Equal([12, 14], Seeds.Article001.Comments[11].AnsweredBy.Select(edge => edge.From.Index));
    }

    [Fact]
    public void A_paragraph_knows_who_quotes_it()
    {
        Paragraph paragraph = Seeds.Article001.Paragraphs[11];

        Quotation quotation = Assert.Single(paragraph.QuotedBy);
        Assert.Equal((8, null, 1.0), (quotation.From.Index, quotation.Comment?.Index, quotation.Similarity));
        Assert.Same(paragraph, quotation.Paragraph);
        Assert.Empty(Seeds.Article001.Paragraphs[0].QuotedBy);
        Assert.Empty(Seeds.Article000.Paragraphs[0].QuotedBy);
    }

    [Fact]
    public void The_words_of_an_edge_stand_at_its_place()
    {
        foreach (ReplyEdge edge in Seeds.Comments.SelectMany(comment => comment.Answers))
        {
            Assert.Equal(edge.Words, edge.From.Article.Source.Text.Substring(edge.Span.Start, edge.Span.Length));
            Assert.InRange(edge.Span.Line, edge.From.Span.Line, edge.From.Span.Line + 40);
        }

        Assert.Equal("Hi WTFRLY,", Seeds.Article001.Comments[15].Answers[0].Words);
    }

    [Fact]
    public void Mentions_name_whom_they_mean()
    {
        Mention mention = Assert.Single(Seeds.Article001.Comments[40].Mentions);

        Assert.Equal(("paveway", "Paveway IV", true), (mention.Text, mention.AuthorName, mention.IsAddress));
        Assert.Same(Seeds.Article001.Comments[38], mention.Comment);
    }

    [Fact]
    public void Two_of_the_seeds_are_one_article()
    {
        Variant variant = Assert.Single(Seeds.Article001.Variants);
        Variant inverse = Assert.Single(Seeds.Article002.Variants);

        Assert.Equal((VariantRelation.SameBody, 1.0), (variant.Relation, variant.Similarity));
        Assert.Same(Seeds.Article002, variant.Other);
        Assert.Same(Seeds.Article001, inverse.Other);
        Assert.Equal(ArticleParts.Byline | ArticleParts.Comments, variant.OnlyHere);
        Assert.Equal(ArticleParts.None, variant.OnlyThere);
        Assert.Equal(ArticleParts.Byline | ArticleParts.Comments, inverse.OnlyThere);
        Assert.Equal(Seeds.Article001.Comments, variant.CommentsOnlyHere);
        Assert.Empty(variant.CommentsOnlyThere);
        Assert.Equal(20, variant.Paragraphs.Count);
        Assert.All(variant.Paragraphs, pair => Assert.Equal((ParagraphRelation.Same, pair.Here!.Text), (pair.Relation, pair.There!.Text)));
        Assert.Empty(Seeds.Article000.Variants);
    }
}
