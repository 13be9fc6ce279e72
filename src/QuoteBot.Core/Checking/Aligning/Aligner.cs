using System.Buffers;
using QuoteBot.Checking.Claims;

namespace QuoteBot.Checking.Aligning;

/// <summary>Local alignment with affine gaps (Smith and Waterman 1981, Gotoh 1982) of claim words with record words.</summary>
/// <remarks>
/// Three additions: words that the claim marks as left out or inserted cost next to nothing; the step from one segment
/// of a split quote to the next is free; and one word may meet two that read the same when joined.
/// Time and memory grow with claim words × record words, so callers pass a region, never a long article.
/// </remarks>
internal static class Aligner
{
    // Relative worth of a step. A content word outweighs opening a gap, a function word alone does not,
    // so that a stray "the" far away is never drawn in.
    private const int ContentMatch = 6;
    private const int FunctionMatch = 3;
    private const int InflectedMatch = 5;
    private const int Adjacency = 1;
    private const int Mismatch = -4;
    private const int MarkedMismatch = -1;
    private const int GapOpen = -5;
    private const int RecordGapExtend = -1;
    private const int ClaimGapExtend = -2;
    private const int MarkedGapOpen = -2;
    private const int Never = int.MinValue / 4;

    // How a cell was reached, packed into one byte a cell.
    private const byte FromStart = 0;
    private const byte FromPair = 1;
    private const byte FromRecordGap = 2;
    private const byte FromClaimGap = 3;
    private const byte Jumped = 1 << 2;
    private const byte RecordJoined = 1 << 3;
    private const byte ClaimJoined = 1 << 4;
    private const byte RecordGapGoesOn = 1 << 5;
    private const byte RecordGapJumped = 1 << 6;
    private const byte ClaimGapGoesOn = 1 << 7;

    /// <param name="from">The first claim word to place.</param>
    /// <param name="to">The claim word after the last to place.</param>
    /// <param name="start">The first record word of the region.</param>
    /// <param name="end">The record word after the region's last.</param>
    /// <param name="taken">Record words that may not be used, by index; null for none.</param>
    public static Alignment Align(ClaimText claim, RecordWords record, int from, int to, int start, int end, bool[]? taken = null)
    {
        var rows = to - from;
        var columns = end - start;
        if (rows <= 0 || columns <= 0)
            return Alignment.Nothing;

        var width = columns + 1;
        var steps = ArrayPool<byte>.Shared.Rent((rows + 1) * width);
        var buffer = ArrayPool<int>.Shared.Rent(width * 7);
        try
        {
            return Fill(claim, record, from, start, rows, columns, steps, buffer, taken);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(steps);
            ArrayPool<int>.Shared.Return(buffer);
        }
    }

    private static Alignment Fill(ClaimText claim, RecordWords record, int from, int start, int rows, int columns, byte[] steps, int[] buffer, bool[]? taken)
    {
        var width = columns + 1;
        var pairBefore2 = buffer.AsSpan(0, width);
        var pairBefore = buffer.AsSpan(width, width);
        var pair = buffer.AsSpan(width * 2, width);
        var skipRecordBefore = buffer.AsSpan(width * 3, width);
        var skipRecord = buffer.AsSpan(width * 4, width);
        var skipClaimBefore = buffer.AsSpan(width * 5, width);
        var skipClaim = buffer.AsSpan(width * 6, width);
        pairBefore2.Fill(Never);
        pairBefore.Fill(Never);
        skipRecordBefore.Fill(Never);
        skipClaimBefore.Fill(Never);

        var forms = record.FormId.AsSpan(start, columns);
        var stems = record.StemId.AsSpan(start, columns);
        var joined = record.JoinedId.AsSpan(start, columns);
        var jumps = record.JumpFrom.AsSpan(start, columns);
        var best = 0;
        var bestRow = 0;
        var bestColumn = 0;
        for (var row = 1; row <= rows; row++)
        {
            var i = from + row - 1;
            pair[0] = Never;
            skipRecord[0] = Never;
            skipClaim[0] = Never;
            var content = claim.IsContent[i];
            var form = claim.FormId[i];
            var stem = claim.StemId[i];
            var insertOpen = claim.IsBracketed[i] ? 0 : GapOpen;
            var insertExtend = claim.IsBracketed[i] ? 0 : ClaimGapExtend;
            var cutFollows = i + 1 < claim.Count && claim.CutBefore[i + 1];
            var skipOpen = cutFollows ? MarkedGapOpen : GapOpen;
            var skipExtend = cutFollows ? 0 : RecordGapExtend;

            for (var column = 1; column <= columns; column++)
            {
                var j = column - 1;
                byte step = 0;
                var jump = jumps[j] - start + 1;
                var hasJump = jump > 0;

                // Pair the two words.
                var worth = Never;
                if (taken is null || !taken[start + j])
                {
                    if (form == forms[j])
                        worth = content ? ContentMatch : FunctionMatch;
                    else if (stem >= 0 && stem == stems[j])
                        worth = content ? InflectedMatch : FunctionMatch;
                    else
                        worth = claim.IsBracketed[i] ? MarkedMismatch : Mismatch;
                }

                if (worth != Never)
                {
                    var (origin, source) = Best(pairBefore[column - 1], skipRecordBefore[column - 1], skipClaimBefore[column - 1], worth > 0);
                    if (hasJump)
                    {
                        var (other, otherSource) = Best(pairBefore[jump], skipRecordBefore[jump], skipClaimBefore[jump], worth > 0);
                        if (other > origin)
                            (origin, source) = (other, (byte)(otherSource | Jumped));
                    }

                    if (origin <= 0)
                        (origin, source) = (0, FromStart);
                    pair[column] = origin + worth;
                    step = source;
                }
                else
                {
                    pair[column] = Never;
                }

                if (column > 1 && joined[j] >= 0 && joined[j] == form && (taken is null || !taken[start + j]))
                {
                    var (origin, source) = Best(pairBefore[column - 2], skipRecordBefore[column - 2], skipClaimBefore[column - 2], true);
                    if (origin <= 0)
                        (origin, source) = (0, FromStart);
                    if (origin + ContentMatch > pair[column])
                    {
                        pair[column] = origin + ContentMatch;
                        step = (byte)(source | RecordJoined);
                    }
                }

                if (row > 1 && claim.JoinedId[i] >= 0 && claim.JoinedId[i] == forms[j] && (taken is null || !taken[start + j]))
                {
                    // Only from a pair or a fresh start: gaps two rows back are not kept.
                    var origin = pairBefore2[column - 1];
                    var source = FromPair;
                    if (origin <= 0)
                        (origin, source) = (0, FromStart);
                    if (origin + ContentMatch > pair[column])
                    {
                        pair[column] = origin + ContentMatch;
                        step = (byte)(source | ClaimJoined);
                    }
                }

                // Skip the record's word.
                var opened = pair[column - 1] + skipOpen;
                var extended = skipRecord[column - 1] + skipExtend;
                var skip = Math.Max(opened, extended);
                byte skipStep = extended > opened ? RecordGapGoesOn : (byte)0;
                if (hasJump)
                {
                    opened = pair[jump] + skipOpen;
                    extended = skipRecord[jump] + skipExtend;
                    if (Math.Max(opened, extended) > skip)
                    {
                        skip = Math.Max(opened, extended);
                        skipStep = (byte)(RecordGapJumped | (extended > opened ? RecordGapGoesOn : (byte)0));
                    }
                }

                skipRecord[column] = Math.Max(skip, Never);
                step |= skipStep;

                // Skip the claim's word. Never after a skip on the other side: pairing the two as a mismatch is cheaper.
                var openClaim = pairBefore[column] + insertOpen;
                var extendClaim = skipClaimBefore[column] + insertExtend;
                skipClaim[column] = Math.Max(Math.Max(openClaim, extendClaim), Never);
                if (extendClaim > openClaim)
                    step |= ClaimGapGoesOn;

                steps[row * width + column] = step;
                if (pair[column] > best)
                {
                    best = pair[column];
                    bestRow = row;
                    bestColumn = column;
                }
            }

            var recycled = pairBefore2;
            pairBefore2 = pairBefore;
            pairBefore = pair;
            pair = recycled;
            recycled = skipRecordBefore;
            skipRecordBefore = skipRecord;
            skipRecord = recycled;
            recycled = skipClaimBefore;
            skipClaimBefore = skipClaim;
            skipClaim = recycled;
        }

        return best <= 0 ? Alignment.Nothing : new(Trace(claim, record, from, start, bestRow, bestColumn, width, steps), best);
    }

    private static (int Score, byte Source) Best(int pair, int skipRecord, int skipClaim, bool adjacent)
    {
        if (adjacent)
            pair += Adjacency;
        if (pair >= skipRecord && pair >= skipClaim)
            return (pair, FromPair);
        return skipRecord >= skipClaim ? (skipRecord, FromRecordGap) : (skipClaim, FromClaimGap);
    }

    private static List<WordPair> Trace(ClaimText claim, RecordWords record, int from, int start, int row, int column, int width, byte[] steps)
    {
        var pairs = new List<WordPair>();
        var state = FromPair;
        while (state != FromStart && row > 0 && column > 0)
        {
            var step = steps[row * width + column];
            var i = from + row - 1;
            var j = start + column - 1;
            var before = column - 1;
            if (state == FromPair)
            {
                state = (byte)(step & 3);
                if ((step & RecordJoined) != 0)
                {
                    pairs.Add(new(i, j, PairKind.Joined));
                    pairs.Add(new(i, j - 1, PairKind.Joined));
                    (row, column) = (row - 1, column - 2);
                }
                else if ((step & ClaimJoined) != 0)
                {
                    pairs.Add(new(i, j, PairKind.Joined));
                    pairs.Add(new(i - 1, j, PairKind.Joined));
                    (row, column) = (row - 2, column - 1);
                }
                else
                {
                    if (claim.FormId[i] == record.FormId[j])
                        pairs.Add(new(i, j, PairKind.Equal));
                    else if (claim.StemId[i] >= 0 && claim.StemId[i] == record.StemId[j])
                        pairs.Add(new(i, j, PairKind.Inflected));
                    row--;
                    column = (step & Jumped) != 0 ? record.JumpFrom[j] - start + 1 : before;
                }
            }
            else if (state == FromRecordGap)
            {
                state = (step & RecordGapGoesOn) != 0 ? FromRecordGap : FromPair;
                column = (step & RecordGapJumped) != 0 ? record.JumpFrom[j] - start + 1 : before;
            }
            else
            {
                state = (step & ClaimGapGoesOn) != 0 ? FromClaimGap : FromPair;
                row--;
            }
        }

        pairs.Reverse();
        return pairs;
    }
}
