package org.tapgate.messaging.boundary;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.tapgate.messaging.gateway.WakeUpMessage;
import org.tapgate.platform.Correlation;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Log;

/**
 * The listener of a queue, without what it does. A feature extends it by a message-driven bean that passes the id on to
 * its boundary, which claims the work ({@link org.tapgate.messaging.Inbox}) in the transaction of the effect.
 *
 * <p>The message takes no part in that transaction (decisions D4): it is acknowledged after the commit, so a crash in
 * between only repeats a wake-up. What is thrown makes the broker deliver again and then put the message into the
 * dead-letter queue; nothing is caught here.
 */
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public abstract class WakeUpListener implements MessageListener {

    private static final Log LOG = Log.of(WakeUpListener.class);

    private static final Metadata WAKE_UPS = Metadata.builder()
            .withName("tapgate_wake_ups")
            .withDescription("Wake-ups received, by what came of them: done, repeated or failed")
            .build();

    private final String queue;

    @Inject
    private MetricRegistry metrics;

    /** A listener of this queue. */
    protected WakeUpListener(String queue) {
        this.queue = queue;
    }

    @Override
    public void onMessage(Message message) {
        try (var mark = Correlation.begin(Correlation.idFrom(message.getStringProperty(WakeUpMessage.REQUEST_ID)))) {
            var outcome = Outcome.FAILED;
            try {
                outcome = receive(message);
            } finally {
                count(outcome);
            }
        } catch (JMSException unreadable) {
            throw new JMSRuntimeException("The message cannot be read", unreadable.getErrorCode(), unreadable);
        }
    }

    private Outcome receive(Message message) throws JMSException {
        var eventId = Ids.parse(message.getBody(String.class))
                .orElseThrow(() -> new IllegalArgumentException("The message is no wake-up"));
        boolean again = message.getJMSRedelivered() || message.getBooleanProperty(WakeUpMessage.AGAIN);
        if (!(again ? workAgainOn(eventId) : workOn(eventId))) {
            return Outcome.REPEATED;
        }
        LOG.info("Work done", Map.of("queue", queue, "eventId", eventId));
        return Outcome.DONE;
    }

    /**
     * Does the work that this event is for the queue, if it is not done yet.
     *
     * @return whether there was anything to do
     */
    protected abstract boolean workOn(UUID eventId);

    /**
     * The same, after it failed: a listener that takes much work at once takes this alone, so that one event which cannot
     * be worked on holds up no other.
     */
    protected boolean workAgainOn(UUID eventId) {
        return workOn(eventId);
    }

    /**
     * Takes work as long as there is much of it.
     *
     * @param some does some of it, in a transaction of its own, and tells how much
     * @param most how much that is at most
     * @return whether there was anything to do
     */
    protected static boolean drain(IntSupplier some, int most) {
        int done = some.getAsInt();
        boolean any = done > 0;
        while (done == most) {
            done = some.getAsInt();
        }
        return any;
    }

    private void count(Outcome outcome) {
        if (outcome == Outcome.FAILED) {
            LOG.warn("Work failed; the broker delivers it again or gives it up", Map.of("queue", queue));
        }
        metrics.counter(WAKE_UPS, new Tag("queue", queue), new Tag("outcome", outcome.tag()))
                .inc();
    }

    private enum Outcome {
        DONE,
        REPEATED,
        FAILED;

        String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
