using Spectre.Console;

namespace QuoteBot.Cli;

/// <summary>How a card is drawn.</summary>
/// <param name="Width">In terminal cells; long words are folded to it.</param>
/// <param name="Colour">False for pipes, files and <c>NO_COLOR</c>: signs such as [-dropped-] {+added+} take the place of colour.</param>
public sealed record CardStyle(int Width, bool Colour);

/// <summary>A card under construction: a title and labelled rows whose text wraps under itself.</summary>
/// <remarks>Text reaches Spectre as paragraphs and never as markup, so nothing in an article can format the card.</remarks>
public sealed class CardSheet
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Faint = new(decoration: Decoration.Dim);

    /// <summary>The width of the longest row label, so that the rows of all cards line up.</summary>
    private const int LabelWidth = 9;

    private readonly List<(Paragraph? Label, Paragraph Text)> rows = [];
    private readonly CardStyle style;
    private bool gap;

    public CardSheet(CardStyle style) => this.style = style;

    /// <summary>A line over the whole width.</summary>
    public CardSheet Line(string text, Style textStyle)
    {
        rows.Add((null, new Paragraph(SafeText.Line(text), textStyle)));
        return this;
    }

    /// <summary>An empty line before the next row, if there is one.</summary>
    public CardSheet Gap()
    {
        gap = true;
        return this;
    }

    /// <summary>A labelled row; left out when the text is empty.</summary>
    public CardSheet Row(string label, string text, Style? textStyle = null)
    {
        var safe = SafeText.Line(text);
        return safe.Length == 0 ? this : Row(label, new Paragraph(safe, textStyle ?? Plain));
    }

    /// <summary>A labelled row of styled text that the caller has made safe.</summary>
    public CardSheet Row(string label, Paragraph text)
    {
        if (gap)
        {
            rows.Add((null, new Paragraph("")));
            gap = false;
        }

        rows.Add((new Paragraph(label, Faint), text));
        return this;
    }

    /// <returns>The card's lines, each ended by a line feed, without trailing spaces.</returns>
    public string Draw()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = style.Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = style.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = style.Width;
        console.Profile.Capabilities.Unicode = true;
        foreach (var (label, text) in rows)
        {
            if (label is null)
            {
                console.Write(text);
                console.WriteLine();
                continue;
            }

            var grid = new Grid();
            grid.AddColumn(new GridColumn().NoWrap().Width(LabelWidth).Padding(2, 0, 1, 0));
            grid.AddColumn(new GridColumn().Padding(0, 0, 0, 0));
            grid.AddRow(label, text);
            console.Write(grid);
        }

        var lines = writer.ToString().ReplaceLineEndings("\n").Split('\n');
        return string.Join('\n', lines.Select(line => line.TrimEnd(' '))).TrimEnd('\n') + "\n";
    }
}
