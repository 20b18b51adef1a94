package org.tapgate.terminal.store;

import java.security.interfaces.RSAPublicKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import org.tapgate.terminal.KnownKeys;
import org.tapgate.terminal.PairedTerminal;
import org.tapgate.terminal.SerialNumber;

/**
 * What the directory holds. Built upon the former one: a key is read and parsed once, however often terminals change.
 *
 * @param terminals the paired ones
 * @param inForce their keys, by the id of the key
 * @param keys all keys ever registered
 */
record DirectoryContent(Map<SerialNumber, PairedTerminal> terminals, Map<UUID, RSAPublicKey> inForce, KnownKeys keys) {

    private static final DirectoryContent NOTHING = new DirectoryContent(Map.of(), Map.of(), KnownKeys.NONE);

    /**
     * The content of today.
     *
     * @param former what was held so far; null at first
     * @param paired the terminals that are paired
     * @param keysSince reads the keys registered since a change
     */
    static DirectoryContent of(DirectoryContent former, List<PairedRow> paired, LongFunction<List<KeyRow>> keysSince) {
        var base = former == null ? NOTHING : former;
        var added = keysSince.apply(base.keys.change());
        var known = new HashMap<>(base.inForce);
        added.forEach(key -> known.put(key.id(), key.key().publicKey()));
        var terminals = new HashMap<SerialNumber, PairedTerminal>();
        var inForce = new HashMap<UUID, RSAPublicKey>();
        for (var row : paired) {
            var key = known.get(row.keyId());
            inForce.put(row.keyId(), key);
            terminals.put(row.serialNumber(), row.with(key));
        }
        return new DirectoryContent(Map.copyOf(terminals), Map.copyOf(inForce), base.grownBy(added));
    }

    private KnownKeys grownBy(List<KeyRow> added) {
        if (added.isEmpty()) {
            return keys;
        }
        var all = keys.keys().with(added.stream().map(KeyRow::registered).toList());
        return new KnownKeys(all, added.get(added.size() - 1).change());
    }
}
