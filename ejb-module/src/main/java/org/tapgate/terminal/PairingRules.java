package org.tapgate.terminal;

import java.time.Instant;
import java.util.Optional;

/** Whether a code pairs a terminal: the rules of access-control.md section 8, in the order in which they answer. */
public final class PairingRules {

    /** Stands in where there is no offer, so that an unknown serial number costs the same comparison. */
    private static final PairingOffer NEVER = new PairingOffer(new SealedCode("00".repeat(32)), Instant.MIN, 0);

    private PairingRules() {}

    /** What the rules say; only {@link #WINS} changes anything but the count of wrong codes. */
    public enum Verdict {
        /** A paired terminal declines every further call, whatever the code: its own used one must not reopen it. */
        ALREADY_PAIRED,
        /** No such terminal, no offer, or not the code of the offer. */
        FAILS,
        /** The code is right; whoever then uses it up first is paired. */
        WINS
    }

    /**
     * Judges one claim.
     *
     * @param terminal what is known of the serial number; empty when no terminal has it
     * @param presented the code of the claim, sealed for the serial number of the claim
     */
    public static Verdict judge(Optional<PairingState> terminal, SealedCode presented, Instant now) {
        boolean opens = terminal.flatMap(PairingState::offer).orElse(NEVER).opensWith(presented, now);
        if (terminal.filter(known -> known.status() == TerminalStatus.PAIRED).isPresent()) {
            return Verdict.ALREADY_PAIRED;
        }
        return opens ? Verdict.WINS : Verdict.FAILS;
    }
}
