package org.tapgate.terminal;

import java.security.interfaces.RSAPublicKey;
import java.util.Optional;

/** Where the keys of paired terminals are found. */
@FunctionalInterface
public interface TerminalKeys {

    /** The key of this terminal; empty when it is unknown, not paired or deleted. */
    Optional<RSAPublicKey> keyOf(SerialNumber serialNumber);
}
