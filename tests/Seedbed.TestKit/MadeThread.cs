using System.Globalization;
using System.Text;

namespace Seedbed.TestKit;

/// <summary>Makes up a thread in Drupal's form: readers who come back, some without an account, some of them answering others.</summary>
internal sealed class MadeThread
{
    private const int LongestPrintedName = 20;

    private readonly Random _random;
    private readonly RandomArticles _articles;
    private readonly StringBuilder _text;
    private DateTime _time;

    public MadeThread(Random random, RandomArticles articles, StringBuilder text)
    {
        _random = random;
        _articles = articles;
        _text = text;
        _time = new DateTime(2010, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddMinutes(random.Next(6 * 365 * 24 * 60));
    }

    /// <summary>Adds a thread of so many comments.</summary>
    public void Add(int comments)
    {
        _text.Append("Comment viewing options\n\nSelect your preferred way to display the comments and click \"Save settings\" to activate your changes.\n");
        string[] readers = MakeReaders((comments * 3 / 4) + 1);
        var before = new List<string>();
        for (int i = 0; i < comments; i++)
        {
            string author = readers[_random.Next(readers.Length)];
            AddHeader(author, before);
            before.Add(author);
            AddText();
        }
    }

    // Names that differ in case alone are worth a remark, so there are none.
    private string[] MakeReaders(int count)
    {
        var names = new List<string>(count);
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (names.Count < count)
        {
            string name = MakeName();
            if (name.Length <= LongestPrintedName && known.Add(name.Replace(" ", string.Empty, StringComparison.Ordinal)))
            {
                names.Add(name);
            }
        }

        return [.. names];
    }

    private string MakeName() => _random.Next(4) switch
    {
        0 => MadeDocument.Capital(_articles.Word() + _articles.Word()),
        1 => _articles.Word() + _random.Next(10, 100_000).ToString(CultureInfo.InvariantCulture),
        _ => MadeDocument.Capital(_articles.Word()) + " " + MadeDocument.Capital(_articles.Word()),
    };

    private void AddHeader(string author, List<string> before)
    {
        _time = _time.AddMinutes(_random.Next(1, 90));
        _text.Append(author).Append("'s picture\n");
        if (_random.Next(3) == 0)
        {
            string status = _random.Next(2) == 0 ? " (not verified)" : string.Empty;
            string parent = before.Count > 0 && _random.Next(2) == 0 ? " " + before[_random.Next(before.Count)] : string.Empty;
            string posted = _time.ToString("MMM d, yyyy h:mm tt", CultureInfo.InvariantCulture);
            _text.Append(author).Append(status).Append(parent).Append(' ').Append(posted).Append('\n');
        }

        _text.Append('\n');
    }

    private void AddText()
    {
        for (int left = 1 + (_random.Next(5) / 2); left > 0; left--)
        {
            _text.Append(_articles.Prose(_random.Next(8, 36))).Append("\n\n");
        }
    }
}
