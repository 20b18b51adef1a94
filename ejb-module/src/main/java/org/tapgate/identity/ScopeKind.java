package org.tapgate.identity;

/** Along which line a caller's view of the data is cut (spec, roles). */
public enum ScopeKind {
    /** No cut: all data. */
    ALL,
    /** The locations assigned to a service provider, by location id. */
    LOC,
    /** The issuers' numbers (ICA) assigned to an issuer or a call centre. */
    ICA,
    /** One client: what belongs to it. */
    CLI,
    /** One terminal: what it did itself, by serial number. */
    DEV
}
