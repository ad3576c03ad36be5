using System.Reflection;
using System.Runtime.CompilerServices;

namespace PersistentChat.Tests;

public class PublicSurfaceTests
{
    private static readonly Type[] _types = typeof(Topology).Assembly.GetExportedTypes();

    [Fact]
    public void Core_needs_nothing_but_the_base_class_library() =>
        Assert.Equal(["netstandard"], typeof(Topology).Assembly.GetReferencedAssemblies().Select(name => name.Name));

    [Fact]
    public void Nobody_can_set_a_property_or_write_into_an_array()
    {
        var properties = _types.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(property => property.DeclaringType!.Assembly == typeof(Topology).Assembly).ToArray();
        Assert.NotEmpty(properties);
        Assert.Empty(properties.Where(property => property.SetMethod is { IsPublic: true } && !IsBuilder(property.DeclaringType)).Select(Name));
        Assert.Empty(properties.Where(property => property.PropertyType.IsArray).Select(Name));
        var fields = _types.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static));
        Assert.Empty(fields.Where(field => !field.IsLiteral && !field.IsInitOnly).Select(Name));
    }

    [Fact]
    public void Every_object_has_a_natural_text()
    {
        var without = _types
            .Where(type => type.IsClass && !(type.IsAbstract && type.IsSealed) && !type.IsSubclassOf(typeof(Delegate)))
            .Where(type => type.GetMethod(nameof(ToString), Type.EmptyTypes)! is var method
                && (method.DeclaringType == typeof(object) || method.IsDefined(typeof(CompilerGeneratedAttribute))));
        Assert.Empty(without.Select(type => type.Name));
    }

    private static bool IsBuilder(Type? type) =>
        type is not null && ((type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Builder<,>)) || IsBuilder(type.BaseType));

    private static string Name(MemberInfo member) => member.DeclaringType!.Name + "." + member.Name;
}
