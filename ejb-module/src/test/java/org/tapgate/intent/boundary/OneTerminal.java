package org.tapgate.intent.boundary;

import java.util.Optional;
import org.tapgate.identity.DataScope;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.Terminal;
import org.tapgate.terminal.TerminalsToFind;

/** A register that knows one terminal and can do nothing but find it. */
record OneTerminal(Terminal terminal) implements TerminalsToFind {

    @Override
    public Optional<Terminal> find(SerialNumber serialNumber, DataScope scope) {
        return Optional.of(terminal).filter(it -> it.serialNumber().equals(serialNumber) && it.isIn(scope));
    }
}
