namespace QuoteBot.Tests.Cli;

/// <summary>Verdicts about an invented harbour, for drawing.</summary>
internal static class SomeVerdict
{
    public static readonly Coverage Coverage = new(60, 410, 95, 9, Day(2024, 3, 1), Day(2025, 4, 2), 2);

    public static DateTimeOffset Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.Zero);

    public static Article Article(string id = "harbour-vote.md") => new()
    {
        Id = id,
        Text = "unused",
        Title = "Harbour vote delayed",
        Outlet = "The Harbour Post",
        Url = "https://harbourpost.example/vote",
        Published = Day(2025, 3, 25),
    };

    public static QuoteRecord Record(string quote = "We will build forty new berths this year.", string? speaker = "Tomás Echeverri") => new()
    {
        Article = Article(),
        Kind = RecordKind.Direct,
        Speaker = speaker is null ? null : new Speaker(speaker, SpeakerKind.Person, "harbour master", []),
        SpeakerConfidence = 0.934,
        Quote = quote,
        Segments = [new TextSpan(812, 860), new TextSpan(874, 901)],
        Context = new RecordContext("The hall was full.", $"“{quote}” he said.", "Nobody clapped."),
        FirstReported = new FirstReport("The Tide", Day(2025, 3, 24)),
        Outlets = ["The Tide", "The Harbour Post"],
        IndependentOrigins = 2,
    };

    public static Verdict Altered(QuoteRecord? record = null) => new()
    {
        Kind = VerdictKind.Altered,
        Claim = new Claim("We will build fifty new berths this year.", "Tomás Echeverri"),
        MeaningChanged = true,
        Confidence = 0.97,
        Record = record ?? Record(),
        Diff =
        [
            new(DiffOp.Equal, "We will build", "We will build", DiffChange.None),
            new(DiffOp.Delete, "", "forty", DiffChange.Number),
            new(DiffOp.Insert, "fifty", "", DiffChange.Number),
            new(DiffOp.Equal, "new berths this year.", "new berths this year.", DiffChange.None),
        ],
        Reasons = ["A number differs from the record."],
        Notes = ["Another outlet prints it shorter."],
        Coverage = Coverage,
        Elapsed = TimeSpan.FromMilliseconds(3.14),
    };

    public static Verdict NotFound() => new()
    {
        Kind = VerdictKind.NotFound,
        Claim = new Claim("The moon is a lamp that we rent.", "Mara Lindqvist"),
        Confidence = 0.8,
        Reasons = ["Nothing in this index is near enough."],
        Coverage = Coverage,
    };
}
