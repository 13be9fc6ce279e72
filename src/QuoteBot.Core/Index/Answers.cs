using System.Collections.Concurrent;
using QuoteBot.Index.Storage;

namespace QuoteBot.Index;

/// <summary>Remembers answers as long as the index stays as it is: members ask about the same few speakers again and again. Safe for concurrent use.</summary>
internal sealed class Answers(IndexState state, SessionPool readers)
{
    /// <summary>More would be names that nobody asks for twice.</summary>
    private const int Most = 1_000;

    private volatile Known _known = new(-1, []);

    /// <param name="question">Tells the answer's meaning, with everything that it depends on beside the index.</param>
    /// <param name="find">Run in a session of its own, so that it sees the state asked for, or a later one.</param>
    public T Of<T>(object question, Func<Session, T> find)
    {
        var now = state.Now();
        var known = _known;
        if (known.State != now || known.Answers.Count >= Most)
            _known = known = new Known(now, []);
        return (T)known.Answers.GetOrAdd(question, _ => readers.Read(find)!);
    }

    private sealed record Known(long State, ConcurrentDictionary<object, object> Answers);
}
