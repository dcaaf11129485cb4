using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Seedbed.Generators.Spec;

namespace Seedbed.Generators.Emit;

/// <summary>Writes the class by which seeds are reached, with a class nested in it for each folder.</summary>
internal sealed class IndexEmitter
{
    private const string Articles = "global::System.Collections.Generic.IReadOnlyList<global::Seedbed.Article>";
    private const string Rows = "global::System.Collections.Generic.IEnumerable<object[]>";
    private const int MaxTitleLength = 200;

    private readonly SourceWriter _writer = new();
    private readonly string _namespace;
    private readonly string _corpusClass;
    private readonly string _access;

    private IndexEmitter(IndexSpec index)
    {
        _namespace = index.Namespace.Length == 0 ? "global::" : "global::" + index.Namespace + ".";
        _corpusClass = index.Root.Name + "_Corpus";
        _access = index.IsInternal ? "internal" : "public";
    }

    /// <summary>Emits the index as a file of its own.</summary>
    public static void Emit(SourceProductionContext context, IndexSpec index)
    {
        var emitter = new IndexEmitter(index);
        emitter.Write(index);
        context.AddSource(index.Root.Name + ".g.cs", emitter._writer.ToSourceText());
    }

    private void Write(IndexSpec index)
    {
        bool hasNamespace = index.Namespace.Length > 0;
        if (hasNamespace)
        {
            _writer.Line("namespace " + index.Namespace).Open();
        }

        // A short name for what stands in every property: the compiler looks a qualified one up part by part, each time.
        _writer.Line($"using {AccessorNames.ArticleAlias} = global::Seedbed.Article;").Line();

        // Names come from files: some are in lower case (CS8981), begin with _ (CS3008) or differ in case only (CS3005).
        _writer.Line("#pragma warning disable CS8981, CS3005, CS3008").Line();
        WriteFolder(index.Root, Corpus("All"));
        _writer.Line();
        WriteCorpus(index);
        if (hasNamespace)
        {
            _writer.Close();
        }
    }

    private void WriteFolder(FolderSpec folder, string corpus)
    {
        string name = Identifier.Escape(folder.Name);
        WriteSummary(folder.Path.Length == 0
            ? $"The seeds of this project: {SummaryText.Count(folder.Count, "article")}."
            : $"The seeds in the folder {SeedText.ToDocumentation(folder.Path, MaxTitleLength)}: {SummaryText.Count(folder.Count, "article")}.");
        _writer.Line($"{(folder.Path.Length == 0 ? _access : "public")} static class {name}").Open();
        WriteMembers(corpus);
        if (folder.Path.Length == 0)
        {
            _writer.Line($"private static {AccessorNames.ArticleAlias} {AccessorNames.ArticleGetter}(int index) => {Corpus("All")}[index];").Line();
        }

        WriteIds(folder);
        foreach (ArticleSpec article in folder.Articles)
        {
            _writer.Line();
            WriteArticle(article);
        }

        foreach (FolderSpec child in folder.Folders)
        {
            _writer.Line();
            WriteFolder(child, Corpus(FolderField(child)));
        }

        _writer.Close();
    }

    private void WriteMembers(string corpus) => _writer.Lines($$"""
        /// <summary>All articles, in path order, those of folders included.</summary>
        public static {{Articles}} Articles => {{corpus}};

        /// <summary>All comments, in path order and then in the order of the text.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<global::Seedbed.Comment> Comments => {{corpus}}.Comments;

        /// <summary>All commenters, article by article: equal names under different articles are not claimed to be one person.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<global::Seedbed.Commenter> Commenters => {{corpus}}.Commenters;

        /// <summary>The article with an id.</summary>
        /// <param name="id">The id, which is the file's path below the seeds folder without its extension.</param>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="id"/> is null.</exception>
        /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">There is no such article; the message names the nearest ids.</exception>
        public static global::Seedbed.Article Find(string id) => {{corpus}}.Find(id);

        /// <summary>The article with an id, if there is one.</summary>
        /// <param name="id">The id, which is the file's path below the seeds folder without its extension.</param>
        /// <param name="article">The article; null when there is none.</param>
        /// <returns>Whether there is one.</returns>
        public static bool TryFind(
            string id,
        #if NET8_0_OR_GREATER
            [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]
        #endif
            out global::Seedbed.Article? article) => (article = {{corpus}}.FindOrNull(id)) is not null;

        /// <summary>The comment with an id.</summary>
        /// <param name="id">The id: that of the article, <c>#c</c>, and the comment's 0-based index.</param>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="id"/> is null.</exception>
        /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">There is no such comment; the message says how far ids go.</exception>
        public static global::Seedbed.Comment FindComment(string id) => {{corpus}}.FindComment(id);

        /// <summary>The comment with an id, if there is one.</summary>
        /// <param name="id">The id: that of the article, <c>#c</c>, and the comment's 0-based index.</param>
        /// <param name="comment">The comment; null when there is none.</param>
        /// <returns>Whether there is one.</returns>
        public static bool TryFindComment(
            string id,
        #if NET8_0_OR_GREATER
            [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]
        #endif
            out global::Seedbed.Comment? comment) => (comment = {{corpus}}.FindCommentOrNull(id)) is not null;

        /// <summary>The articles with a title, character for character; titles are not unique.</summary>
        /// <param name="title">The title.</param>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="title"/> is null.</exception>
        public static {{Articles}} ByTitle(string title) => {{corpus}}.ByTitle(title);

        /// <summary>The articles' ids, a row each, as the data of a test; a test framework lists and runs each by its id.</summary>
        public static {{Rows}} ArticleRows => {{corpus}}.ArticleRows;

        /// <summary>The comments' ids, a row each, as the data of a test; a test framework lists and runs each by its id.</summary>
        public static {{Rows}} CommentRows => {{corpus}}.CommentRows;

        """);

    private void WriteIds(FolderSpec folder)
    {
        WriteSummary("The articles' ids as constants, for attributes, switches and test data.");
        _writer.Line($"[global::Seedbed.SeedIds({SeedText.ToLiteral(CountComments(folder))})]");
        _writer.Line("public static class Ids").Open();
        foreach (ArticleSpec article in folder.Articles)
        {
            WriteSummary($"Id of <see cref=\"{Identifier.Escape(folder.Name)}.{Identifier.Escape(article.Name)}\"/>.");
            _writer.Line($"public const string {Identifier.Escape(article.Name)} = {SeedText.ToLiteral(article.Id)};");
        }

        _writer.Close();
    }

    // In the form that SeedIdsAttribute describes.
    private static string CountComments(FolderSpec folder) => string.Join(", ", folder.Articles
        .Where(static article => article.Summary.Comments > 0)
        .Select(static article => article.Name + " " + article.Summary.Comments.ToString(CultureInfo.InvariantCulture)));

    private void WriteArticle(ArticleSpec article)
    {
        SeedSummary summary = article.Summary;
        string title = summary.Title is null ? "Without a title" : "“" + SeedText.ToDocumentation(summary.Title, MaxTitleLength) + "”";
        string byline = summary.Byline is null ? string.Empty : ", by " + SeedText.ToDocumentation(summary.Byline, MaxTitleLength);
        _writer.Line($"/// <summary>{title}{byline}: {SummaryText.Counts(summary)}.</summary>");
        if (summary.Beginning.Length > 0)
        {
            _writer.Line($"/// <remarks>Begins: {SeedText.ToDocumentation(summary.Beginning, MaxTitleLength)}</remarks>");
        }

        string index = article.Index.ToString(CultureInfo.InvariantCulture);
        _writer.Line($"public static {AccessorNames.ArticleAlias} {Identifier.Escape(article.Name)} => {AccessorNames.ArticleGetter}({index});");
    }

    /// <summary>Writes the class that holds the corpus and its folders, apart from the one that users see.</summary>
    private void WriteCorpus(IndexSpec index)
    {
        _writer.Line("internal static class " + _corpusClass).Open();
        _writer.Line("internal static readonly global::Seedbed.SeedCorpus All = new global::Seedbed.SeedCorpus(").Indent();
        _writer.Line("static page => page switch").Open();
        for (int i = 0; i < index.Pages.Count; i++)
        {
            _writer.Line($"{i.ToString(CultureInfo.InvariantCulture)} => {_namespace}{index.Pages[i].ClassName}.Page,");
        }

        _writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(page)),").Close(",");
        string starts = string.Join(", ", index.Pages.Select(page => page.Start).Append(index.Root.Count)
            .Select(start => start.ToString(CultureInfo.InvariantCulture)));
        _writer.Line($"new int[] {{ {starts} }});").Unindent();
        WriteFolderFields(index.Root);
        _writer.Close();
    }

    // Qualified from the root, because a seed or a folder may bear any name.
    private string Corpus(string field) => _namespace + _corpusClass + "." + field;

    private void WriteFolderFields(FolderSpec folder)
    {
        foreach (FolderSpec child in folder.Folders)
        {
            string start = child.Start.ToString(CultureInfo.InvariantCulture);
            string count = child.Count.ToString(CultureInfo.InvariantCulture);
            _writer.Line($"internal static readonly global::Seedbed.SeedCorpus {FolderField(child)} = All.Slice({start}, {count});");
            WriteFolderFields(child);
        }
    }

    // A run has one start and, among the folders that begin there, one nesting.
    private static string FolderField(FolderSpec folder) =>
        $"Folder{folder.Start.ToString(CultureInfo.InvariantCulture)}_{folder.Path.Count(c => c == '/').ToString(CultureInfo.InvariantCulture)}";

    private void WriteSummary(string text) => _writer.Line($"/// <summary>{text}</summary>");
}
