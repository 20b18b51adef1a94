package org.tapgate.messaging;

import java.util.Optional;
import java.util.UUID;

/**
 * What goes over JMS: where there is work, never the work itself.
 *
 * @param queue whose listener is to wake up
 * @param eventId names the work on that queue
 * @param requestId the request that caused the work, for log lines
 * @param again whether it was sent before and nobody did the work: who takes much work at once takes this alone
 */
public record WakeUp(String queue, UUID eventId, Optional<String> requestId, boolean again) {

    /** The first of its work. */
    public WakeUp(String queue, UUID eventId, Optional<String> requestId) {
        this(queue, eventId, requestId, false);
    }
}
