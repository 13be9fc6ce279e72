namespace QuoteBot.Text;

/// <summary>A word of the comparison: its canonical form and the stretch of the original text that it stands for.</summary>
/// <param name="Form">Lower case, folded: two words are cosmetically equal exactly when their forms are.</param>
/// <param name="Span">In the original text. Words that come from one token ("it's" → it, is) share its span.</param>
public readonly record struct Word(string Form, TextSpan Span);
