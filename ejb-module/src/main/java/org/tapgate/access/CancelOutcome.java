package org.tapgate.access;

import java.util.Optional;

/** What came of a terminal's cancel: access-control.md section 9. */
public sealed interface CancelOutcome {

    /** The entry as it is from now on; empty when there is none. */
    Optional<Entry> entry();

    /** It is given up, now or before, and the card is free again. */
    record Cancelled(Entry cancelled) implements CancelOutcome {

        @Override
        public Optional<Entry> entry() {
            return Optional.of(cancelled);
        }
    }

    /** There is no such access for this terminal. */
    record NotFound() implements CancelOutcome {

        @Override
        public Optional<Entry> entry() {
            return Optional.empty();
        }
    }

    /** It expired before. */
    record Expired(Entry expired) implements CancelOutcome {

        @Override
        public Optional<Entry> entry() {
            return Optional.of(expired);
        }
    }

    /** The cardholder is in: only a person can take that back. */
    record AlreadyConfirmed(Entry confirmed) implements CancelOutcome {

        @Override
        public Optional<Entry> entry() {
            return Optional.of(confirmed);
        }
    }
}
