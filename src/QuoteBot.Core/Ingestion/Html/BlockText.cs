using System.Text;

namespace QuoteBot.Ingestion.Html;

/// <summary>Puts together the text of one block as a browser would show it: white space runs become one space, a no-break space stays.</summary>
internal sealed class BlockText
{
    private readonly StringBuilder text = new();

    private bool spaceWaits;

    private int words;

    private int linkWords;

    private bool inWord;

    /// <summary>Above zero inside <c>pre</c>, where white space counts.</summary>
    public int Preformatted { get; set; }

    public void Add(string data, bool isLink)
    {
        foreach (var character in data)
        {
            if (character is ' ' or '\t' or '\n' or '\r' or '\f')
                AddSpace(character);
            else
                AddCharacter(character, isLink);
        }
    }

    /// <summary>Two in a row make a blank line, a third adds nothing.</summary>
    public void AddLineBreak()
    {
        spaceWaits = inWord = false;
        var isBlankLine = text.Length >= 2 && text[^1] == '\n' && text[^2] == '\n';
        if (text.Length > 0 && !isBlankLine)
            text.Append('\n');
    }

    /// <summary>Gives the block and begins the next.</summary>
    public (string Text, int Words, int LinkWords) Take()
    {
        var taken = (text.ToString().Trim(' ', '\t', '\n', '\r', '\f'), words, linkWords);
        text.Clear();
        (words, linkWords, spaceWaits, inWord) = (0, 0, false, false);
        return taken;
    }

    private void AddSpace(char character)
    {
        inWord = false;
        if (Preformatted > 0 && character != '\r')
            text.Append(character);
        else
            spaceWaits = text.Length > 0 && text[^1] != '\n';
    }

    private void AddCharacter(char character, bool isLink)
    {
        if (spaceWaits)
            text.Append(' ');
        spaceWaits = false;
        text.Append(character);
        if (!inWord && char.IsLetterOrDigit(character))
        {
            inWord = true;
            words++;
            linkWords += isLink ? 1 : 0;
        }
        else if (char.IsWhiteSpace(character))
        {
            inWord = false;
        }
    }
}
