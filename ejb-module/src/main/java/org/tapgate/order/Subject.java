package org.tapgate.order;

import java.util.List;
import java.util.Optional;

/**
 * An operation that something is to be done with.
 *
 * @param operation itself
 * @param movement what is left of it; empty when it is no authorization or capture that succeeded
 * @param captures what was captured of it; empty unless it is an authorization
 */
public record Subject(Operation operation, Optional<Movement> movement, List<Movement> captures) {

    /** Copies the captures. */
    public Subject {
        captures = List.copyOf(captures);
    }

    /** Whether it is an operation of this type that did what it is for. */
    boolean isDone(OperationType type) {
        return operation.type() == type && operation.succeeded();
    }
}
