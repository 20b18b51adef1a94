package org.tapgate.terminal;

import java.security.interfaces.RSAPublicKey;
import java.util.Optional;

/** Port: all paired terminals in memory, for the moment when a card is tapped. */
public interface TerminalDirectory extends TerminalKeys {

    /** The terminal; empty when it is unknown, not paired or taken out. */
    Optional<PairedTerminal> find(SerialNumber serialNumber);

    /** All keys ever registered, as far as this node knows. */
    KnownKeys keys();

    /** Looks whether another node has changed anything; a timer calls it. */
    void refresh();

    @Override
    default Optional<RSAPublicKey> keyOf(SerialNumber serialNumber) {
        return find(serialNumber).map(PairedTerminal::publicKey);
    }
}
