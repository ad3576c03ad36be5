using System.Net;
using PersistentChat.FakeNames;
using PersistentChat.Protection;

namespace PersistentChat.Tests;

public sealed class PseudonymsTests : IDisposable
{
    private static readonly ProtectionKey _key = ProtectionKey.Of("a key for tests");

    private readonly Pseudonyms _pseudonyms = new(_key);

    public void Dispose() => _pseudonyms.Dispose();

    [Fact]
    public void A_word_has_one_fake_however_it_is_written()
    {
        Assert.Equal(_pseudonyms.Word("Contoso"), _pseudonyms.Word("CONTOSO"));
        Assert.NotEqual(_pseudonyms.Word("Contoso"), _pseudonyms.Word("Contoso2"));
        Assert.Matches("^n([0-9][a-z]){6}$", _pseudonyms.Word("Contoso"));
    }

    [Fact]
    public void The_fake_of_what_can_be_no_DNS_name_can_be_none_either()
    {
        Assert.StartsWith("n$", _pseudonyms.Word("two words"));
        Assert.StartsWith("n$", _pseudonyms.Word("4711"));
        Assert.Equal(_pseudonyms.Word("two words").Replace("$", ""), _pseudonyms.Label("two words"));
    }

    [Theory]
    [InlineData("chat_01", "n_")]
    [InlineData("xn--cht-qla", "xn--")]
    [InlineData("chät", "ü")]
    [InlineData("chät_01", "ü")]
    public void The_fake_of_a_forbidden_name_is_forbidden_for_the_same_reason(string word, string beginning)
    {
        Assert.StartsWith(beginning, _pseudonyms.Word(word));
        Assert.Equal(_pseudonyms.Word(word), _pseudonyms.Label(word));
        Assert.True(Fqdn.TryParse(_pseudonyms.Label(word), out _));
    }

    [Fact]
    public void No_name_with_two_letters_or_digits_side_by_side_can_stand_in_a_fake_by_chance()
    {
        var words = Enumerable.Range(0, 5000).SelectMany(i => new[] { $"dc{i}", $"{i} users" }).ToArray();
        Assert.All(words.Select(_pseudonyms.Word), fake => Assert.Matches(@"^n\$?([0-9][a-z])*[0-9]?$", fake));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(Pseudonyms.DefaultWidth)]
    public void No_two_words_share_a_fake_even_where_the_hash_is_too_short(int width)
    {
        using var narrow = new Pseudonyms(_key, width);
        using var again = new Pseudonyms(_key, width);
        var words = Enumerable.Range(0, 5000).Select(i => $"server{i}").ToArray();
        var fakes = words.Select(narrow.Word).ToArray();
        Assert.Equal(words.Length, fakes.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(fakes, words.Select(again.Word));
        Assert.Equal(fakes, words.Select(narrow.Word));
    }

    [Fact]
    public void Texts_that_no_encoding_tells_apart_have_fakes_of_their_own()
    {
        var words = Enumerable.Range(0xD800, 0x400).Select(code => ((char)code).ToString()).ToArray();
        Assert.Equal(words.Length, words.Select(_pseudonyms.Word).Distinct().Count());
    }

    [Fact]
    public void Addresses_are_nobodys_and_stay_different_and_of_their_family()
    {
        var addresses = Enumerable.Range(0, 5000).Select(i => new IPAddress([10, 1, (byte)(i / 250), (byte)(i % 250)])).ToArray();
        var fakes = addresses.Select(_pseudonyms.Address).ToArray();
        Assert.Equal(addresses.Length, fakes.Distinct().Count());
        Assert.All(fakes, fake => Assert.InRange(fake.GetAddressBytes()[0], 240, 254));
        Assert.Equal(fakes[7], _pseudonyms.Address(IPAddress.Parse("10.1.0.7")));
        Assert.StartsWith("2001:db8:", _pseudonyms.Address(IPAddress.Parse("fd00::1")).ToString());
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    public void An_address_that_tells_nothing_stays(string address) =>
        Assert.Equal(address, _pseudonyms.Address(IPAddress.Parse(address)).ToString());

    [Fact]
    public void Guids_stay_different_and_the_empty_one_stays()
    {
        var (one, other) = (Guid.NewGuid(), Guid.NewGuid());
        Assert.Equal(Guid.Empty, _pseudonyms.Guid(Guid.Empty));
        Assert.Equal(_pseudonyms.Guid(one), _pseudonyms.Guid(one));
        Assert.Equal(3, new[] { one, _pseudonyms.Guid(one), _pseudonyms.Guid(other) }.Distinct().Count());
    }

    [Fact]
    public void Another_key_gives_other_fakes()
    {
        using var other = new Pseudonyms(ProtectionKey.Of("another key for tests"));
        using var random = new Pseudonyms(ProtectionKey.CreateRandom());
        using var randomToo = new Pseudonyms(ProtectionKey.CreateRandom());
        Assert.Equal(4, new[] { _pseudonyms, other, random, randomToo }.Select(pseudonyms => pseudonyms.Word("Contoso")).Distinct().Count());
    }

    [Fact]
    public void A_key_cannot_be_seen_and_must_not_be_empty()
    {
        Assert.Equal("ProtectionKey", _key.ToString());
        Sample.Refused(TopologyError.KeyTooWeak, () => ProtectionKey.Of(""));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("            ")]
    [InlineData("elevenchars")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("ababababababab")]
    public void A_weak_key_is_refused(string passphrase) => Sample.Refused(TopologyError.KeyTooWeak, () => ProtectionKey.Of(passphrase));

    [Fact]
    public void The_salt_is_the_topologys_name_or_the_users()
    {
        var (one, other) = (Named("One"), Named("Other"));
        Topology Named(string name) => new Topology(name).With(topology => topology.Sites = [new Site("Kiel")]);
        string Fake(Topology topology, ProtectionKey key) => TopologyProtector.Protect(topology, key).Sites[0].Name;
        Assert.Equal(Fake(one, _key), Fake(one, ProtectionKey.Of("a key for tests")));
        Assert.NotEqual(Fake(one, _key), Fake(other, _key));
        var salted = ProtectionKey.Of("a key for tests", "project");
        Assert.Equal(Fake(one, salted), Fake(other, salted));
        Assert.NotEqual(Fake(one, salted), Fake(one, ProtectionKey.Of("a key for tests", "another")));
    }
}
