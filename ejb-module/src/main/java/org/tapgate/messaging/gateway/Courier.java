package org.tapgate.messaging.gateway;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.tapgate.messaging.Routes;
import org.tapgate.messaging.WakeUp;
import org.tapgate.messaging.WakeUpBuffer;

/**
 * Carries wake-ups to the broker on a thread of its own, many over one session. What it cannot deliver it drops: the
 * sweep finds the work again.
 */
@ApplicationScoped
class Courier {

    /** About ten seconds of a busy node. */
    private static final int CAPACITY = 10_000;

    private static final int BATCH = 200;

    /** A session is dear to make: it is kept while a node is busy. */
    private static final Duration LINGER = Duration.ofMillis(200);

    /** So long the first one waits for others that it may stand for. */
    private static final Duration GATHERING = Duration.ofMillis(10);

    private final WakeUpBuffer buffer = new WakeUpBuffer(CAPACITY);

    @Resource
    private ManagedExecutorService threads;

    @Resource(lookup = BrokerConnection.NAME)
    private ConnectionFactory broker;

    @Inject
    private Reach reach;

    @Inject
    private Routes routes;

    /**
     * Makes sure that it exists, to be called before the commit: were it made afterwards, the container would have no
     * names left to look its resources up by, and would leave them out for good.
     */
    void standBy() {
        buffer.dropped();
    }

    /** Takes one along, without waiting for anything. */
    void accept(WakeUp wakeUp) {
        if (!buffer.add(wakeUp)) {
            return;
        }
        try {
            threads.execute(this::carry);
        } catch (RejectedExecutionException shuttingDown) {
            buffer.stop();
        }
    }

    private void carry() {
        List<WakeUp> batch = buffer.next(BATCH);
        while (!batch.isEmpty()) {
            batch = deliver(batch);
        }
    }

    /** Delivers these and those that come soon, over one session; what is left then. */
    private List<WakeUp> deliver(List<WakeUp> first) {
        List<WakeUp> batch = first;
        if (!reach.isWorthTrying()) {
            buffer.drop(batch.size());
            return buffer.next(BATCH);
        }
        try (JMSContext session = broker.createContext()) {
            // The database holds the work, so the broker need not write anything to its journal
            JMSProducer producer = session.createProducer().setDeliveryMode(DeliveryMode.NON_PERSISTENT);
            while (!batch.isEmpty()) {
                routes.withoutNeedless(batch).forEach(wakeUp -> send(session, producer, wakeUp));
                reach.reached();
                batch = buffer.next(BATCH, LINGER, GATHERING);
            }
            return batch;
        } catch (JMSRuntimeException unreachable) {
            buffer.drop(batch.size());
            reach.missed(unreachable);
            return batch.isEmpty() ? batch : buffer.next(BATCH);
        } catch (InterruptedException shuttingDown) {
            Thread.currentThread().interrupt();
            buffer.stop();
            return List.of();
        }
    }

    private static void send(JMSContext session, JMSProducer producer, WakeUp wakeUp) {
        producer.clearProperties();
        wakeUp.requestId().ifPresent(id -> producer.setProperty(WakeUpMessage.REQUEST_ID, id));
        if (wakeUp.again()) {
            producer.setProperty(WakeUpMessage.AGAIN, true);
        }
        producer.send(
                session.createQueue(wakeUp.queue()),
                session.createTextMessage(wakeUp.eventId().toString()));
    }

    /** Wake-ups that did not reach the broker since the start. */
    long dropped() {
        return buffer.dropped();
    }
}
