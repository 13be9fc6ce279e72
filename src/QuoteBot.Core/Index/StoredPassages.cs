using QuoteBot.Index.Storage;

namespace QuoteBot.Index;

/// <summary>The passages of one stored article, in order; those near to a place are read first, and others when they are asked for.</summary>
/// <param name="first">The id of the first; the others follow without a gap.</param>
/// <param name="near">The id of one that stands where most will be asked for.</param>
internal sealed class StoredPassages(Session session, long first, int count, long near)
{
    /// <summary>Sentences either side: most windows need no more. To read all, fifty in an article, took a third of a window's time.</summary>
    private const int Around = 8;

    // A run of them without a gap, from the place _from on.
    private readonly List<Passage> _read = [];
    private int _from = (int)Math.Clamp(near - first - Around, 0, Math.Max(0, count - 1));

    private int Behind => _from + _read.Count;

    /// <summary>Null when none starts so early.</summary>
    public Passage? LastStartingAtOrBefore(int position)
    {
        ReadAround(position);
        var at = _read.FindLastIndex(passage => passage.Span.Start <= position);
        return at < 0 ? null : _read[at];
    }

    /// <summary>Those that lie whole in the stretch.</summary>
    public List<Passage> In(TextSpan stretch)
    {
        ReadAround(stretch.Start);
        ReadAround(stretch.End);
        return _read.FindAll(passage => stretch.Contains(passage.Span));
    }

    /// <summary>Reads on until the passages before and behind the position are known.</summary>
    private void ReadAround(int position)
    {
        if (count > 0 && _read.Count == 0)
            Read(_from, Math.Min(count, _from + (2 * Around) + 1));
        while (_from > 0 && _read[0].Span.Start > position)
            Read(Math.Max(0, _from - _read.Count), _from);
        while (Behind < count && _read[^1].Span.Start <= position)
            Read(Behind, Math.Min(count, Behind + _read.Count));
    }

    /// <param name="from">The place of the first to read; right behind or before those that are read.</param>
    private void Read(int from, int to)
    {
        var more = new List<Passage>(to - from);
        using (var rows = session.With("""SELECT start, "end", paragraph FROM passage WHERE id >= $1 AND id < $2 ORDER BY id""", first + from, first + to).Rows())
        {
            while (rows.Read())
                more.Add(new Passage(new TextSpan(rows.GetInt32(0), rows.GetInt32(1)), rows.GetInt32(2)));
        }

        if (more.Count < to - from)
            throw new InvalidOperationException($"Of the passages {first + from} to {first + to - 1} some are missing from the index.");
        _read.InsertRange(from < _from ? 0 : _read.Count, more);
        _from = Math.Min(_from, from);
    }
}
