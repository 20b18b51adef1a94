package org.tapgate.identity;

/** What became of a request for an access token (RFC 6749, section 5). */
public sealed interface TokenOutcome {

    /** A signed token in compact form, and what it says. */
    record Issued(String token, AccessToken claims) implements TokenOutcome {

        /** Without the token. */
        @Override
        public String toString() {
            return "Issued[" + claims.id() + "]";
        }
    }

    /** The key is not known, not good any more, or not that application's: {@code invalid_client}. */
    record UnknownClient() implements TokenOutcome {}

    /** More was asked for than the application has: {@code invalid_scope}. */
    record ScopeTooWide() implements TokenOutcome {}
}
