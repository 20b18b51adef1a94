package org.tapgate.terminal;

/** Who calls, as far as a token proves it. */
public sealed interface TokenOutcome permits TerminalIdentity, TokenOutcome.Forbidden {

    /** Nobody we trust: one answer to the caller, the reason to the security log. */
    record Forbidden(TokenFault fault) implements TokenOutcome {}
}
