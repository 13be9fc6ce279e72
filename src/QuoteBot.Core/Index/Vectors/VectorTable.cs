using System.Runtime.InteropServices;
using QuoteBot.Index.Storage;

namespace QuoteBot.Index.Vectors;

/// <summary>The vectors of one model in memory, kept up with the index. Safe for concurrent use.</summary>
/// <remarks>A row that has gone from the index may stay here for a while: who finds it there looks in vain for it in the index, and passes over it.</remarks>
internal sealed class VectorTable
{
    /// <summary>Some megabytes: large enough to be scanned at full speed, small enough to be shared among cores.</summary>
    private const int BlockCapacity = 16_384;

    /// <summary>Rows that have gone are dropped, by reading all anew, once they are more than this share.</summary>
    private const double MostGone = 0.2;

    private readonly Lock _lock = new();
    private readonly List<VectorBlock> _blocks = [];
    private BlockView[] _views = [];
    private StoredModel? _model;
    private long _rows;
    private long _lastKey;
    private volatile bool _sawGone;

    /// <summary>The vectors of the model as the session sees them, and perhaps some newer or older ones.</summary>
    public IReadOnlyList<BlockView> Of(Session session, StoredModel model)
    {
        lock (_lock)
        {
            if (_model?.Key != model.Key || _model.FittedOn != model.FittedOn || _model.Dimensions != model.Dimensions || HasTooManyGone(session, model))
                Clear(model);
            var last = session.With("SELECT max(key) FROM vector WHERE model = $1", model.Key).Number() ?? 0;
            if (last > _lastKey)
                Load(session, model);
            return _views;
        }
    }

    /// <summary>Tells that a row found here is not in the index any more.</summary>
    public void SawGone() => _sawGone = true;

    private bool HasTooManyGone(Session session, StoredModel model)
    {
        if (!_sawGone)
            return false;
        _sawGone = false;
        return _rows > model.Articles(session) * (1 + MostGone);
    }

    private void Clear(StoredModel model)
    {
        _model = model;
        _blocks.Clear();
        _views = [];
        (_rows, _lastKey) = (0, 0);
    }

    private void Load(Session session, StoredModel model)
    {
        using var rows = session.With("SELECT key, article, entries, vectors FROM vector WHERE model = $1 AND key > $2 ORDER BY key", model.Key, _lastKey).Rows();
        while (rows.Read())
        {
            var entries = VectorEntry.Of(rows.GetBytes(2));
            var vectors = MemoryMarshal.Cast<byte, sbyte>(rows.GetBytes(3));
            _lastKey = rows.GetInt64(0);
            _rows++;
            if (entries.Length > 0 && vectors.Length == entries.Length * model.Dimensions)
                BlockFor(entries.Length, model).Add(_lastKey, rows.GetInt64(1), entries, vectors, model.Common);
        }
        _views = [.. _blocks.Select(block => block.View())];
    }

    private VectorBlock BlockFor(int vectors, StoredModel model)
    {
        if (_blocks.Count > 0 && _blocks[^1].HasRoomFor(vectors))
            return _blocks[^1];
        if (_blocks.Count > 0)
            _blocks[^1].Close();
        _blocks.Add(new VectorBlock(model.Dimensions, Math.Max(BlockCapacity, vectors)));
        return _blocks[^1];
    }
}
