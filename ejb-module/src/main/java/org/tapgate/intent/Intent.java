package org.tapgate.intent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.money.Money;

/**
 * What a terminal is asked to do, and how that went.
 *
 * @param id identifier
 * @param kind payment or refund
 * @param device the terminal
 * @param amount in minor units of its client's currency
 * @param terms what the integrator asked for
 * @param state where it stands
 * @param outcome whether money moved; null before a card was read
 * @param paymentId of a refund, the payment it gives back; of a payment, its own, which there is from when a card was read
 * @param notes what came on its way
 * @param movedBy the events that changed its state
 * @param sequence number of the last line of its history
 * @param times since when, and until when
 */
public record Intent(
        UUID id,
        IntentKind kind,
        Device device,
        Money amount,
        IntentTerms terms,
        IntentState state,
        Outcome outcome,
        UUID paymentId,
        IntentNotes notes,
        Set<IntentEvent> movedBy,
        int sequence,
        Times times) {

    /** Within which the host has to answer. */
    public static final Duration ANSWER_WITHIN = Duration.ofSeconds(40);

    /** Within which the terminal has to close. */
    public static final Duration CLOSE_WITHIN = Duration.ofMinutes(2);

    /**
     * The times of an intent.
     *
     * @param created when it was made
     * @param expires when it is abandoned, if no card was read before
     * @param changed when something happened last
     */
    public record Times(Instant created, Instant expires, Instant changed) {}

    /** Copies the events. */
    public Intent {
        movedBy = Set.copyOf(movedBy);
    }

    /** A new one. */
    public static Intent open(
            UUID id, IntentKind kind, Device device, Money amount, IntentTerms terms, UUID paymentId, Times times) {
        return new Intent(
                id,
                kind,
                device,
                amount,
                terms,
                IntentState.OPEN,
                null,
                paymentId,
                IntentNotes.NONE,
                Set.of(IntentEvent.CREATE),
                1,
                times);
    }

    /** When the clock does something to it; null when it does nothing any more. */
    public Instant dueAt() {
        return switch (state) {
            case OPEN, ON_TERMINAL -> times.expires();
            case PROCESSING -> notes.unanswered() == null ? times.changed().plus(ANSWER_WITHIN) : null;
            case PROCESSED -> times.changed().plus(CLOSE_WITHIN);
            case FINISHED, CONFIRMATION_REQUIRED, CANCELED, ERROR, ABANDONED -> null;
        };
    }

    /** Whether it has ended, and nothing is to be paid for it. */
    public boolean endedUnpaid() {
        return switch (state) {
            case CANCELED, ERROR, ABANDONED -> true;
            case CONFIRMATION_REQUIRED ->
                notes.resolution() != null && notes.resolution().outcome() == Outcome.REJECTED;
            case OPEN, ON_TERMINAL, PROCESSING, PROCESSED, FINISHED -> false;
        };
    }

    /** Whether the host can still say something that nobody knows: what a person says does not keep it from speaking. */
    public boolean awaitsHost() {
        return switch (state) {
            case PROCESSING -> true;
            case CONFIRMATION_REQUIRED -> notes.resolution() == null || notes.awaitTheHost();
            case ERROR -> kind == IntentKind.REFUND && notes.resolution() != null && !notes.areContradicted();
            case OPEN, ON_TERMINAL, PROCESSED, FINISHED, CANCELED, ABANDONED -> false;
        };
    }

    /** What the integrator can do now. */
    public List<String> allowedActions() {
        return notes.resolution() != null && state.isFinal()
                ? List.of()
                : kind.machine().allowedActions(state);
    }

    /** Whether a caller with this scope sees it. */
    public boolean isIn(DataScope scope) {
        return switch (scope.kind()) {
            case ALL -> true;
            case CLI -> device.clientId() != null && scope.includesClient(device.clientId());
            case LOC -> scope.members().contains(device.locationId().toString());
            case DEV -> scope.members().contains(device.serialNumber());
            case ICA -> false;
        };
    }
}
