package org.tapgate.intent.boundary;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.Terminal;
import org.tapgate.terminal.TerminalDetails;
import org.tapgate.terminal.TerminalFilter;
import org.tapgate.terminal.TerminalRegister;
import org.tapgate.terminal.TerminalStatus;

/** A register that knows one terminal and can do nothing but find it. */
record OneTerminal(Terminal terminal) implements TerminalRegister {

    @Override
    public Optional<Terminal> find(SerialNumber serialNumber, DataScope scope) {
        return Optional.of(terminal).filter(it -> it.serialNumber().equals(serialNumber) && it.isIn(scope));
    }

    @Override
    public Page<Terminal> page(TerminalFilter filter, DataScope scope, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Terminal> lock(SerialNumber serialNumber, DataScope scope) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Terminal> add(UUID id, SerialNumber serialNumber, TerminalDetails details, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Terminal replace(UUID id, TerminalDetails details, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Terminal retire(UUID id, TerminalStatus status, Instant now) {
        throw new UnsupportedOperationException();
    }
}
