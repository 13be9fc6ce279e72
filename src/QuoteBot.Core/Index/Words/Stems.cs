using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using QuoteBot.Index.Storage;

namespace QuoteBot.Index.Words;

/// <summary>The terms under which the full-text index keeps a word form, told by SQLite's own tokenizer. Safe for concurrent use.</summary>
internal sealed class Stems : IDisposable
{
    /// <summary>A language's whole everyday vocabulary; then the cache starts anew, which costs little.</summary>
    private const int MostForms = 100_000;

    private readonly ConcurrentDictionary<string, string[]> _known = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private readonly Session _session;

    public Stems()
    {
        var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        connection.Run(
            """
            CREATE VIRTUAL TABLE sample USING fts5(form, content = '', contentless_delete = 1, tokenize = 'porter unicode61');
            CREATE VIRTUAL TABLE term USING fts5vocab(sample, 'instance');
            """);
        _session = new Session(connection);
    }

    /// <summary>In order; more than one when the tokenizer divides the form, empty when it sees no word in it.</summary>
    public IReadOnlyList<string> Of(string form) => _known.TryGetValue(form, out var terms) ? terms : Ask(form);

    public void Dispose() => _session.Dispose();

    private string[] Ask(string form)
    {
        if (_known.Count >= MostForms)
            _known.Clear();
        lock (_lock)
        {
            _session.With("INSERT INTO sample(rowid, form) VALUES (1, $1)", form).Execute();
            try
            {
                using var rows = _session.With("SELECT term FROM term ORDER BY \"offset\"").Rows();
                var terms = new List<string>();
                while (rows.Read())
                    terms.Add(rows.GetString(0));
                return _known[form] = [.. terms];
            }
            finally
            {
                _session.With("DELETE FROM sample WHERE rowid = 1").Execute();
            }
        }
    }
}
