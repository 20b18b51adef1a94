package org.tapgate.messaging.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.JMSRuntimeException;
import java.time.Duration;
import java.util.Map;
import org.tapgate.platform.Log;

/**
 * Whether the broker can be reached: said once in the log each time that changes, and asked before it is tried again,
 * since every failed attempt costs time and lines of the server's own log.
 */
@ApplicationScoped
class Reach {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Log LOG = Log.of(Reach.class);

    private boolean reached = true;

    private long missedAt;

    /** Whether it is worth trying: it was there the last time, or that is a while ago. */
    synchronized boolean isWorthTrying() {
        return reached || System.nanoTime() - missedAt > PAUSE.toNanos();
    }

    /** The broker did what it was asked. */
    synchronized void reached() {
        if (!reached) {
            reached = true;
            LOG.info("The broker answers again", Map.of());
        }
    }

    /** It did not, for this reason. */
    synchronized void missed(JMSRuntimeException reason) {
        missedAt = System.nanoTime();
        if (reached) {
            reached = false;
            LOG.warn("The broker does not answer; work waits in the database", Map.of(), reason);
        }
    }
}
