using PersistentChat.Comparisons;
using PersistentChat.Documents.Markdown;

namespace PersistentChat.Documents.Tests;

public class ChangeTableTests
{
    [Fact]
    public void No_differences_is_one_sentence() => Assert.Equal("No differences.\n", Table(Topology("Contoso"), Topology("Contoso")));

    [Fact]
    public void Each_change_is_a_row() => Assert.Equal(
        """
        0 to create, 1 to update, 0 to delete, 0 to replace.

        | Action | Object | Name | Property | Before | After | Consequence | Source |
        | --- | --- | --- | --- | --- | --- | --- | --- |
        | \~ Update | Topology | Contoso | name | Contoso | Fabrikam | not documented |  |

        """.ReplaceLineEndings("\n"),
        Table(Topology("Contoso"), Topology("Fabrikam")));

    [Fact]
    public void Names_cannot_break_the_table() =>
        Assert.Contains(@"| a \| b \<c\> \*d\* |", Table(Topology("Contoso"), Topology("a | b\r\n<c> *d*")));

    private static Topology Topology(string name) => new(name);

    private static string Table(Topology before, Topology after) => ChangeTable.Write(TopologyComparer.Compare(before, after));
}
