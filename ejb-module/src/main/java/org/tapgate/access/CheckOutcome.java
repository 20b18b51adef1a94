package org.tapgate.access;

/** What came of a terminal's check: access-control.md section 3. */
public sealed interface CheckOutcome {

    /** It was decided, now or by the same request before; the entry says how. */
    record Decided(Entry entry) implements CheckOutcome {}

    /** The terminal asked something else under this key before. */
    record KeyReused() implements CheckOutcome {}

    /** The acquirer has to be asked first; nothing is stored yet. */
    record ToVerify(VerificationStep step) implements CheckOutcome {}
}
