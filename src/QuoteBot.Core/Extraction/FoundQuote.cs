using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Marks;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Which rule tied a quotation to its attribution; each is worth a different confidence.</summary>
public enum AttributionRule
{
    /// <summary>"…," said Ruiz.</summary>
    CueSubjectAfter,

    /// <summary>"…," Ruiz said.</summary>
    SubjectCueAfter,

    /// <summary>Ruiz said, "…"; Ruiz said the plan was "…".</summary>
    CueBefore,

    /// <summary>"…," the attribution stands further on in the sentence.</summary>
    CueLater,

    /// <summary>"…" in the port, Ruiz said: the quotation opens its sentence, and the attribution ends it.</summary>
    CueAtEnd,

    /// <summary>Ruiz was blunt: "…"</summary>
    Colon,

    /// <summary>The paragraph's last speaker goes on.</summary>
    SameParagraph,

    /// <summary>A paragraph of its own after an attributed quote, or before one that says who said it.</summary>
    NextParagraph,

    /// <summary>A paragraph that is one whole quotation, right after one that ends in its own quote's attribution, and no answer to it.</summary>
    WholeNextParagraph,

    /// <summary>"described by Ruiz as", "Ruiz's “…” promise".</summary>
    ByAgent,

    /// <summary>"in Ruiz's words".</summary>
    InWordsOf,

    /// <summary>No cue: the subject of the sentence before.</summary>
    SubjectBefore,

    /// <summary>No cue: the subject of the sentence.</summary>
    SentenceSubject,

    /// <summary>An answer of an interview that is printed as questions and answers.</summary>
    Answer,

    /// <summary>A line of a transcript.</summary>
    Turn,

    /// <summary>A post of a network, shown whole above its writer's name.</summary>
    Post,

    /// <summary>A post whose lines the page sets further apart than its paragraphs: the first may be the page's.</summary>
    PostOfLines,

    /// <summary>"…" — Ana Ruiz, behind a dash or in the line below.</summary>
    Signed,

    /// <summary>A paragraph without marks that the one before introduces.</summary>
    SetOff,

    /// <summary>Reported speech after its cue.</summary>
    ReportedAfterCue,

    /// <summary>Reported speech before its cue.</summary>
    ReportedBeforeCue,

    None,
}

/// <summary>A quote as the extraction found it: where it is and which words attribute it, but not yet who that is.</summary>
public sealed class FoundQuote
{
    public required QuoteKind Kind { get; set; }

    public required AttributionRule Rule { get; set; }

    /// <summary>In text order, without marks.</summary>
    public List<TextSpan> Segments { get; } = [];

    /// <summary>The token at which the quote begins.</summary>
    public required int FirstToken { get; init; }

    /// <summary>The token after the quote's last, closing mark included.</summary>
    public required int AfterToken { get; set; }

    /// <summary>The attribution phrase; null for a quote without one of its own.</summary>
    public Cue? Cue { get; set; }

    /// <summary>Ruiz, who called the plan “reckless”.</summary>
    public bool IsInRelativeClause { get; private init; }

    /// <summary>"Vik said that Ruiz believes the plan is “late”": Ruiz believes it, and the words may be Vik's.</summary>
    public bool IsBelieved { get; set; }

    /// <summary>The cue of a later paragraph that goes on with this quote; null for none.</summary>
    public Cue? ContinuedBy { get; set; }

    /// <summary>The words that tell who speaks, when no cue does: a sentence's subject, a line's name.</summary>
    public TokenRange? Subject { get; set; }

    /// <summary>The cue of a sentence before, whose speaker goes on with this quote, or of the next paragraph that tells who said it; not its own attribution.</summary>
    public Cue? IntroducedBy { get; set; }

    /// <summary>The quote whose speaker goes on; null when this one has its own attribution.</summary>
    public FoundQuote? RunsOn { get; set; }

    /// <summary>The writer's "@name", of a post; null for all others.</summary>
    public string? Handle { get; init; }

    /// <summary>False when a mark was missing.</summary>
    public bool IsClosed { get; set; } = true;

    /// <summary>The cue attributes the quote after all, and nothing else does.</summary>
    public void GiveTo(Cue cue)
    {
        (Cue, Rule) = (cue, cue.Words.Start < FirstToken ? AttributionRule.CueBefore : AttributionRule.CueLater);
        (Subject, IntroducedBy, RunsOn) = (null, null, null);
    }

    /// <summary>A quote of this quotation, still without its words.</summary>
    public static FoundQuote Of(
        QuotedRegion region,
        AttributionRule rule,
        QuoteKind kind,
        Cue? cue = null,
        TokenRange? subject = null,
        FoundQuote? runsOn = null,
        Cue? introducedBy = null,
        bool isInRelativeClause = false) => new()
        {
            Rule = rule,
            Kind = kind,
            FirstToken = region.Open,
            AfterToken = region.After,
            Cue = cue,
            Subject = subject,
            RunsOn = runsOn,
            IntroducedBy = introducedBy,
            IsInRelativeClause = isInRelativeClause,
        };
}
