using System.Security.Cryptography;
using QuoteBot.Meaning;

namespace QuoteBot.Tests.Meaning;

public sealed class ModelFileTests
{
    /// <summary>Of the committed file. It changes with the file, and with nothing else.</summary>
    private const string CommittedHash = "e2e44e01bd6996501e2f2abc64b8ac907c681efd1275e305c677aee3baf5bde6";

    [Fact]
    public void The_committed_model_is_the_one_that_was_measured() =>
        Assert.Equal(CommittedHash, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(CommittedModel.Path))));

    [Fact]
    public void The_committed_model_is_small() => Assert.InRange(new FileInfo(CommittedModel.Path).Length, 1, 16_000_000);

    [Fact]
    public void A_missing_file_is_named_with_what_to_do()
    {
        var error = Assert.Throws<ModelException>(() => WordModel.Load("/nowhere/words-en.bin"));
        Assert.StartsWith("/nowhere/words-en.bin: the model file is missing. Restore the file", error.Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(96)]
    [InlineData(1_000_000)]
    public void A_file_that_was_cut_short_says_so(int bytes) => AssertRefused(file => file[..bytes], "cut short");

    [Fact]
    public void A_file_that_grew_is_damaged() => AssertRefused(file => [.. file, 0], "damaged: it has");

    [Theory]
    [InlineData(100)]
    [InlineData(2_000_000)]
    [InlineData(9_000_000)]
    public void A_single_wrong_bit_is_damage(int at) => AssertRefused(file => Flipped(file, at), "its checksum does not fit");

    [Fact]
    public void Impossible_sizes_are_damage() => AssertRefused(file => Flipped(file, ModelLayout.SizesAt + 7), "impossible sizes");

    [Fact]
    public void Another_format_is_told_from_damage()
    {
        var path = CommittedModel.Changed(file => Set(file, ModelLayout.FormatAt, ModelLayout.Format + 1));
        AssertRefusedAt(path, $"format {ModelLayout.Format + 1}, this program reads format {ModelLayout.Format}");
    }

    [Fact]
    public void Another_kind_of_file_is_no_model() => AssertRefused(file => Flipped(file, 0), "this is no model file");

    [Fact]
    public void A_folder_in_the_files_place_is_no_crash()
    {
        var error = Assert.ThrowsAny<ModelException>(() => WordModel.Load(AppContext.BaseDirectory));
        Assert.Contains(AppContext.BaseDirectory, error.Message);
    }

    private static void AssertRefused(Func<byte[], byte[]> change, string problem) => AssertRefusedAt(CommittedModel.Changed(change), problem);

    private static void AssertRefusedAt(string path, string problem)
    {
        try
        {
            var error = Assert.Throws<ModelException>(() => WordModel.Load(path));
            Assert.Contains(problem, error.Message);
            Assert.StartsWith(path, error.Message);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static byte[] Flipped(byte[] file, int at) => Set(file, at, (byte)(file[at] ^ 0x40));

    private static byte[] Set(byte[] file, int at, int value)
    {
        file[at] = (byte)value;
        return file;
    }
}
