namespace Seedbed.Syntax.Tests;

/// <summary>Where keys about shapes stand in the text of an <c>.editorconfig</c> file.</summary>
public sealed class ConfigSetting_tests
{
    [Theory]
    [InlineData("[seeds/**]\nseedbed_shape = board\n", "seeds/|seedbed_shape|board|2,1|2,17")]
    [InlineData("[*]\n  Seedbed_Shape.Board.Header=  {author} = {any}  \n", "|seedbed_shape.board.header|{author} = {any}|2,3|2,32")]
    [InlineData("[*]\nseedbed_shape.board.header = {author} # rest\n", "|seedbed_shape.board.header|{author}|2,1|2,30")]
    [InlineData("[*]\nseedbed_shape.board.header = # {author}\n", "|seedbed_shape.board.header||2,1|2,30")]
    [InlineData("[*]\nseedbed_shape.board.times : HH:mm\n", "|seedbed_shape.board.times|HH:mm|2,1|2,29")]
    [InlineData("[*]\nseedbed_shape =\n", "|seedbed_shape||2,1|2,16")]
    [InlineData("seedbed_shape = board\n", null)]
    [InlineData("[*\nseedbed_shape = board\n", null)]
    [InlineData("[*]\n# seedbed_shape = board\n", null)]
    [InlineData("[*]\nseedbed_shapes = board\n", null)]
    [InlineData("[*]\nseedbed_shape\n", null)]
    public void A_setting_is_found_with_its_place(string text, string? expected)
    {
        LineTable lines = LineTable.Read(text);
        string At(SourceSpan span) => $"{lines.GetPosition(span.Start).Line},{lines.GetPosition(span.Start).Column}";

        Assert.Equal(
            expected is null ? [] : [expected],
            ConfigFile.Read(text).ShapeSettings.Select(setting => $"{setting.Folder}|{setting.Key}|{setting.Value}|{At(setting.KeySpan)}|{At(setting.ValueSpan)}"));
        Assert.All(ConfigFile.Read(text).ShapeSettings, setting => Assert.Equal(setting.Value, setting.ValueSpan.Of(text)));
    }
}
