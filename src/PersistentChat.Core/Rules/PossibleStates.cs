using System;
using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat.Rules;

/// <summary>What holds of a pool whichever of its servers are active that nobody has called active or standby.</summary>
internal static class PossibleStates
{
    // So many servers nobody tries all states of.
    private const int LongestList = 62;

    extension(ChatPool pool)
    {
        /// <summary>Whether something holds of the number of active servers, whichever it is.</summary>
        public bool IsAlways<T>(T argument, Func<ChatPool, T, int, bool> holds)
        {
            for (int active = pool.KnownActiveCount, most = pool.ActiveCount; active <= most; active++)
                if (!holds(pool, argument, active))
                    return false;
            return true;
        }

        /// <summary>Whether it depends on which servers are active.</summary>
        public bool IsTurned<T>(T argument, Func<ChatPool, T, int, bool> holds)
        {
            var least = pool.KnownActiveCount;
            var most = pool.ActiveCount;
            for (var active = least + 1; active <= most; active++)
                if (holds(pool, argument, active) != holds(pool, argument, least))
                    return true;
            return false;
        }

        /// <summary>The pool with each of the states that its servers may have; first with all active of which nobody knows. Twice as many for each of these.</summary>
        public IEnumerable<ChatPool> WithPossibleStates()
        {
            var unknown = pool.ActiveCount - pool.KnownActiveCount;
            for (var standby = 0L; unknown >= LongestList || standby < 1L << unknown; standby++)
            {
                var possible = pool;
                var place = 0;
                foreach (var server in pool.Servers)
                    if (!server.IsStateKnown && (standby & (1L << place++)) != 0)
                        possible = possible with { Servers = ValueList.Replace(possible.Servers, server, server.WithState(ServerState.Standby)) };
                yield return possible;
            }
        }
    }
}
