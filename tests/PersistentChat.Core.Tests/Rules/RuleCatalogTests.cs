using System.Reflection;
using PersistentChat.Rules;
using PersistentChat.Rules.House;

namespace PersistentChat.Tests;

public class RuleCatalogTests
{
    // What a policy states and what scripts bring is known only in an inspection.
    private static readonly Type[] _ruleTypes =
        [.. typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract && !type.IsGenericType && !type.Name.EndsWith("Check", StringComparison.Ordinal))];

    private static readonly HashSet<string> _sources =
        [.. typeof(Rule).Assembly.GetType("PersistentChat.Citations", true)!
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!)];

    public static TheoryData<string> Ids => new(RuleCatalog.All.Select(rule => rule.Id));

    [Fact]
    public void The_catalogue_is_every_rule_class_once_in_the_order_of_the_ids_and_those_of_the_house_last()
    {
        Assert.Equal(_ruleTypes.OrderBy(type => type.Name, StringComparer.Ordinal), RuleCatalog.All.Take(_ruleTypes.Length).Select(rule => rule.GetType()));
        var house = RuleCatalog.All.Skip(_ruleTypes.Length).ToArray();
        Assert.All(house, rule => Assert.Equal(RuleCategory.House, rule.Category));
        Assert.Equal(house.Select(rule => rule.Id).Order(StringComparer.Ordinal), house.Select(rule => rule.Id));
        Assert.Equal(RuleCatalog.All.Count, RuleCatalog.All.Select(rule => rule.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_the_beginning_of_the_class_name_and_starts_with_the_digit_of_its_category(string id)
    {
        var rule = RuleCatalog.Get(id);
        if (rule.Category == RuleCategory.House)
        {
            Assert.Matches("^HOUSE-[A-Z]+$", id);
            Assert.Equal(typeof(HouseRule<>), rule.GetType().GetGenericTypeDefinition());
            return;
        }
        Assert.Matches(@"^PCT\d{4}$", id);
        Assert.StartsWith(id, rule.GetType().Name);
        Assert.Equal((int)rule.Category, id["PCT".Length] - '0');
        Assert.Equal("PersistentChat.Rules." + rule.Category, rule.GetType().Namespace);
        Assert.True(File.Exists(Repository.PathOf(
            "src", "PersistentChat.Core", "Rules", rule.Category.ToString(), rule.GetType().Name + ".cs")));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_names_documents_and_facts(string id)
    {
        var rule = RuleCatalog.Get(id);
        var documents = rule.Source.Split("; ");
        Assert.All(documents, document => Assert.Contains(document, _sources));
        Assert.Equal(documents.Length, documents.Distinct().Count());
        Assert.All(rule.Facts, fact => Assert.Matches(@"^[A-Z]+-\d\d$", fact));
        Assert.Equal(rule.Category is RuleCategory.Document or RuleCategory.House, rule.Facts.Count == 0);
        Assert.NotEmpty(rule.Products);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_document_of_each_of_its_products_and_names_the_page_of_the_other_one(string id)
    {
        var rule = RuleCatalog.Get(id);
        if (rule.Category is RuleCategory.Document or RuleCategory.House)
            return;
        var documents = rule.Source.Split("; ");
        foreach (var product in Enum.GetValues<Product>())
            if (rule.Products.Contains(product))
                Assert.Contains(documents, document => IsOf(product, document) || document.StartsWith("Cmdlet reference: ", StringComparison.Ordinal));
            else
            {
                Assert.NotNull(rule.OtherProduct);
                Assert.Equal(product, rule.OtherProduct.Product);
                Assert.True(IsOf(product, rule.OtherProduct.Document), rule.OtherProduct.Document);
                Assert.Contains(rule.OtherProduct.Document, _sources);
            }
        Assert.Equal(rule.Products.Count == 1, rule.OtherProduct is not null);
    }

    [Fact]
    public void The_documents_of_the_product_come_first()
    {
        var rule = RuleCatalog.Get("PCT3015");
        var documents = rule.Source.Split("; ");
        foreach (var product in Enum.GetValues<Product>())
        {
            var ordered = rule.SourceFor(product).Split("; ");
            Assert.Equal(documents.Order(), ordered.Order());
            var own = ordered.Count(document => IsOf(product, document));
            Assert.All(ordered.Take(own), document => Assert.True(IsOf(product, document), document));
        }
        var plan = Plan.Of([Plan.Pool(content: Plan.Store(@"sql02\chat", @"sql03\chat"))], product: Product.SkypeForBusiness2015);
        Assert.StartsWith("Skype for Business Server 2015: ", Plan.Find("PCT3015", plan).Single().Source);
    }

    private static bool IsOf(Product product, string document) =>
        document.StartsWith(product == Product.Lync2013 ? "Lync Server 2013: " : "Skype for Business Server 2015: ", StringComparison.Ordinal);

    [Fact]
    public void A_rule_is_found_without_regard_to_case_and_a_wrong_id_suggests_the_nearest()
    {
        Assert.Equal("PCT3003", RuleCatalog.Get(" pct3003 ").Id);
        var exception = Sample.Refused(TopologyError.RuleNotFound, () => RuleCatalog.Get("PCT300"));
        Assert.Contains("PCT300", exception.Message);
        Assert.Matches(@"PCT300\d", exception.Message);
    }

    [Fact]
    public void A_selection_takes_ids_out_and_in_and_limits_categories()
    {
        Assert.Equal(RuleCatalog.All, RuleSelection.All.Rules);
        Assert.Equal(RuleCatalog.All, RuleSelection.Of().Rules);
        Assert.Equal(["PCT1001", "PCT3001"], RuleSelection.Of(["pct3001", "PCT1001"]).Rules.Select(rule => rule.Id));
        Assert.DoesNotContain(RuleSelection.Of(exclude: ["PCT1001"]).Rules, rule => rule.Id == "PCT1001");
        Assert.All(
            RuleSelection.Of(categories: [RuleCategory.SqlServer]).Rules, rule => Assert.Equal(RuleCategory.SqlServer, rule.Category));
        Sample.Refused(TopologyError.NoRuleLeft, () => RuleSelection.Of(["PCT1001"], ["PCT1001"]));
        Sample.Refused(TopologyError.RuleNotFound, () => RuleSelection.Of(exclude: ["PCT9999"]));
    }
}
