package org.tapgate.terminal;

import static org.tapgate.terminal.TerminalStatus.DELETED;
import static org.tapgate.terminal.TerminalStatus.NOT_PAIRED;
import static org.tapgate.terminal.TerminalStatus.PAIRED;

import java.util.List;
import java.util.Optional;

/** What can happen to a terminal; the list of edges is the whole life of one. */
public enum TerminalStep {
    /** An operator asks for a pairing code; a former code is replaced. */
    OFFER_CODE,
    /** The terminal claims the code with its key. */
    PAIR,
    /** An administrator revokes the key. */
    UNPAIR,
    /** The terminal is taken out, its key revoked with it. */
    DELETE;

    private static final List<Edge> EDGES = List.of(
            new Edge(NOT_PAIRED, OFFER_CODE, NOT_PAIRED),
            new Edge(NOT_PAIRED, PAIR, PAIRED),
            new Edge(PAIRED, UNPAIR, NOT_PAIRED),
            new Edge(NOT_PAIRED, DELETE, DELETED),
            new Edge(PAIRED, DELETE, DELETED));

    private record Edge(TerminalStatus from, TerminalStep step, TerminalStatus to) {}

    /** Where the step leads from there; empty when it cannot be taken. */
    public Optional<TerminalStatus> from(TerminalStatus status) {
        return EDGES.stream()
                .filter(edge -> edge.step() == this && edge.from() == status)
                .map(Edge::to)
                .findFirst();
    }
}
