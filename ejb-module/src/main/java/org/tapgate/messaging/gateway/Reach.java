package org.tapgate.messaging.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.JMSRuntimeException;
import java.util.Map;
import org.tapgate.platform.Log;

/** Whether the broker can be reached, said once in the log each time that changes. */
@ApplicationScoped
class Reach {

    private static final Log LOG = Log.of(Reach.class);

    private boolean reached = true;

    /** The broker did what it was asked. */
    synchronized void reached() {
        if (!reached) {
            reached = true;
            LOG.info("The broker answers again", Map.of());
        }
    }

    /** It did not, for this reason. */
    synchronized void missed(JMSRuntimeException reason) {
        if (reached) {
            reached = false;
            LOG.warn("The broker does not answer; work waits in the database", Map.of(), reason);
        }
    }
}
