package org.tapgate.access;

import java.util.Optional;
import org.tapgate.access.GuestOutcome.TooMany;
import org.tapgate.money.Money;

/** What came of a terminal's confirm: access-control.md section 9. */
public sealed interface ConfirmOutcome {

    /** The entry as it is from now on; empty when there is none. */
    Optional<Entry> entry();

    /** The cardholder is in, now or by an equal confirm before. */
    record Confirmed(Entry confirmed) implements ConfirmOutcome {

        @Override
        public Optional<Entry> entry() {
            return Optional.of(confirmed);
        }
    }

    /** There is no such access for this terminal. */
    record NotFound() implements ConfirmOutcome {

        @Override
        public Optional<Entry> entry() {
            return Optional.empty();
        }
    }

    /** The terminal gave it up before. */
    record WasCancelled(Entry cancelled) implements ConfirmOutcome {

        @Override
        public Optional<Entry> entry() {
            return Optional.of(cancelled);
        }
    }

    /** It is over: nobody confirmed it in time. */
    record Expired(Entry expired) implements ConfirmOutcome {

        @Override
        public Optional<Entry> entry() {
            return Optional.of(expired);
        }
    }

    /** It was confirmed before with other guests. */
    record ConfirmedOtherwise(Entry confirmed) implements ConfirmOutcome {

        @Override
        public Optional<Entry> entry() {
            return Optional.of(confirmed);
        }
    }

    /** There are too many guests; the entry stays pending. */
    record TooManyGuests(Entry pending, TooMany excess) implements ConfirmOutcome {

        @Override
        public Optional<Entry> entry() {
            return Optional.of(pending);
        }
    }

    /**
     * The guests have to pay first; the entry is pending still.
     *
     * @param fee for all of them
     */
    record ToCharge(Entry pending, Money fee) implements ConfirmOutcome {

        @Override
        public Optional<Entry> entry() {
            return Optional.of(pending);
        }
    }

    /** The fee cannot be charged; the entry stays pending. */
    record NotCharged(Entry pending, DenyReason reason) implements ConfirmOutcome {

        @Override
        public Optional<Entry> entry() {
            return Optional.of(pending);
        }
    }
}
