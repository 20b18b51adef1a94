package org.tapgate.webhook.boundary;

import java.util.LinkedHashSet;
import java.util.Set;
import org.tapgate.webhook.Lane;

/** The places of a lane on this node, and who waits for one: each gets one when its turn comes, and lines up again. */
final class Line {

    private final Set<Hand> waiting = new LinkedHashSet<>();

    private int free;

    Line(Lane lane) {
        free = lane.calls();
    }

    /** Lines up for a call, once. */
    void join(Hand hand) {
        if (hand.canCall()) {
            waiting.add(hand);
        }
    }

    void leave(Hand hand) {
        waiting.remove(hand);
    }

    /** Whether somebody can have a place. */
    boolean moves() {
        return free > 0 && !waiting.isEmpty();
    }

    /** Whose turn it is; takes a place. */
    Hand next() {
        var first = waiting.iterator().next();
        waiting.remove(first);
        free--;
        return first;
    }

    /** A place is free again. */
    void giveBack() {
        free++;
    }
}
