package org.tapgate.terminal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: what pairing needs to know and to change, in the running transaction. */
public interface Pairings {

    /** Puts all claims of all nodes in a line, until the end of the transaction: nobody guesses in parallel. */
    void inLine();

    /** The latest failed attempts since then, newest first, at most so many. */
    List<WrongCode> wrongCodes(Instant since, int most);

    /** Where a terminal stands; empty when there is none with this serial number. */
    Optional<PairingState> state(SerialNumber serialNumber);

    /** Writes down a failed attempt, for the address and against the code of that serial number, if there is one. */
    void noteWrongCode(SerialNumber serialNumber, WrongCode wrong);

    /** Offers a code, in place of a former one. */
    void offer(UUID terminalId, PairingOffer offer);

    /**
     * Uses the code up and registers the key, if this code can still be claimed: one conditional update decides.
     *
     * @param offlineKeyId the version of the master key of what the terminal is handed for offline lists
     * @return the terminal, paired; empty when somebody else was faster
     */
    Optional<PairedTerminal> claim(
            SerialNumber serialNumber, SealedCode code, TerminalKey key, String offlineKeyId, Instant now);

    /** The keys that were registered by later changes than this one. */
    List<RegisteredKey> keysSince(long change);
}
