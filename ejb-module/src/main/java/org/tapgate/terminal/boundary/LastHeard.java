package org.tapgate.terminal.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tapgate.terminal.SerialNumber;

/** When this node last heard of terminals, until that is written: a tap costs no query for it. */
@ApplicationScoped
class LastHeard {

    private final Map<SerialNumber, Instant> heard = new ConcurrentHashMap<>();

    void of(SerialNumber terminal, Instant now) {
        heard.put(terminal, now);
    }

    /** What is to be written. */
    Map<SerialNumber, Instant> unwritten() {
        return Map.copyOf(heard);
    }

    /** This was written. */
    void written(Map<SerialNumber, Instant> contacts) {
        contacts.forEach(heard::remove);
    }
}
