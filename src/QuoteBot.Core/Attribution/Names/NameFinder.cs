using System.Collections.Frozen;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Names;

/// <summary>Finds names: runs of capitalised words with their initials, particles and hyphens.</summary>
internal static class NameFinder
{
    private const int MaxWords = 6;

    public static IReadOnlyList<NameMention> Find(MarkedText text)
    {
        var mentions = new List<NameMention>();
        var i = 0;
        while (i < text.Tokens.Count)
        {
            if (!CanStart(text, i))
            {
                i++;
                continue;
            }

            var end = EndOfRun(text, i);
            if (Mention(text, i, end) is { } mention)
                mentions.Add(mention);
            i = end;
        }

        return mentions;
    }

    private static bool CanStart(MarkedText text, int i)
    {
        var token = text.Tokens[i];
        if (!token.IsCapitalised || token.Lower is "'s" || Lexicon.Days.Contains(token.Lower) || NameLists.IsAdjective(token.Lower))
            return false;
        if (Lexicon.NotNames.Contains(token.Lower))
            return IsNameAllTheSame(text, i);
        /* "Had Vik gone, …", "Said Vik: …", "Will Vik win?" */
        if (OpensSentence(text, i) && (token.Lower is "had" || IsCueOfLabel(text, i) || AsksOf(text, i)))
            return false;
        return FirstNameList.Contains(token.Lower) && !NameLists.Openers.Contains(token.Lower) || !OpensSentence(text, i) || !IsOpener(text, i);
    }

    /// <summary>"Will Vik win?": a verb that is not finite follows; "Will Vik said so, but who knew?" is about Will Vik.</summary>
    private static bool AsksOf(MarkedText text, int i)
    {
        if (text.Lower(i) is not "will" || text.Lower(text.Tokenized.SentenceAround(i).End - 1) is not "?")
            return false;
        var next = i + 1;
        while (next < text.Tokens.Count && text.Tokens[next].IsCapitalised)
            next++;
        return next > i + 1 && next < text.Tokens.Count && text.Tokens[next].IsWord && !text.IsAdverb(next) && !Verbs.LooksFinite(text.Tokens[next]) && !Verbs.LooksPresent(text.Tokens[next])
            && !CueVerbs.IsFinite(text.Lower(next)) && !Lexicon.Prepositions.Contains(text.Lower(next)) && text.Lower(next) is not "who";
    }

    /// <summary>"Said Vik:", "Continued Mayor Vik:".</summary>
    private static bool IsCueOfLabel(MarkedText text, int i)
    {
        if (!CueVerbs.TryGet(text.Lower(i), out var verb) || verb.Form is not VerbForm.Past)
            return false;
        var end = i + 1;
        while (end < text.Tokens.Count && end - i <= MaxWords && text.Tokens[end].IsCapitalised && !text.IsQuoted(end))
            end++;
        return end > i + 1 && end < text.Tokens.Count && text.Lower(end) is ":";
    }

    /// <summary>"Will Vik", and "May said": a small word or month that is a name before another, or speaks.</summary>
    private static bool IsNameAllTheSame(MarkedText text, int i)
    {
        var word = text.Lower(i);
        if (i + 1 >= text.Tokens.Count || !FirstNameList.Contains(word) && !Lexicon.Months.Contains(word))
            return false;
        return text.Tokens[i + 1].IsCapitalised && FirstNameList.Contains(word) && !OpensSentence(text, i) && text.Lower(i - 1) is not ":"
            || CueVerbs.IsFinite(text.Lower(i + 1));
    }

    /// <summary>"Unlike Vik", "Apparently Rolf Vik": words that open a sentence before a name.</summary>
    private static bool IsOpener(MarkedText text, int i)
    {
        var word = text.Lower(i);
        return NameLists.Openers.Contains(word) || Lexicon.Prepositions.Contains(word) || Lexicon.Subordinators.Contains(word)
            || Verbs.IsAdverb(word) && i + 2 < text.Tokens.Count && text.Tokens[i + 1].IsCapitalised && text.Tokens[i + 2].IsCapitalised;
    }

    private static bool OpensSentence(MarkedText text, int i) => text.Tokenized.SentenceAround(i).Start == i || i > 0 && (text.IsQuoted(i) && !text.Tokens[i - 1].IsWord || text.Lower(i - 1) is "[" or "(");

    private static int EndOfRun(MarkedText text, int start)
    {
        var i = start + 1;
        var sentence = text.Tokenized.SentenceAround(start);
        while (i < sentence.End && i - start < MaxWords + 4)
        {
            var token = text.Tokens[i];
            if (text.IsQuoted(i) && !text.IsQuoted(start) && AfterNickname(text, i) is { } after)
            {
                i = after;
                continue;
            }

            if (text.IsQuoted(i) != text.IsQuoted(start))
                break;
            if (token.IsCapitalised)
            {
                if (EndsBefore(text, start, i))
                    break;
                i++;
                continue;
            }

            if (NameLists.Particles.Contains(token.Lower) && ParticleContinues(text, i, sentence.End))
            {
                i++;
                continue;
            }

            if (token.Lower is "," && i + 1 < sentence.End && NameLists.Suffixes.Contains(text.Lower(i + 1)))
            {
                i += 2;
                continue;
            }

            break;
        }

        return i;
    }

    /// <summary>
    /// A small word ends the name, but not a month after a title or first name ("Mrs May");
    /// so does its first name once more, where a page runs a name into its link.
    /// </summary>
    private static bool EndsBefore(MarkedText text, int start, int i)
    {
        var word = text.Lower(i);
        if (Lexicon.NotNames.Contains(word) && !FirstNameList.Contains(word))
            return !(Lexicon.Months.Contains(word) && (NameLists.Titles.Contains(text.Lower(i - 1)) || FirstNameList.Contains(text.Lower(i - 1))));
        return Lexicon.Determiners.Contains(word) || NameLists.IsAdjective(word) || FirstNameList.Contains(word) && Repeats(text, start, i);
    }

    private static bool Repeats(MarkedText text, int start, int i)
    {
        for (var j = start; j < i - 1; j++)
        {
            if (text.Lower(j) == text.Lower(i))
                return true;
        }

        return false;
    }

    /// <summary>Jan "Ace" Vik: where the name goes on; null when the quotation is no nickname.</summary>
    private static int? AfterNickname(MarkedText text, int token)
    {
        var region = text.Regions[text.RegionOf(token)];
        return region.Open == token && region.Inner.Length <= 3 && !Lexicon.Prepositions.Contains(text.Lower(region.Inner.Start)) && region.After < text.Tokens.Count && text.Tokens[region.After].IsCapitalised && !text.IsQuoted(region.After) ? region.After : null;
    }

    private static bool ParticleContinues(MarkedText text, int i, int limit)
    {
        for (var j = i + 1; j < limit && j <= i + 2; j++)
        {
            if (text.Tokens[j].IsCapitalised)
                return true;
            if (!NameLists.Particles.Contains(text.Lower(j)))
                return false;
        }

        return false;
    }

    private static NameMention? Mention(MarkedText text, int runStart, int end)
    {
        end = NameStart.EndOf(text, runStart, end);
        var (start, titleStart, gender) = NameStart.In(text, runStart, end);
        if (start >= end || end - start > MaxWords)
            return null;
        var next = end < text.Tokens.Count ? text.Tokens[end] : default;
        if (IsCredit(text, start, end))
            return null;
        var isPossessive = next.Lower is "'s" || (next.Kind == TokenKind.SingleMark && !next.SpaceBefore && text.Lower(end - 1).EndsWith('s'));
        return new NameMention(
            new TokenRange(start, end),
            titleStart,
            text.IsQuoted(start),
            isPossessive,
            IsModifier(text, new TokenRange(start, end), titleStart, next),
            !isPossessive && IsSubject(text, titleStart, end),
            gender);
    }

    /// <summary>"Ana Ruiz/Harbour Pictures": who took the picture; "Ana Ruiz/Harbour Party said" speaks for a party.</summary>
    private static bool IsCredit(MarkedText text, int start, int slash)
    {
        var agency = slash + 1;
        if (text.Lower(slash) is not "/" || slash - start < 2 || agency >= text.Tokens.Count || !text.Tokens[agency].IsCapitalised || start > 0 && CueVerbs.IsFinite(text.Lower(start - 1)))
            return false;
        var end = agency + 1;
        while (!IsCapitals(text, agency) && end < text.Tokens.Count && end - agency < MaxWords && text.Tokens[end].IsCapitalised && text.Tokenized.ParagraphOf(end) == text.Tokenized.ParagraphOf(slash))
            end++;
        return end >= text.Tokens.Count || text.Tokenized.ParagraphOf(end) != text.Tokenized.ParagraphOf(slash) || !CueVerbs.IsFinite(text.Lower(end));
    }

    private static bool IsCapitals(MarkedText text, int token) => text.Tokens[token].Span.In(text.Tokenized.Text).All(char.IsUpper);

    private static bool IsModifier(MarkedText text, TokenRange name, int titleStart, Token next)
    {
        var end = name.End;
        if (end >= text.Tokens.Count || next is not { IsWord: true, IsCapitalised: false } || text.Tokenized.SentenceOf(end) != text.Tokenized.SentenceOf(end - 1))
            return false;
        var word = next.Lower;
        var isFunction = Lexicon.Prepositions.Contains(word) || Lexicon.Conjunctions.Contains(word) || Lexicon.Subordinators.Contains(word)
            || Lexicon.SubjectPronouns.Contains(word) || Lexicon.Determiners.Contains(word) || word is "which" or "whose" or "whom" or "'s";
        /* A verb, but "the Vik report", "the Vik claim": nouns in form. */
        var isVerb = Verbs.LooksFinite(next) || CueVerbs.TryGet(word, out var verb) && verb.Form is not VerbForm.Base;
        /* "her neighbour Jor Olin disagrees": a person is told of already, so that the word in -s is no noun. */
        var isTold = titleStart < name.Start && name.Length > 1 && Verbs.LooksPresent(next);
        if (isFunction || isVerb || isTold || Verbs.IsAdverb(word))
            return false;
        return titleStart > 0 && text.Lower(titleStart - 1) is "the" or "a" or "an" or "this" or "their" or "his" or "her" or "its" or "former" or "new" or "many" or "some" or "another" or "one" or "two" || Lexicon.InstitutionEnds.Contains(word) || Sides.Contains(word);
    }

    /// <summary>"a Ruiz backer and Vik critic": where somebody stands to whoever is named before.</summary>
    private static readonly FrozenSet<string> Sides = WordSet.Of("critic critics backer backers ally allies supporter supporters opponent opponents loyalist loyalists foe foes detractor detractors surrogate surrogates donor donors skeptic skeptics sceptic sceptics appointee appointees nominee nominees aide aides");

    private static bool IsSubject(MarkedText text, int titleStart, int end)
    {
        if (titleStart > 0)
        {
            var before = titleStart - 1;
            while (before > 0 && text.Tokens[before].IsWord && (Lexicon.Determiners.Contains(text.Lower(before)) || text.Lower(before) is "former"))
                before--;
            var word = text.Lower(before);
            if (text.Tokenized.SentenceOf(before) == text.Tokenized.SentenceOf(titleStart) && (Lexicon.Prepositions.Contains(word) && word is not ("after" or "before" or "since") || Verbs.LooksFinite(text.Tokens[before])))
                return false;
        }

        var i = end;
        if (text.Lower(i) is "," && i + 1 < text.Tokens.Count && Verbs.LooksFinite(text.Tokens[i + 1]))
            return true;
        if (text.Lower(i) is "," or "(")
        {
            var close = text.Lower(i) is "(" ? ")" : ",";
            var limit = Math.Min(text.Tokens.Count, i + 30);
            for (var j = i + 1; j < limit; j++)
            {
                if (text.Lower(j) is ";" || text.Tokenized.SentenceOf(j) != text.Tokenized.SentenceOf(end - 1))
                    break;
                if (text.Lower(j) != close)
                    continue;
                /* "Ruiz, R-Skerrow, chair of the board, wrote": the party, and then the office. */
                var isParty = close is "," && j > i + 1 && text.TextOf(new TokenRange(i + 1, j)) is ['D' or 'R' or 'I', '-' or '–', ..] && text.Lower(j + 1) is not ("and" or "but") && !Verbs.LooksFinite(text.Tokens[Math.Min(j + 1, text.Tokens.Count - 1)]);
                // "Ruiz, 67, the oldest of the pilots, wrote"
                var isAge = close is "," && j == i + 2 && text.Tokens[i + 1].Kind == TokenKind.Number && text.Lower(j + 1) is "a" or "an" or "the";
                i = (isParty || isAge) && i == end ? j : j + 1;
                if (i == j)
                    continue;
                break;
            }
        }

        i = AfterTime(text, i);
        return i < text.Tokens.Count && (Verbs.LooksFinite(text.Tokens[i]) || Verbs.LooksPresent(text.Tokens[i]) || text.Lower(i) is "who" || CueVerbs.IsFinite(text.Lower(i)));
    }

    /// <summary>"Vik this week urged", "Vik on Monday also said": the words between a subject and its verb that tell when and how.</summary>
    private static int AfterTime(MarkedText text, int i)
    {
        while (i < text.Tokens.Count)
        {
            var (word, next) = (text.Lower(i), text.Lower(i + 1));
            if (text.IsAdverb(i) || Lexicon.Days.Contains(word))
                i++;
            else if (word is "this" or "last" or "next" or "late"
                && (next is "week" or "month" or "year" or "morning" or "afternoon" or "evening" or "night" || Lexicon.Days.Contains(next)
                    || Lexicon.Months.Contains(next)))
                i += 2;
            else if (word is "on" or "in"
                && (Lexicon.Days.Contains(next) || Lexicon.Months.Contains(next) || i + 1 < text.Tokens.Count && text.Tokens[i + 1].Kind == TokenKind.Number))
                i += 2;
            else
                break;
        }

        return i;
    }
}
