package org.tapgate.terminal;

import java.time.Duration;
import java.time.Instant;

/** What a terminal's attempt to pair leads to (access-control.md sections 8 and 9). */
public sealed interface PairingOutcome {

    /**
     * The terminal is paired: its key is registered and its code used up.
     *
     * @param terminal the terminal, paired
     * @param at server time, by which the terminal can set its clock
     * @param offlineKey the terminal's own key for lists of cards, readable by this terminal only
     */
    record Paired(PairedTerminal terminal, Instant at, OfflineKey offlineKey) implements PairingOutcome {}

    /** Unknown serial number, or a wrong, expired, cancelled or used code: deliberately one answer. */
    record Failed() implements PairingOutcome {}

    /** The terminal is paired; it has to be unpaired before it can pair again. */
    record AlreadyPaired() implements PairingOutcome {}

    /** The key cannot be trusted. */
    record InvalidPublicKey(KeyFault fault) implements PairingOutcome {}

    /** Too many wrong codes from this address, or in the whole fleet. */
    record Throttled(Duration retryAfter) implements PairingOutcome {}
}
