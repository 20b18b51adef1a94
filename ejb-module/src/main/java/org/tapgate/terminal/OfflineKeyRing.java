package org.tapgate.terminal;

import java.util.List;
import java.util.Optional;

/**
 * The keys of terminals under all master keys in use: terminals that are paired from now on get one of the newest, those
 * that were paired before keep theirs until they are paired again.
 *
 * @param newest derives the keys that are handed out
 * @param others derive those that terminals still have
 */
public record OfflineKeyRing(OfflineKeys newest, List<OfflineKeys> others) {

    /** Copies the list. */
    public OfflineKeyRing {
        others = List.copyOf(others);
    }

    /** The keys under the master key of that id; empty when it is not in use any more. */
    public Optional<OfflineKeys> of(String keyId) {
        return newest.keyId().equals(keyId)
                ? Optional.of(newest)
                : others.stream().filter(keys -> keys.keyId().equals(keyId)).findFirst();
    }
}
