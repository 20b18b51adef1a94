package org.tapgate.settlement;

import java.util.UUID;

/**
 * What one person asks for and another decides.
 *
 * @param id identifier
 * @param batchId for which batch
 * @param action what
 * @param reason why
 * @param state whether it was decided
 * @param requested by whom
 * @param decided by whom; null while it is pending
 */
public record BatchRequest(
        UUID id, UUID batchId, Action action, String reason, State state, Word requested, Word decided) {

    /** What needs two persons. */
    public enum Action {
        /** A closed batch is to take movements again. */
        REOPEN(BatchEvent.REOPEN),
        /** A rejected batch is to be given up. */
        ABANDON(BatchEvent.ABANDON);

        private final BatchEvent event;

        Action(BatchEvent event) {
            this.event = event;
        }

        /** What happens to the batch. */
        public BatchEvent event() {
            return event;
        }
    }

    /** Whether it was decided. */
    public enum State {
        PENDING,
        APPROVED,
        REFUSED
    }

    /** The same, decided. */
    public BatchRequest decided(State how, Word who) {
        return new BatchRequest(id, batchId, action, reason, how, requested, who);
    }
}
