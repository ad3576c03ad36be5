using System;
using PersistentChat.Keys.Reading;

namespace PersistentChat.Documents.Yaml;

/// <summary>
/// Says what handles the items of a list of the outermost table, one by one while they are read, so that not all of their nodes are in memory
/// at once; null when the list is to be kept.
/// </summary>
/// <param name="root">The outermost table, as far as it has been read.</param>
/// <param name="key">The key of the list.</param>
internal delegate Action<Node>? ItemHandlers(MappingNode root, string key);
