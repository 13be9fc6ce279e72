using System.Buffers.Binary;
using System.Numerics;
using System.Numerics.Tensors;
using System.Security.Cryptography;
using System.Text;
using QuoteBot.Meaning;

namespace QuoteBot.MakeModel;

/// <summary>Lays a model out as <see cref="ModelLayout"/> says.</summary>
internal sealed class ModelWriter
{
    private readonly ModelLayout _layout;
    private readonly byte[] _bytes;

    private ModelWriter(ModelLayout layout)
    {
        _layout = layout;
        _bytes = new byte[layout.FileBytes];
    }

    /// <param name="pieces">The vectors of pieces of words; may be empty.</param>
    public static byte[] Bytes(string name, string language, DraftModel model, float[][] pieces)
    {
        var dimensions = model.Vectors[0].Length;
        var texts = model.Forms.Sum(form => form.Length);
        var layout = new ModelLayout(dimensions, model.Forms.Length, (int)BitOperations.RoundUpToPowerOf2((uint)model.Forms.Length * 2), (texts + 3) / 4 * 4, pieces.Length);
        var writer = new ModelWriter(layout);
        writer.WriteHeader(name, language);
        writer.WriteWords(model);
        writer.WriteVectors(model.Vectors, layout.ScalesAt, layout.VectorsAt);
        writer.WriteVectors(pieces, layout.PieceScalesAt, layout.PiecesAt);
        SHA256.HashData(writer._bytes.AsSpan(ModelLayout.DigestedFrom)).CopyTo(writer._bytes, ModelLayout.DigestAt);
        return writer._bytes;
    }

    private void WriteHeader(string name, string language)
    {
        ModelLayout.Magic.CopyTo(_bytes);
        Int(ModelLayout.FormatAt, ModelLayout.Format);
        int[] sizes = [_layout.Dimensions, _layout.Words, _layout.Slots, _layout.TextBytes, _layout.Pieces];
        for (var i = 0; i < sizes.Length; i++)
            Int(ModelLayout.SizesAt + 4 * i, sizes[i]);
        Encoding.ASCII.GetBytes(name, _bytes.AsSpan(ModelLayout.NameAt, ModelLayout.NameBytes));
        Encoding.ASCII.GetBytes(language, _bytes.AsSpan(ModelLayout.LanguageAt, ModelLayout.LanguageBytes));
    }

    private void WriteWords(DraftModel model)
    {
        for (var i = 0; i < _layout.Dimensions; i++)
            Float(_layout.CommonAt + 4 * i, model.Common[i]);
        for (var slot = 0; slot < _layout.Slots; slot++)
            Int(_layout.SlotsAt + 4 * slot, WordModel.Unknown);

        var text = 0;
        for (var word = 0; word < _layout.Words; word++)
        {
            var form = model.Forms[word];
            var slot = (int)FormHash.Of(form) & (_layout.Slots - 1);
            while (BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(_layout.SlotsAt + 4 * slot)) >= 0)
                slot = (slot + 1) & (_layout.Slots - 1);
            Int(_layout.SlotsAt + 4 * slot, word);
            Int(_layout.StartsAt + 4 * word, text);
            Float(_layout.WeightsAt + 4 * word, model.Weights[word]);
            text += Encoding.ASCII.GetBytes(form, _bytes.AsSpan(_layout.TextAt + text));
        }

        Int(_layout.StartsAt + 4 * _layout.Words, text);
    }

    /// <summary>Eight bits a number, with a scale a vector.</summary>
    private void WriteVectors(float[][] vectors, int scalesAt, int vectorsAt)
    {
        for (var i = 0; i < vectors.Length; i++)
        {
            var largest = TensorPrimitives.MaxMagnitude<float>(vectors[i]);
            var scale = MathF.Abs(largest) / sbyte.MaxValue;
            Float(scalesAt + 4 * i, scale);
            for (var j = 0; scale > 0 && j < _layout.Dimensions; j++)
                _bytes[vectorsAt + i * _layout.Dimensions + j] = (byte)(sbyte)MathF.Round(vectors[i][j] / scale);
        }
    }

    private void Int(int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(at), value);

    private void Float(int at, float value) => BinaryPrimitives.WriteSingleLittleEndian(_bytes.AsSpan(at), value);
}
