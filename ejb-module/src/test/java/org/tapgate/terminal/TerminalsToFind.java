package org.tapgate.terminal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** A register of terminals for tests that can do nothing but find. */
public interface TerminalsToFind extends TerminalRegister {

    @Override
    default Page<Terminal> page(TerminalFilter filter, DataScope scope, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    default Optional<Terminal> lock(SerialNumber serialNumber, DataScope scope) {
        throw new UnsupportedOperationException();
    }

    @Override
    default Optional<Terminal> add(UUID id, SerialNumber serialNumber, TerminalDetails details, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    default Terminal replace(UUID id, TerminalDetails details, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    default Terminal retire(UUID id, TerminalStatus status, Instant now) {
        throw new UnsupportedOperationException();
    }
}
