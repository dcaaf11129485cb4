using System.Text.Json.Nodes;
using Seedbed.Report.Tests.Html.Browser;
using Seedbed.TestKit;

namespace Seedbed.Report.Tests.Html;

public sealed class Browser_tests
{
    private static readonly string[] Noise = ["Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown"];

    [ChromiumFact]
    public async Task A_page_looks_right_on_a_desk_and_on_a_telephone_by_day_and_by_night()
    {
        using var scratch = new ExportScratch();
        Assert.Equal(0, CommandLineRun.Of("report", "--html", scratch["seeds.html"]).ExitCode);
        Assert.Equal(0, CommandLineRun.On(Samples.Articles, "report", "--html", scratch["samples.html"]).ExitCode);
        string check = Repository.Read("tests/Seedbed.Report.Tests/Html/Browser/check.js");
        using BrowserPage page = await BrowserPage.StartAsync();
        var problems = new List<string>();

        foreach (string file in new[] { scratch["seeds.html"], scratch["samples.html"] })
        {
            foreach (string scheme in new[] { "light", "dark" })
            {
                foreach (int width in new[] { 1280, 360 })
                {
                    await page.OpenAsync(file, width, scheme);
                    JsonNode? found = await page.EvaluateAsync($"({check.Trim()})({width})");
                    problems.AddRange(found!.AsArray().Select(problem => $"{Path.GetFileName(file)}, {scheme}, {width}: {problem}"));
                }
            }
        }

        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
        Assert.Empty(page.Events.Where(message => Noise.Contains((string)message["method"]!)).Select(message => message.ToJsonString()));
        Assert.All(Requests(page), address => Assert.StartsWith(new Uri(scratch.Root).AbsoluteUri, address, StringComparison.Ordinal));
        Assert.Equal(8, Requests(page).Count());
    }

    [ChromiumFact]
    public async Task A_page_does_not_let_run_what_should_ever_get_into_it()
    {
        using var scratch = new ExportScratch();
        CommandLineRun.Of("report", "--html", scratch["seeds.html"]);
        string broken = File.ReadAllText(scratch["seeds.html"]).Replace("</h1>", "</h1><script>window.ran = 1</script><img src='x' onerror='window.ran = 1' /><p style='color: red'>x</p>", StringComparison.Ordinal);
        File.WriteAllText(scratch["broken.html"], broken);
        using BrowserPage page = await BrowserPage.StartAsync();

        await page.OpenAsync(scratch["broken.html"], 1280, "light");

        Assert.Equal("undefined", (string?)await page.EvaluateAsync("typeof window.ran"));
        Assert.Equal(4, page.Events.Count(message => (string)message["method"]! == "Log.entryAdded"));
    }

    private static IEnumerable<string> Requests(BrowserPage page) =>
        page.Events.Where(message => (string)message["method"]! == "Network.requestWillBeSent").Select(message => (string)message["params"]!["request"]!["url"]!);
}
