package org.tapgate.platform.idempotency;

/** What became of a request with a key. */
public sealed interface CallOutcome {

    /** It ran now. */
    record Fresh(StoredAnswer answer) implements CallOutcome {}

    /** It ran before, and this was the answer. */
    record Repeated(StoredAnswer answer) implements CallOutcome {}

    /** The key belongs to another request. */
    record KeyReused() implements CallOutcome {}

    /** The same request is running elsewhere and took longer than a repeat waits. */
    record StillRunning() implements CallOutcome {}
}
