package org.tapgate.card;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Port: the whitelist as terminals get it. A terminal knows a card by the HMAC-SHA-256 of its number under that
 * terminal's own key (access-control.md section 9), so the numbers have to be at hand here; they never leave as such.
 */
public interface OfflineWhitelist {

    /** Rises with every change of the list. */
    long version();

    /**
     * The hashes of all cards on the list, in no telling order.
     *
     * @param terminalKey 32 bytes
     * @return 64 lower-case hex digits each
     */
    List<String> hashes(byte[] terminalKey);

    /**
     * Which card a terminal means by a hash.
     *
     * @param digits what the terminal kept of its number, which narrows the search
     * @param since a card that was taken off the list at or after this time is still recognised
     * @return the number, for recognising the card in our own way
     */
    Optional<Pan> recognise(byte[] terminalKey, String hash, MaskedPan digits, Instant since);
}
