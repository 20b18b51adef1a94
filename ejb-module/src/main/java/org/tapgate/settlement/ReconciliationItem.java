package org.tapgate.settlement;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that differs, and what people say about it.
 *
 * @param id identifier
 * @param batchId of which batch; null when no batch of ours is meant
 * @param difference what differs
 * @param state how far people are with it
 * @param openedAt when it was found
 * @param explanation in the words of who resolved it; null before
 * @param resolved by whom; null before
 * @param approved by whom else; null before
 */
public record ReconciliationItem(
        UUID id,
        UUID batchId,
        Difference difference,
        State state,
        Instant openedAt,
        String explanation,
        Word resolved,
        Word approved) {

    /** How far people are. */
    public enum State {
        /** Nobody explained it. */
        OPEN,
        /** One person explained it. */
        RESOLVED,
        /** Another person agreed. */
        APPROVED
    }

    /** The same, explained by somebody. */
    public ReconciliationItem resolved(String why, Word who) {
        return new ReconciliationItem(id, batchId, difference, State.RESOLVED, openedAt, why, who, null);
    }

    /** The same, approved by somebody else. */
    public ReconciliationItem approved(Word who) {
        return new ReconciliationItem(id, batchId, difference, State.APPROVED, openedAt, explanation, resolved, who);
    }
}
