using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seedbed.Report.Tests.Html.Browser;

/// <summary>
/// A page in a browser, by the Chrome DevTools Protocol: commands and events are JSON over a web socket. The framework has all that it takes; a package would
/// bring a program of more than a hundred megabytes for the four commands that are needed.
/// </summary>
internal sealed class BrowserPage : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ChromiumRun _chromium = new();
    private readonly ClientWebSocket _socket = new();
    private readonly List<JsonNode> _events = [];
    private string? _session;
    private int _commands;

    /// <summary>What the browser said since it was opened: requests, and what stands in its console.</summary>
    public IReadOnlyList<JsonNode> Events => _events;

    public static async Task<BrowserPage> StartAsync()
    {
        var page = new BrowserPage();
        await page._socket.ConnectAsync(page._chromium.Address, Limit());
        JsonNode target = await page.SendAsync("Target.createTarget", new { url = "about:blank" });
        JsonNode attached = await page.SendAsync("Target.attachToTarget", new { targetId = (string)target["targetId"]!, flatten = true });
        page._session = (string)attached["sessionId"]!;
        foreach (string domain in new[] { "Page", "Log", "Runtime", "Network" })
        {
            await page.SendAsync(domain + ".enable", new { });
        }

        return page;
    }

    /// <summary>Opens a file on a screen of some width, by day or night.</summary>
    public async Task OpenAsync(string file, int width, string scheme)
    {
        await SendAsync("Emulation.setDeviceMetricsOverride", new { width, height = 900, deviceScaleFactor = 1, mobile = false });
        await SendAsync("Emulation.setEmulatedMedia", new { features = new[] { new { name = "prefers-color-scheme", value = scheme } } });
        await SendAsync("Page.navigate", new { url = new Uri(file).AbsoluteUri });
        using CancellationTokenSource limit = new(Patience);
        while ((string?)await EvaluateAsync("location.href === 'about:blank' ? '' : document.readyState") != "complete")
        {
            await Task.Delay(20, limit.Token);
        }
    }

    /// <summary>What an expression is in the page.</summary>
    public async Task<JsonNode?> EvaluateAsync(string expression)
    {
        JsonNode answer = await SendAsync("Runtime.evaluate", new { expression, returnByValue = true });
        return answer["exceptionDetails"] is { } fault ? throw new InvalidOperationException(fault.ToJsonString()) : answer["result"]!["value"];
    }

    public void Dispose()
    {
        _socket.Dispose();
        _chromium.Dispose();
    }

    private async Task<JsonNode> SendAsync(string method, object parameters)
    {
        int id = ++_commands;
        await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(new { id, method, @params = parameters, sessionId = _session }, Options), WebSocketMessageType.Text, true, Limit());
        while (true)
        {
            JsonNode message = await ReceiveAsync();
            if (message["id"] is null)
            {
                _events.Add(message);
            }
            else if ((int)message["id"]! == id)
            {
                return message["result"] ?? throw new InvalidOperationException(message.ToJsonString());
            }
        }
    }

    private async Task<JsonNode> ReceiveAsync()
    {
        using var message = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        WebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer, Limit());
            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(message.ToArray())!;
    }

    private static JsonSerializerOptions Options { get; } = new() { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    private static CancellationToken Limit() => new CancellationTokenSource(Patience).Token;
}
