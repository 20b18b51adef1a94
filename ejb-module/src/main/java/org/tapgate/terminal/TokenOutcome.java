package org.tapgate.terminal;

import java.util.Optional;

/** Who calls, as far as a token proves it. */
public sealed interface TokenOutcome permits TerminalIdentity, TokenOutcome.Forbidden {

    /**
     * Nobody we trust: one answer to the caller, the reason to the security log.
     *
     * @param fault the first thing wrong with the token
     * @param claimed who it says it is from, as far as it could be read
     */
    record Forbidden(TokenFault fault, Optional<SerialNumber> claimed) implements TokenOutcome {

        static Forbidden of(TokenFault fault) {
            return new Forbidden(fault, Optional.empty());
        }
    }
}
