namespace QuoteBot.Index;

/// <summary>How far a run has got. All counts are of this run.</summary>
/// <param name="Articles">Added, replaced and unchanged ones together.</param>
/// <param name="Quotes">Stored with the added and replaced articles.</param>
/// <param name="Problems">Files, lines and articles that did not go in.</param>
/// <param name="Source">The file that was read last; null before the first.</param>
public sealed record IndexProgress(int Articles, int Quotes, int Added, int Replaced, int Unchanged, int Problems, string? Source);

/// <summary>Something that did not go in.</summary>
/// <param name="Source">The file.</param>
/// <param name="Line">Its line, from 1; null for the whole file.</param>
/// <param name="Message">A sentence for people.</param>
public sealed record IndexProblem(string Source, int? Line, string Message);

/// <param name="IsComplete">False when the run was cancelled: what <paramref name="Totals"/> counts as added or replaced is stored whole, the rest is not.</param>
public sealed record IndexRun(IndexProgress Totals, bool IsComplete);
