namespace Seedbed.Syntax;

/// <summary>What any site may print around a thread, whatever engine it runs.</summary>
internal static class CommonLines
{
    /// <summary>
    /// Lines that may head a thread. They may as well be a link below a title or the heading of a section, so they count only with a comment directly below.
    /// </summary>
    public static LineTemplates Markers { get; } =
    [
        "{count} Comment", "{count} Comments", "{count} comment", "{count} comments", "{count} COMMENTS", "Comment", "Comments", "COMMENTS", "Comments:", "{count} comments:", "{count} comment:",
        "Comments ({count})", "Comments: {count}", "Comments {count}", "{count} Comments:", "Comment ({count})",
        "{count} Comment{?s} »", "{count} Comments so far", "{count} comments so far", "Comments so far:", "Reader comments", "Reader Comments", "Reader Comments ({count})", "User comments", "User Comments",
        "{count} Reply", "{count} Replies", "{count} replies", "{count} reply", "Replies", "Replies:", "Replies ({count})", "Discussion", "Discussion ({count})", "{count} Responses", "{count} responses", "{count} Response", "Responses", "Responses ({count})",
        "{count} Comments on {any}", "{count} Comment on {any}", "{count} comments on {any}", "{count} Comments to {any}", "{count} Replies to {any}", "{count} thoughts on {any}", "Comments on {any}",
        "What others say", "Join the conversation", "Conversation", "Conversation ({count})",
    ];

    /// <summary>Lines with which pages end.</summary>
    public static LineTemplates Ends { get; } =
    [
        "Powered by {any}", "Copyright {any}", "© {any}", "(c) {any}", "All rights reserved{?.}", "All content {any}", "Search for:", "Proudly powered by {any}", "Theme: {any}", "Theme by {any}", "Terms of Use", "Privacy Policy", "Back to top", "Comments are closed.", "Comments are closed", "Commenting is closed.", "Comments closed", "This thread is closed.",
        "You might also like", "Related Articles", "Related articles", "Related posts", "Related Posts", "Recent Posts", "Recent Comments", "Previous Post", "Next Post", "More posts you may like", "Upcoming events", "About us", "Contact us", "About this Entry", "Archives", "Categories", "Meta", "Blogroll",
    ];

    /// <summary>Entries of menus, which crawlers leave side by side.</summary>
    public static FurnitureWords MenuWords { get; } =
    [
        "Home", "About", "About us", "About me", "Contact", "Contact us", "News", "Sport", "Sports", "Weather", "Blog", "Blogs", "Archive", "Archives", "Forum", "Forums", "Events", "Search", "Subscribe", "Sign in", "Sign up", "Log in", "Login", "Register",
        "Help", "FAQ", "Recipes", "Gallery", "Newsletter", "RSS", "Shop", "Menu", "Members", "Calendar", "Opinion", "Business", "World", "Local", "Culture", "Letters", "Jobs", "Features", "Photos", "Links", "My account", "|", "·", "•", "/",
    ];

    /// <summary>Lines above a page's title.</summary>
    public static LineTemplates Top { get; } =
    [
        "Skip to {any}", "Board index", "jump to {any}", "Jump to {any}", "Home", "Local", "Weather", "Sport", "Sports", "Business", "Opinion", "World", "Culture", "Events", "Gallery", "Recipes", "About me", "About us", "Contact me", "Contact us", "Newsletter", "Sections", "RSS", "Members", "Help", "Archive", "Archives", "About", "Contact", "Menu", "MENU", "menu", "HOME", "NEWS", "SPORT", "SPORTS", "WEATHER", "ABOUT", "ABOUT US", "CONTACT", "CONTACT US", "SEARCH", "BLOG", "LOG IN", "LOGIN", "SIGN IN", "REGISTER", "SUBSCRIBE", "HELP", "FORUM", "FORUMS", "EVENTS", "ARCHIVES", "Search", "Search This Blog", "Search form", "Pages", "All groups and messages", "Send feedback to Google", "Google Groups Home", "Google Groups", "Today is {posted}", "Advertisement", "Forum", "Forums", "Navigation", "Main navigation", "Main menu", "Primary Menu", "User account menu", "Breadcrumb", "You are here", "You are here:{? {any}}", "Post navigation", "Quick links", "Log in", "Login", "login", "Sign in", "Register", "Subscribe", "FAQ", "Blog", "News", "my subreddits", "Hacker News{? {any}}", "View previous topic :: View next topic", "{any} :: View topic", "{any} :: View Forum", "View previous topic{? {any}}",
        "← {any}", "« {any}", "» {any}", "{any} Forum Index{any}", "{any} » {any}", "Page {count} of {count} [ {count} post{?s} ]", "{any} -> {any}", "skip to {any}", "{any} →", "{any} »", "Main menu: {any}", "{any} › {any}", "{any} ‹ {any}", "{any} > {any} > {any}", "Main", "comments", "Main | {any}", "About this Entry", "Change font size", "Print view", "Thread Tools{? {any}}", "Display Modes", "Author", "Message", "Author Message", "this is an archived post{any}", "Page {count} of {count}", "Search this topic…", "Post a reply", "Post Reply", "{count} post{?s} • Page {count} of {count}",
    ];

    /// <summary>Lines between an article and its thread that announce others, of which no list can know: tags, other articles.</summary>
    public static LineTemplates ListHeads { get; } =
    [
        "Related stories", "Related stories:", "Related articles", "Related Articles", "Related Posts", "Related posts", "Related posts:", "Related coverage", "Related", "More stories", "Tags", "Tags:", "Categories:", "Filed under:", "Filed Under:", "Posted in:", "Labels:", "Topics:", "You may also like", "You might also like",
    ];

    /// <summary>Buttons and counts that sites print below a title.</summary>
    public static LineTemplates Buttons { get; } =
    [
        "Share", "Share this", "Share this:", "Share this page", "Share this story", "Share this article", "Share this post", "Tweet", "Print", "Print this page", "Print this article", "Email", "Email this", "Email this article", "Email to a friend", "E-mail", "Facebook", "Twitter", "Google+", "Pinterest", "Like", "Save", "Listen", "Listen to this story", "Listen to this article", "Text size", "A A A",
        "Comment", "Comments", "Leave a comment", "Leave a Comment", "No Comments", "No comments", "{count} Comment{?s}", "{count} comment{?s}", "Comments ({count})", "Permalink", "Bookmark", "Advertisement", "- advertisement -",
    ];

    /// <summary>Sentences of the site's below an article.</summary>
    public static LineTemplates BottomSentences { get; } =
    [
        "This entry was posted {any}", "Bookmark the permalink{?.}", "Be Sociable, Share!", "BlogThis!", "Email This BlogThis! {any}", "Email ThisBlogThis!{any}", "Like Loading...", "Loading...", "{any} [Read More]", "Listed below are links to weblogs that reference {any}", "Permanent link to this article: {any}", "Click to share on {any}",
    ];

    /// <summary>Lines between an article and its thread.</summary>
    public static LineTemplates Bottom { get; } =
    [
        "← {any}", "{any} →", "Share this:", "Share this", "Share:", "Share this page", "Get link", "Other Apps", "Share this story", "Share this article", "Share this post", "Bookmark/Search this post with{?: {any}}", "Email this page{? {any}}", "Share to {any}", "Share on {any}", "Click to email {any}", "Click to print {any}", "Share", "Tweet", "Facebook", "Twitter", "Google", "Pinterest", "Email", "Print", "Email This BlogThis! {any}", "Email This", "BlogThis!", "Email ThisBlogThis!{any}", "Like this:", "Like", "Links to this post", "Print this page", "Print this article", "Share this",
        "Labels: {any}", "Tags: {any}", "Posted in: {any}", "Your rating: {any}", "Average:", "Average: {any}", "- advertisement -", "- advertisements -", "Permalink | {any}", "Tag: {any}", "Tagged: {any}", "Tagged with: {any}", "Tagged With: {any}", "Tagged as: {any}", "Tagged {any}, {any}", "Filed under: {any}", "Filed Under: {any}", "Filed under {any}", "Categories: {any}", "Category: {any}", "Categorized in {any}", "Topics: {any}", "Posted in {any}", "Posted at {any}", "Permalink", "Comments ({count}) | {any}", "{any} | Comments ({count})",
        "TrackBack", "TrackBack URL: {any}", "TrackBack URL for this entry:", "No TrackBacks", "Trackback Pings", "TrackBack Pings", "{count} TrackBack{?s}", "http://{any}trackback{any}", "» {any}", "Tracked on {any}", "Reactions:", "http://{any}mt-tb.cgi{any}", "{any}'s blog", "{any} | add new comment{any}", "Printer-friendly version", "Send to friend", "{count} attachment{?s}", "{count} reads", "Reader Interactions", "share", "save", "hide", "report", "discuss", "Reply", "Edit", "Edit this", "Read more", "Advertisement", "Subscribe", "Leave a comment", "Leave a Comment", "| Permalink{? {any}}",
    ];

    /// <summary>Lines that say that nobody has commented.</summary>
    public static LineTemplates EmptyMarkers { get; } =
    [
        "No Comments", "No comments", "No comments:", "No comments yet", "No comments yet.", "No Comments Yet", "No Comments »", "No Responses to {any}", "No Responses", "No Replies", "No replies",
        "0 Comments", "0 comments", "0 comments:", "Comments (0)", "0 Responses to {any}", "0 Replies", "0 replies", "0 thoughts on {any}", "0 Comments on {any}",
        "Be the first to comment", "Be the first to comment.", "Be the first to comment!", "Be the first to comment on this article", "There are no comments yet.", "There are no comments.",
    ];
}
