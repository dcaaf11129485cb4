using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Seedbed.Report.Data;

/// <summary>
/// Writes a result as one JSON object. Every key is always present; a value that is not given is null, and <c>notGiven</c> beside it says why.
/// </summary>
internal static class ResultJson
{
    private const int PieceSize = 1 << 16;

    // Letters of every script stay readable; controls, line separators and quotation marks are escaped all the same.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>The object, in pieces of bounded size.</summary>
    /// <param name="result">The result.</param>
    public static IEnumerable<string> Write(Result result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);
        WriteHead(json, result);
        foreach (Section section in result.Sections)
        {
            foreach (IReadOnlyList<Cell> row in section.Rows.Take(result.CountOf(section, isForPeople: false)))
            {
                WriteObject(json, result.Fields.Select((field, i) => (field.Name, row[i])));
                if (json.BytesPending + buffer.WrittenCount > PieceSize)
                {
                    yield return Take(json, buffer);
                }
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        yield return Take(json, buffer) + "\n";
    }

    private static void WriteHead(Utf8JsonWriter json, Result result)
    {
        json.WriteStartObject();
        json.WriteString("command", result.Command);
        json.WritePropertyName("facts");
        WriteObject(json, result.Facts.Select(fact => (fact.Name, fact.Value)));
        json.WriteStartArray("notes");
        foreach (string note in result.NotesOn(isForPeople: false))
        {
            json.WriteStringValue(note);
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
    }

    private static void WriteObject(Utf8JsonWriter json, IEnumerable<(string Name, Cell Cell)> members)
    {
        json.WriteStartObject();
        List<(string Name, string Reason)> notGiven = [];
        foreach ((string name, Cell cell) in members)
        {
            WriteMember(json, name, cell);
            if (cell.Reason is { } reason)
            {
                notGiven.Add((name, reason));
            }
        }

        json.WriteStartObject("notGiven");
        notGiven.ForEach(member => json.WriteString(member.Name, member.Reason));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMember(Utf8JsonWriter json, string name, Cell cell)
    {
        switch (cell.Value)
        {
            case null:
                json.WriteNull(name);
                break;
            case bool truth:
                json.WriteBoolean(name, truth);
                break;
            case long number:
                json.WriteNumber(name, number);
                break;
            case double number:
                json.WriteNumber(name, number);
                break;
            default:
                json.WriteString(name, (string)cell.Value);
                break;
        }
    }

    private static string Take(Utf8JsonWriter json, ArrayBufferWriter<byte> buffer)
    {
        json.Flush();
        string piece = Encoding.UTF8.GetString(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
        return piece;
    }
}
