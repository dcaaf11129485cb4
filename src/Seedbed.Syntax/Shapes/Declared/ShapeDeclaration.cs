using System;
using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>Reads the settings that declare one shape. Every mistake is collected, so that one build tells all of them.</summary>
internal sealed class ShapeDeclaration
{
    /// <summary>So many headers show a thread whose marker is not there.</summary>
    private const int HeadersWithoutMarker = 3;

    private const string Empty = "nothing is declared here; a value ends at the first '#' or ';', so write {hash} and {semicolon} for these, or " + ThreadShapes.Unset;

    private readonly string _name;
    private readonly IReadOnlyList<(ShapeKey Key, ShapeSetting Setting)> _settings;
    private readonly List<ShapeMistake> _mistakes;
    private readonly List<DeclaredLine> _lines = [];
    private readonly List<string> _times = [];
    private readonly List<StatusWord> _statuses = [];
    private Placement _placement = Placement.Above;

    private ShapeDeclaration(string name, IReadOnlyList<(ShapeKey Key, ShapeSetting Setting)> settings, List<ShapeMistake> mistakes)
    {
        _name = name;
        _settings = settings;
        _mistakes = mistakes;
    }

    /// <summary>Reads a shape.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="settings">The settings that declare it.</param>
    /// <param name="mistakes">Where mistakes are added.</param>
    /// <returns>Null when there are any, or when no header is declared.</returns>
    public static Shape? Read(string name, IEnumerable<(ShapeKey Key, ShapeSetting Setting)> settings, List<ShapeMistake> mistakes)
    {
        int before = mistakes.Count;
        var declaration = new ShapeDeclaration(name, [.. settings.OrderBy(static setting => setting.Key.Part, StringComparer.Ordinal).ThenBy(static setting => setting.Key.Number)], mistakes);
        foreach ((ShapeKey key, ShapeSetting setting) in declaration._settings)
        {
            declaration.ReadSetting(key, setting);
        }

        declaration.CheckLines();
        declaration.CheckPlacement();
        return mistakes.Count == before && declaration.Has(ShapeKey.Header) ? declaration.Build() : null;
    }

    private void ReadSetting(ShapeKey key, ShapeSetting setting)
    {
        bool hasAlternatives = key.Part is ShapeKey.End or ShapeKey.Furniture or ShapeKey.Status or ShapeKey.Times;
        foreach ((int start, string words) in hasAlternatives ? Alternatives.Split(setting.Value) : [(0, setting.Value)])
        {
            if (words.Length == 0)
            {
                AddMistake(setting, start, setting.Value.Length == 0 ? Empty : "nothing stands beside this '|'; write {pipe} for the character");
                continue;
            }

            switch (key.Part)
            {
                case ShapeKey.Placement:
                    ReadPlacement(setting);
                    break;
                case ShapeKey.Times:
                    ReadTime(setting, start, words);
                    break;
                case ShapeKey.Status:
                    ReadStatus(setting, start, words);
                    break;
                default:
                    ReadLine(key.Part, setting, start, words);
                    break;
            }
        }
    }

    private void ReadLine(string part, ShapeSetting setting, int start, string source)
    {
        Template[] templates = TemplateReader.Read(source, out TemplateMistake? mistake);
        if (mistake is not null)
        {
            AddMistake(setting, start + mistake.Position, mistake.Message);
            return;
        }

        _lines.Add(new DeclaredLine(part, setting, start, source, templates));
    }

    private void ReadPlacement(ShapeSetting setting)
    {
        if (Enum.TryParse(setting.Value, ignoreCase: true, out Placement placement) && char.IsLetter(setting.Value[0]) && placement is Placement.Above or Placement.Below)
        {
            _placement = placement;
            return;
        }

        AddMistake(setting, 0, "write above or below: where the lines that name a comment's author stand");
    }

    private void ReadTime(ShapeSetting setting, int start, string source)
    {
        var words = EscapedWords.Read(source);
        if (TimeFormat.Read(words.Words, out int mistake) is null)
        {
            AddMistake(setting, start + words.PositionOf(mistake), TimeFormat.Advice);
            return;
        }

        _times.Add(words.Words);
    }

    private void ReadStatus(ShapeSetting setting, int start, string source)
    {
        int equals = source.LastIndexOf('=');
        string words = equals < 0 ? string.Empty : EscapedWords.Read(source.Substring(0, equals).TrimEnd()).Words;
        StatedStatus[] values = [StatedStatus.NotVerified, StatedStatus.Verified, StatedStatus.Moderator];
        string meant = source.Substring(equals + 1).Trim();
        int index = Array.FindIndex(values, value => string.Equals(value.ToString(), meant, StringComparison.OrdinalIgnoreCase));
        if (words.Length == 0 || index < 0)
        {
            AddMistake(setting, start, $"write the words and what they mean, such as (guest)=NotVerified; they mean {string.Join(", ", values)}");
            return;
        }

        _statuses.Add(new StatusWord(words, values[index]));
    }

    private void CheckLines()
    {
        bool hasAuthorBeside = _lines.Exists(static line => line.Part is ShapeKey.Above or ShapeKey.Detail && Array.Exists(line.Templates, static template => template.Has(PartKind.Author)));
        foreach (DeclaredLine line in _lines)
        {
            CheckFields(line);
            if (line.Part == ShapeKey.Header && !Array.TrueForAll(line.Templates, IsTold))
            {
                AddMistake(line, 0, "every short line would be a header; write words or a time that only headers have. A name alone on its line belongs to above or detail");
            }
            else if (line.Part == ShapeKey.Header && !hasAuthorBeside && !Array.TrueForAll(line.Templates, static template => template.Has(PartKind.Author)))
            {
                AddMistake(line, 0, "it does not say who wrote the comment; write {author} here, or in above or detail");
            }
            else if (line.Part == ShapeKey.Quote && !Array.TrueForAll(line.Templates, static template => template.Has(PartKind.Parent)))
            {
                AddMistake(line, 0, "it does not say who is quoted; write {parent}");
            }
        }
    }

    /// <summary>Whether lines that match have something that not every line has.</summary>
    private static bool IsTold(Template template) =>
        template.Has(PartKind.Literal) || template.Has(PartKind.Posted) || template.Has(PartKind.Number) || template.Has(PartKind.Count)
        || template.Has(PartKind.Level) || template.Has(PartKind.Status) || template.Has(PartKind.Quote);

    private void CheckFields(DeclaredLine line)
    {
        bool isAboutAuthor = line.Part is ShapeKey.Above or ShapeKey.Detail or ShapeKey.Header;
        bool isAboutComment = isAboutAuthor || line.Part is ShapeKey.Closing;
        Forbid(line, PartKind.Wrap, $"a line of a shape of your own is not broken; declare the one below as {ShapeKey.Detail}");
        if (!isAboutAuthor)
        {
            Forbid(line, PartKind.Author, isAboutComment ? "the author's name stands in header, above or detail" : "such a line names nobody; write {any} for words of any kind");
        }

        if (!isAboutComment && line.Part != ShapeKey.Quote)
        {
            Forbid(line, PartKind.Parent, "such a line names nobody; write {any} for words of any kind");
        }

        if (_statuses.Count == 0 && !_settings.Any(static setting => setting.Key.Part == ShapeKey.Status))
        {
            Forbid(line, PartKind.Status, $"no words are declared for it; write {ShapeKey.Prefix}{_name}.{ShapeKey.Status} = (guest)=NotVerified");
        }

        int time = line.Source.IndexOf("{posted}", StringComparison.Ordinal);
        if (time >= 0 && line.Templates[0].Has(PartKind.Posted) && !_settings.Any(static setting => setting.Key.Part == ShapeKey.Times))
        {
            AddMistake(line, time, $"no times are declared; write {{posted:yyyy-MM-dd HH:mm}}, or {ShapeKey.Prefix}{_name}.{ShapeKey.Times} = yyyy-MM-dd HH:mm");
        }
    }

    private void Forbid(DeclaredLine line, PartKind kind, string message)
    {
        if (line.Templates[0].Has(kind))
        {
            AddMistake(line, Math.Max(0, line.Source.IndexOf("{" + kind.ToString().ToLowerInvariant(), StringComparison.Ordinal)), message);
        }
    }

    private void CheckPlacement()
    {
        ShapeSetting? setting = _settings.Where(static setting => setting.Key.Part == ShapeKey.Placement).Select(static setting => setting.Setting).FirstOrDefault();
        if (setting is null || _placement == Placement.Above)
        {
            return;
        }

        if (!_settings.Any(static setting => setting.Key.Part == ShapeKey.Marker))
        {
            AddMistake(setting, 0, $"where headers stand below the text, the first comment begins at the marker; write {ShapeKey.Prefix}{_name}.{ShapeKey.Marker} as well");
        }

        if (Has(ShapeKey.Closing))
        {
            AddMistake(setting, 0, $"where headers stand below the text, they end it; leave {ShapeKey.Closing} out");
        }
    }

    private bool Has(string part) => _lines.Exists(line => line.Part == part);

    private LineTemplates Lines(string part)
    {
        // Each has been read already, or would have been told as a mistake.
        TimeFormat[] times = [.. _times.Select(static format => TimeFormat.Read(format, out _)!)];
        var templates = new LineTemplates();
        foreach (DeclaredLine line in _lines.Where(line => line.Part == part))
        {
            templates.Add(line.Source, [.. line.Templates.Select(template => template.WithTimes(times))]);
        }

        return templates;
    }

    private LinePattern[] Beside(string part) => Has(part) ? [LinePattern.Optional(Lines(part))] : [];

    private Shape Build()
    {
        bool hasMarker = Has(ShapeKey.Marker);

        // Words without fields are the site's in any case and run together with others, too, as crawlers join what stood side by side.
        var links = new FurnitureWords();
        foreach (DeclaredLine line in _lines.Where(static line => line.Part == ShapeKey.Furniture && line.Source.IndexOfAny(['{', '}']) < 0))
        {
            links.Add(line.Source);
        }

        return new Shape(_name)
        {
            Markers = Lines(ShapeKey.Marker),
            HasCommonMarkers = !hasMarker,
            IsBoard = !hasMarker,
            Links = links,
            Furniture = Lines(ShapeKey.Furniture),
            Ends = Lines(ShapeKey.End),
            Quotes = Lines(ShapeKey.Quote),
            Times = [.. _times],
            Statuses = [.. _statuses],
            Forms =
            [
                new Form
                {
                    Keys = Lines(ShapeKey.Header),
                    Placement = _placement,
                    Above = Beside(ShapeKey.Above),
                    Below = Beside(ShapeKey.Detail),
                    Closing = Lines(ShapeKey.Closing),
                    HeadersWithoutMarker = hasMarker ? HeadersWithoutMarker : 1,
                    HeadersBelowTitle = hasMarker ? 0 : 1,
                    IsDistinct = true,
                    StandsAlone = true,
                },
            ],
        };
    }

    private void AddMistake(DeclaredLine line, int position, string message) => AddMistake(line.Setting, line.Start + position, message);

    private void AddMistake(ShapeSetting setting, int position, string message) => _mistakes.Add(new ShapeMistake(setting, position, message));
}
