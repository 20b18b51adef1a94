package org.tapgate.offline.boundary;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.Terminal;
import org.tapgate.terminal.TerminalStatus;
import org.tapgate.terminal.TerminalsToFind;

/** A register in which every terminal is paired since the same instant. */
record PairedTerminals(Instant pairedAt) implements TerminalsToFind {

    @Override
    public Optional<Terminal> find(SerialNumber serialNumber, DataScope scope) {
        return Optional.of(new Terminal(
                new UUID(3, 1), serialNumber, null, TerminalStatus.PAIRED, pairedAt, 1, pairedAt, pairedAt));
    }
}
