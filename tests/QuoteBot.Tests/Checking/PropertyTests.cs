using FsCheck;
using FsCheck.Fluent;
using QuoteBot.Checking;

namespace QuoteBot.Tests.Checking;

public sealed class PropertyTests : IAsyncLifetime
{
    private static readonly string[] Statements =
    [
        "We have repaired twelve boats in the shipyard since Monday, and the captain of the ferry paid for every one of them.",
        "The council promised a garden behind the hospital, a library near the station and a bridge over the canal.",
        "Our teachers need forty new classrooms, and the children of this town cannot wait until another winter has passed.",
        "I walked along the harbour wall last night and counted eleven cracks that nobody has ever reported to the engineers.",
    ];

    private static readonly string[] Speakers = ["Mara Lindqvist", "Tomás Echeverri", "Ada Moreau", "Wen Zhao"];

    private TemporaryIndex _index = null!;
    private QuoteChecker _checker = null!;

    public async Task InitializeAsync()
    {
        _index = (TemporaryIndex)await Some.Index([.. Statements.Zip(Speakers, (words, speaker) => Some.Saying(words, speaker))]);
        _checker = new QuoteChecker(_index);
    }

    public async Task DisposeAsync() => await _index.DisposeAsync();

    private Verdict Check(string claim, string? speaker = null) => _checker.CheckAsync(new Claim(claim, speaker)).GetAwaiter().GetResult();

    private static bool Accuses(Verdict verdict)
        => verdict.Kind is VerdictKind.Misattributed or VerdictKind.Stitched or VerdictKind.Altered or VerdictKind.Narration or VerdictKind.Corrected;

    [Fact]
    public void A_claim_cut_from_a_quote_with_its_speaker_is_never_accused()
        => Prop.ForAll(Gen.Choose(0, 3).SelectMany(which => Gen.Choose(0, 10).SelectMany(from => Gen.Choose(2, 16).Select(count => (which, from, count)))).ToArbitrary(), cut =>
        {
            var words = Statements[cut.which].Split(' ');
            var claim = string.Join(' ', words.Skip(cut.from).Take(cut.count));
            return !Accuses(Check(claim, Speakers[cut.which]));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_cosmetic_restyling_stays_verified()
        => Prop.ForAll(Gen.Choose(0, 3).SelectMany(which => Gen.Elements<Func<string, string>>(
            text => text.ToUpperInvariant(),
            text => text.ToLowerInvariant(),
            text => text.Replace(" ", "  ", StringComparison.Ordinal),
            text => text.Replace(",", " —", StringComparison.Ordinal),
            text => text.TrimEnd('.') + "!",
            text => "“" + text + "”",
            text => text.Replace("twelve", "12", StringComparison.Ordinal).Replace("forty", "40", StringComparison.Ordinal).Replace("eleven", "11", StringComparison.Ordinal),
            text => text.Replace("cannot", "can't", StringComparison.Ordinal).Replace("harbour", "harbor", StringComparison.Ordinal)).Select(style => (which, style))).ToArbitrary(), pair =>
        Check(pair.style(Statements[pair.which]), Speakers[pair.which]).Kind == VerdictKind.Verified).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0, "twelve")]
    [InlineData(2, "forty")]
    [InlineData(3, "eleven")]
    public void One_changed_number_is_altered_in_meaning(int which, string number)
        => Prop.ForAll(Gen.Choose(13, 39).ToArbitrary(), other =>
        {
            var verdict = Check(Statements[which].Replace(number, $"{other}", StringComparison.Ordinal), Speakers[which]);
            return verdict is { Kind: VerdictKind.Altered, MeaningChanged: true };
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_check_never_throws_and_its_spans_cut_what_it_shows()
        => Prop.ForAll(ArbMap.Default.ArbFor<string>(), noise =>
        {
            var text = (noise ?? "") + " " + Statements[0][..60] + (noise ?? "");
            var verdict = Check(text, noise);
            return verdict.Record is not { } record || record.Segments.All(segment => !segment.IsEmpty && segment.End <= record.Article.Text.Length)
                && record.Quote == string.Join(' ', record.Segments.Select(segment => segment.In(record.Article.Text)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_claim_gets_the_same_answer()
    {
        var claim = Statements[1].Replace("library", "museum", StringComparison.Ordinal);

        var (one, two) = (Check(claim, "Ada Moreau"), Check(claim, "Ada Moreau"));

        Assert.Equal((one.Kind, one.Confidence, string.Join('|', one.Reasons), string.Join('|', one.Diff)), (two.Kind, two.Confidence, string.Join('|', two.Reasons), string.Join('|', two.Diff)));
    }

    [Fact]
    public void The_diff_gives_back_the_claim()
        => Prop.ForAll(Gen.Choose(0, 3).SelectMany(which => Gen.Choose(1, 12).Select(at => (which, at))).ToArbitrary(), pair =>
        {
            var words = Statements[pair.which].Split(' ');
            words[pair.at] = "cromulent";
            var verdict = Check(string.Join(' ', words), Speakers[pair.which]);
            var claimed = string.Concat(string.Concat(verdict.Diff.Where(part => part.Op != DiffOp.Delete).Select(part => part.Claim)).Where(char.IsLetterOrDigit));
            return claimed == string.Concat(string.Concat(words).Where(char.IsLetterOrDigit));
        }).QuickCheckThrowOnFailure();
}
