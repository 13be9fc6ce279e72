using System.Text;

namespace QuoteBot.Evaluation.MadeNews;

/// <summary>Exchanges the words of one frame after another. Not for several threads.</summary>
internal sealed class Exchange(NewsSample sample, int seed)
{
    /// <summary>From this band on (64 places in the news) a word follows from the one before it; rarer ones keep to their article.</summary>
    private const int Common = 6;

    /// <summary>How often a follower of the right kind is looked for; then one is drawn without regard to the word before.</summary>
    private const int Tries = 4;

    private readonly Vocabulary _words = sample.Words;
    private readonly MintedWords _minted = new(sample.Words, sample.Growth);
    private readonly Replacement[] _replacements = new Replacement[sample.Words.Count];
    private readonly int[] _replacedIn = new int[sample.Words.Count];
    private readonly uint[] _new = new uint[WordKinds.Count];
    private readonly StringBuilder _text = new();
    private Draws _draws = new(0);
    private int _article;
    private int _before;

    public Draws Begin(int number)
    {
        _article = number;
        Array.Clear(_new);
        return _draws = Draws.Of(seed, number);
    }

    /// <summary>The text with other words at the places of its tokens.</summary>
    public string Apply(string text, ReadOnlySpan<Token> tokens)
    {
        _text.Clear();
        _before = -1;
        var at = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            var kind = _words.KindOf(token.Word);
            if (kind == WordKind.Kept)
            {
                _before = token.Word;
                continue;
            }

            _text.Append(text, at, token.Start - at);
            Write(kind, kind.IsFirstName() ? FirstName(tokens, i) : For(token.Word, kind), token.IsRaised);
            at = token.End;
        }

        return _text.Append(text, at, text.Length - at).ToString();
    }

    private void Write(WordKind kind, Replacement replacement, bool isRaised)
    {
        var start = _text.Length;
        _text.Append(replacement.IsNew ? _minted.Make(kind, replacement.Number) : _words[replacement.Word]);
        if (isRaised)
            _text[start] = char.ToUpperInvariant(_text[start]);
        _before = replacement.Word;
    }

    private Replacement For(int word, WordKind kind)
    {
        if (kind.IsLower() && _words.BandOf(word) >= Common)
            return Following(word, kind);
        if (kind.IsNumber())
            return Draw(word, kind);
        if (_replacedIn[word] != _article + 1)
            Keep(word, Draw(word, kind));
        return _replacements[word];
    }

    private void Keep(int word, Replacement replacement) => (_replacements[word], _replacedIn[word]) = (replacement, _article + 1);

    /// <summary>A common word after the one before it, as in the news.</summary>
    private Replacement Following(int word, WordKind kind)
    {
        for (var tries = 0; tries < Tries && _before >= 0; tries++)
        {
            if (sample.Followers.Of(_before, _draws) is >= 0 and var next && _words.KindOf(next) == kind && _words.BandOf(next) >= Common)
                return new Replacement(next);
        }

        return new Replacement(_words.LikeOf(word, _draws));
    }

    /// <summary>Before a surname the first name of whoever bears it now; the same name later in the article follows.</summary>
    private Replacement FirstName(ReadOnlySpan<Token> tokens, int at)
    {
        var word = tokens[at].Word;
        var next = at + 1;
        if (next < tokens.Length && tokens[next].Length == 1)
            next++;
        if (next < tokens.Length && _words.KindOf(tokens[next].Word) is var kind && kind.IsSurname())
        {
            var first = sample.Persons.FirstNameOf(For(tokens[next].Word, kind), kind);
            if (first >= 0)
                Keep(word, new Replacement(first));
        }

        return For(word, _words.KindOf(word));
    }

    private Replacement Draw(int word, WordKind kind)
    {
        var like = new Replacement(_words.LikeOf(word, _draws));
        if (_words.BandOf(word) > 0 || !_minted.CanMake(kind))
            return like;
        var growth = (sample.Frames.Count + _article) / (double)sample.Frames.Count;
        var made = _minted.Made(kind, growth);
        if (_draws.Share() < _minted.Share(growth))
            return new Replacement(-1, (ulong)made + _new[(int)kind]++);

        // Of the others each is as likely, whether it is of the news or was made for an earlier article.
        var all = made + _words.Once(kind).Count;
        return _draws.Below(all) < made ? new Replacement(-1, (ulong)_draws.Below(made)) : like;
    }
}
