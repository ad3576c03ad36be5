using System.Text;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Protection;

public class DamagedDocumentTests
{
    private const string Inserted = "<>&\"'= \n/:\\.@*\u00e4\ud83d\ude00urn:xmlns]]>0";
    private static readonly int _documents = Tries.Of(400);

    /// <summary>Whatever can be imported has a copy that can be, and whatever cannot is refused.</summary>
    [Fact]
    public void A_damaged_document_has_a_copy_or_is_refused()
    {
        var (copied, refused) = (0, 0);
        for (var seed = 0; seed < _documents; seed++)
        {
            var document = Damaged(seed % 2 == 0 ? ProtectionSamples.Published : ProtectionSamples.TopologyBuilder, new Random(seed));
            if (Record.Exception(() => ProtectedXml.Read(document)) is { } refusal)
            {
                var thrown = Assert.Throws<TopologyException>(() => ProtectedXml.Of(document));
                Assert.Equal(Assert.IsType<TopologyException>(refusal).Error, thrown.Error);
                refused++;
            }
            else
            {
                Assert.Equal(ProtectedXml.Read(document).Kind, ProtectedXml.Read(ProtectedXml.Of(document)).Kind);
                copied++;
            }
        }
        Assert.True(copied > _documents / 8, $"{copied} copied");
        Assert.True(refused > _documents / 8, $"{refused} refused");
    }

    private static byte[] Damaged(string document, Random random)
    {
        var text = new StringBuilder(document);
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var (at, length) = (random.Next(text.Length - 20), random.Next(1, 20));
            switch (random.Next(3))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, Inserted.Substring(random.Next(Inserted.Length - 4), 4));
                    break;
                default:
                    text[at] = Inserted[random.Next(Inserted.Length)];
                    break;
            }
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
