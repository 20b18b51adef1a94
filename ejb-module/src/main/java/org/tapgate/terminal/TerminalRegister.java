package org.tapgate.terminal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: the terminals that were not taken out. What lies outside the scope does not exist. */
public interface TerminalRegister {

    /** A page of those that fit the filter. */
    Page<Terminal> page(TerminalFilter filter, DataScope scope, PageRequest page);

    /** One terminal. */
    Optional<Terminal> find(SerialNumber serialNumber, DataScope scope);

    /** One terminal, locked until the end of the transaction. */
    Optional<Terminal> lock(SerialNumber serialNumber, DataScope scope);

    /** Adds a new one; empty when another terminal has the serial number. */
    Optional<Terminal> add(UUID id, SerialNumber serialNumber, TerminalDetails details, Instant now);

    /** Changes a locked one. */
    Terminal replace(UUID id, TerminalDetails details, Instant now);

    /** Brings a locked one out of use: revokes its key and forgets its pairing code. */
    Terminal retire(UUID id, TerminalStatus status, Instant now);
}
