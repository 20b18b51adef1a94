package org.tapgate.messaging;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What the broker says about its queues. */
@FunctionalInterface
public interface BrokerQueues {

    /**
     * How many messages lie on each of these queues, those being worked on included. A queue that the broker does not
     * have is missing in the answer.
     *
     * @return empty when the broker does not answer within some seconds
     */
    Optional<Map<String, Long>> messages(Collection<String> queues);
}
