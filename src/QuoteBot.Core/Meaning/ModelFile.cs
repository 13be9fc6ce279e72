using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace QuoteBot.Meaning;

/// <summary>A model file that was read and found whole: its bytes and where the parts lie in them.</summary>
internal sealed record ModelFile(byte[] Bytes, ModelLayout Layout, string Name, string Language, string Digest)
{
    /// <summary>A model of ours has a tenth of it. More is no model, and is not read.</summary>
    private const long MostBytes = 256 << 20;

    public static ModelFile Read(string path)
    {
        var bytes = AllBytes(path);
        if (bytes.Length < ModelLayout.HeaderBytes)
            throw new ModelException(path, $"the model file is cut short: {bytes.Length} bytes are less than its header");
        if (!bytes.AsSpan().StartsWith(ModelLayout.Magic))
            throw new ModelException(path, "this is no model file");
        if (Int(bytes, ModelLayout.FormatAt) is var format && format != ModelLayout.Format)
            throw new ModelException(path, $"the model file has format {format}, this program reads format {ModelLayout.Format}");

        var layout = LayoutOf(bytes) ?? throw new ModelException(path, "the model file is damaged: its header has impossible sizes");
        if (bytes.Length < layout.FileBytes)
            throw new ModelException(path, $"the model file is cut short: {bytes.Length} of {layout.FileBytes} bytes are there");
        if (bytes.Length > layout.FileBytes)
            throw new ModelException(path, $"the model file is damaged: it has {bytes.Length} bytes instead of {layout.FileBytes}");

        var digest = SHA256.HashData(bytes.AsSpan(ModelLayout.DigestedFrom));
        if (!bytes.AsSpan(ModelLayout.DigestAt, digest.Length).SequenceEqual(digest))
            throw new ModelException(path, "the model file is damaged: its checksum does not fit");

        return new ModelFile(bytes, layout, Ascii(bytes, ModelLayout.NameAt, ModelLayout.NameBytes),
            Ascii(bytes, ModelLayout.LanguageAt, ModelLayout.LanguageBytes), Convert.ToHexStringLower(digest));
    }

    private static byte[] AllBytes(string path)
    {
        try
        {
            return new FileInfo(path).Length <= MostBytes
                ? File.ReadAllBytes(path)
                : throw new ModelException(path, $"this is no model file: it has more than {MostBytes} bytes");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ModelException(path, "the model file is missing", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ModelException(path, $"the model file cannot be read ({e.Message})", e);
        }
    }

    /// <summary>Null when the sizes cannot be those of a model, or would not fit into memory.</summary>
    private static ModelLayout? LayoutOf(byte[] bytes)
    {
        var sizes = Enumerable.Range(0, 5).Select(i => Int(bytes, ModelLayout.SizesAt + 4 * i)).ToArray();
        if (sizes.Any(size => size is < 0 or > (int)MostBytes) || sizes[0] == 0 || !IsPowerOfTwo(sizes[2]) || sizes[1] >= sizes[2])
            return null;
        if (((long)sizes[1] + sizes[4]) * (sizes[0] + 16L) + 4L * sizes[2] + sizes[3] > MostBytes || (sizes[4] != 0 && !IsPowerOfTwo(sizes[4])))
            return null;
        return new ModelLayout(sizes[0], sizes[1], sizes[2], sizes[3], sizes[4]);
    }

    private static bool IsPowerOfTwo(int size) => int.IsPow2(size);

    private static int Int(byte[] bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));

    private static string Ascii(byte[] bytes, int at, int count) => Encoding.ASCII.GetString(bytes, at, count).TrimEnd('\0');
}
