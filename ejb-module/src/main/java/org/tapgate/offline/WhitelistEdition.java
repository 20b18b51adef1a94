package org.tapgate.offline;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which whitelist is right for a terminal now. Its hashes are made only for terminals that have another one.
 *
 * @param version changes with the cards, with the key, and with the terminal's leave to let anybody in
 * @param keyId the version of the master key of the terminal's own key
 * @param isOpen whether the terminal may let in whom the list names; else its list is empty
 */
public record WhitelistEdition(String version, String keyId, boolean isOpen) {

    /** The method of the hashes, as terminals are told. */
    public static final String ALGORITHM = "HMAC-SHA256";

    /**
     * The edition of these cards.
     *
     * @param cards version of the list of cards; empty when the terminal may let in nobody
     */
    public static WhitelistEdition of(Optional<Long> cards, String keyId) {
        var content = Stream.of("whitelist", keyId, cards.map(String::valueOf).orElse("none"));
        return new WhitelistEdition(ListVersion.of(content), keyId, cards.isPresent());
    }
}
