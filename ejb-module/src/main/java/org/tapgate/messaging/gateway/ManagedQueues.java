package org.tapgate.messaging.gateway;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.TemporaryQueue;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tapgate.messaging.BrokerQueues;

/**
 * Asks Artemis by its management messages (Artemis manual, "Management", section on JMS), so that one permission and no
 * second protocol is needed: the user must have {@code manage} on {@code activemq.management}.
 */
@ApplicationScoped
class ManagedQueues implements BrokerQueues {

    private static final String MANAGEMENT = "activemq.management";

    private static final long PATIENCE_MILLIS = 2_000;

    @Resource(lookup = BrokerConnection.NAME)
    private ConnectionFactory broker;

    @Inject
    private Reach reach;

    @Override
    public Optional<Map<String, Long>> messages(Collection<String> queues) {
        try (JMSContext session = broker.createContext()) {
            var messages = ask(session, queues);
            reach.reached();
            return messages;
        } catch (JMSRuntimeException unreachable) {
            reach.missed(unreachable);
            return Optional.empty();
        } catch (JMSException unreadable) {
            throw new JMSRuntimeException("The broker's answer cannot be read", null, unreadable);
        }
    }

    private static Optional<Map<String, Long>> ask(JMSContext session, Collection<String> queues) throws JMSException {
        TemporaryQueue answers = session.createTemporaryQueue();
        try (var consumer = session.createConsumer(answers)) {
            var messages = new HashMap<String, Long>();
            for (String queue : queues) {
                send(session, queue, answers);
                Message answer = consumer.receive(PATIENCE_MILLIS);
                if (answer == null) {
                    return Optional.empty();
                }
                count(answer).ifPresent(count -> messages.put(queue, count));
            }
            return Optional.of(messages);
        } finally {
            // The connection goes back into the pool, and its temporary queues would stay with it
            answers.delete();
        }
    }

    private static void send(JMSContext session, String queue, TemporaryQueue answers) {
        session.createProducer()
                .setProperty("_AMQ_ResourceName", "queue." + queue)
                .setProperty("_AMQ_Attribute", "messageCount")
                .setJMSReplyTo(answers)
                .send(session.createQueue(MANAGEMENT), session.createMessage());
    }

    /** The answer is a JSON array of one number, or of what is wrong. */
    private static Optional<Long> count(Message answer) throws JMSException {
        if (!answer.getBooleanProperty("_AMQ_OperationSucceeded")) {
            return Optional.empty();
        }
        var text = answer.getBody(String.class);
        return Optional.of(Long.valueOf(text.substring(1, text.length() - 1)));
    }
}
