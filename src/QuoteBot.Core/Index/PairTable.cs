using System.Runtime.InteropServices;

namespace QuoteBot.Index;

/// <summary>The signatures of all passages in memory, kept up with the index: 16 bytes a passage. Safe for concurrent use.</summary>
/// <remarks>They only name passages to look at, and each passage's own text decides: a row that has gone from the index may stay here for a while.</remarks>
internal sealed class PairTable
{
    /// <summary>Rows that have gone are dropped, by reading all anew, once they are more than this share.</summary>
    private const double MostGone = 0.2;

    private readonly Lock _lock = new();
    private readonly List<PairBlock> _blocks = [];
    private PairView _view = new([]);
    private long _rows;
    private long _lastKey;
    private volatile bool _sawGone;

    /// <summary>The signatures as the session sees them, and perhaps some newer or older ones.</summary>
    public PairView Of(Session session)
    {
        lock (_lock)
        {
            if (HasTooManyGone(session))
            {
                _blocks.Clear();
                _view = new PairView([]);
                (_rows, _lastKey) = (0, 0);
            }

            if ((session.With("SELECT max(key) FROM pairs").Number() ?? 0) > _lastKey)
                Load(session);
            return _view;
        }
    }

    /// <summary>Tells that a passage named here is not in the index any more.</summary>
    public void SawGone() => _sawGone = true;

    private bool HasTooManyGone(Session session)
    {
        if (!_sawGone)
            return false;
        _sawGone = false;
        return _rows > (session.With("SELECT count(*) FROM pairs").Number() ?? 0) * (1 + MostGone);
    }

    private void Load(Session session)
    {
        using var rows = session.With("SELECT key, first_passage, signatures FROM pairs WHERE key > $1 ORDER BY key", _lastKey).Rows();
        while (rows.Read())
        {
            var signatures = MemoryMarshal.Cast<byte, PairSignature>(rows.GetBytes(2));
            if (_blocks.Count == 0 || !_blocks[^1].HasRoomFor(signatures.Length))
                _blocks.Add(new PairBlock(signatures.Length));
            _blocks[^1].Add(rows.GetInt64(1), signatures);
            _lastKey = rows.GetInt64(0);
            _rows++;
        }

        _view = new PairView([.. _blocks.Select(block => block.View())]);
    }
}
