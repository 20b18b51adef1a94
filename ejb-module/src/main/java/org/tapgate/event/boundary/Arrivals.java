package org.tapgate.event.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.tapgate.event.StreamOwner;

/**
 * Tells readers on this node that a sequence has grown, so that nobody has to hold a thread to wait for it. Whoever has
 * stopped waiting is forgotten, however quiet the sequence is.
 */
@ApplicationScoped
public class Arrivals {

    /** Each set is only touched by whoever computes its entry, or has taken it out. */
    private final Map<StreamOwner, Set<CompletableFuture<Void>>> awaited = new ConcurrentHashMap<>();

    /**
     * Completes when events arrive in the sequence. Ask first, then read what there is, then wait: so nothing is missed.
     * Whoever does not wait to the end completes or cancels it. What follows runs on the thread of whoever brings the
     * events and has to be short.
     */
    @SuppressWarnings("FutureReturnValueIgnored") // forgetting cannot fail
    public CompletableFuture<Void> next(StreamOwner owner) {
        var arrival = new CompletableFuture<Void>();
        awaited.compute(owner, (unused, waiting) -> {
            var all = waiting == null ? new HashSet<CompletableFuture<Void>>() : waiting;
            all.add(arrival);
            return all;
        });
        arrival.whenComplete((done, cancelled) -> forget(owner, arrival));
        return arrival;
    }

    @SuppressWarnings("CollectionUndefinedEquality") // this very future is meant
    private void forget(StreamOwner owner, CompletableFuture<Void> arrival) {
        awaited.computeIfPresent(owner, (unused, waiting) -> {
            waiting.remove(arrival);
            return waiting.isEmpty() ? null : waiting;
        });
    }

    /** Whose events somebody waits for. */
    Set<StreamOwner> awaited() {
        return Set.copyOf(awaited.keySet());
    }

    /** Events of these owners have arrived. */
    void came(Collection<StreamOwner> owners) {
        owners.forEach(owner -> {
            var waiting = awaited.remove(owner);
            if (waiting != null) {
                waiting.forEach(arrival -> arrival.complete(null));
            }
        });
    }
}
