package org.tapgate.event.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.tapgate.event.StreamOwner;

/** Tells readers on this node that a sequence has grown, so that nobody has to hold a thread to wait for it. */
@ApplicationScoped
public class Arrivals {

    private final Map<StreamOwner, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();

    /**
     * Completes when events arrive in the sequence. Ask first, then read what there is, then wait: so nothing is missed.
     * What follows runs on the thread of whoever brings the events and has to be short.
     */
    public CompletableFuture<Void> next(StreamOwner owner) {
        return awaited.computeIfAbsent(owner, unused -> new CompletableFuture<>())
                .copy();
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
                waiting.complete(null);
            }
        });
    }
}
