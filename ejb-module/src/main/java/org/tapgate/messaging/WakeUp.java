package org.tapgate.messaging;

import java.util.Optional;
import java.util.UUID;

/**
 * What goes over JMS: where there is work, never the work itself.
 *
 * @param queue whose listener is to wake up
 * @param eventId names the work on that queue
 * @param requestId the request that caused the work, for log lines
 */
public record WakeUp(String queue, UUID eventId, Optional<String> requestId) {}
