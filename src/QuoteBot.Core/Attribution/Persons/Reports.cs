using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;

namespace QuoteBot.Attribution.Persons;

/// <summary>What a cue before it reports is somebody's view: whom it names and who speaks in it are not whom the article goes on about.</summary>
internal sealed class Reports
{
    private readonly MarkedText _text;

    /* For each token the report that it stands in, counted from one; 0 for none. */
    private readonly int[] _reports;

    public Reports(MarkedText text, IEnumerable<FoundQuote> found)
    {
        var depth = new int[text.Tokens.Count + 1];
        foreach (var quote in found.Where(quote => quote is { Kind: QuoteKind.Indirect, Rule: AttributionRule.ReportedAfterCue, Segments.Count: 1 }))
        {
            depth[quote.FirstToken]++;
            depth[quote.AfterToken]--;
        }

        _text = text;
        _reports = new int[text.Tokens.Count];
        for (int i = 0, open = 0, count = 0; i < _reports.Length; i++)
        {
            count += open == 0 && depth[i] > 0 ? 1 : 0;
            open += depth[i];
            _reports[i] = open > 0 ? count : 0;
        }
    }

    public bool Hold(int token) => _reports[token] != 0;

    /// <summary>But a side clause of the same report means whom it names: "The Bell reported that Ruiz knew little when she promised".</summary>
    public bool HideFrom(int pronoun, int name) => Hold(name) && !(_reports[name] == _reports[pronoun] && _text.Lower(pronoun - 1) is "when" or "because");

    /// <summary>"reported that Ruiz knew little".</summary>
    public bool IsOpenedBy(NameMention name) =>
        name.TitleStart > 0 && Hold(name.Start) && (!Hold(name.TitleStart - 1) || _text.Lower(name.TitleStart - 1) is "that")
        && Verbs.LooksFinite(_text.Tokens[Math.Min(name.Words.End, _text.Tokens.Count - 1)]);
}
