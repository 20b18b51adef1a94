package org.tapgate.it.crash;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.activemq.artemis.api.core.management.ResourceNames;
import org.apache.activemq.artemis.api.jms.management.JMSManagementHelper;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.tapgate.it.stack.ServicesProcess;

/** A broker that delivers everything twice, played by whoever knows which work there is and can send to its queues. */
final class Doubles implements AutoCloseable {

    private static final String WORK = """
            select queue, event_id::text from work_item
            union all select 'tapgate.webhook-first', id::text from webhook_delivery
            union all select 'tapgate.settlement', id::text from batch
            """;

    private static final long PATIENCE_MILLIS = 10_000;

    private final Map<String, String> database;

    private final ActiveMQConnectionFactory factory;

    private final JMSContext session;

    private final Queue answers;

    /** What there was to do before. */
    private final Map<String, Set<String>> old;

    private Doubles(Map<String, String> database, Map<String, String> broker) throws SQLException {
        this.database = database;
        this.factory = new ActiveMQConnectionFactory(
                broker.get("TAPGATE_BROKER_URL"),
                broker.get("TAPGATE_BROKER_USER"),
                broker.get("TAPGATE_BROKER_PASSWORD"));
        // There may be thousands, and one that is lost proves nothing less
        factory.setBlockOnDurableSend(false);
        this.session = factory.createContext();
        this.answers = session.createTemporaryQueue();
        this.old = work();
    }

    static Doubles of(ServicesProcess database, ServicesProcess broker) throws SQLException {
        return new Doubles(database.databaseSettings(), broker.brokerSettings());
    }

    /** Sends one more wake-up for all work that there is since then, be it done or pending. */
    void send() throws SQLException {
        var producer = session.createProducer();
        work().forEach((queue, events) -> events.stream()
                .filter(event -> !old.getOrDefault(queue, Set.of()).contains(event))
                .forEach(event -> producer.send(session.createQueue(queue), event)));
    }

    /** Whether every wake-up has been dealt with, those that a listener holds included. */
    boolean areThrough() throws SQLException, JMSException {
        for (var queue : work().keySet()) {
            if (messages(queue) > 0) {
                return false;
            }
        }
        return true;
    }

    /** How many messages there are in a queue, those that a listener holds included. */
    long messages(String queue) throws JMSException {
        try (var consumer = session.createConsumer(answers)) {
            var question = session.createMessage();
            JMSManagementHelper.putAttribute(question, ResourceNames.QUEUE + queue, "messageCount");
            question.setJMSReplyTo(answers);
            session.createProducer().send(session.createQueue("activemq.management"), question);
            Message answer = consumer.receive(PATIENCE_MILLIS);
            return ((Number) JMSManagementHelper.getResult(answer)).longValue();
        } catch (JMSException failed) {
            throw failed;
        } catch (Exception unreadable) {
            throw new IllegalStateException(queue, unreadable);
        }
    }

    private Map<String, Set<String>> work() throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.get("TAPGATE_DB_URL"),
                        database.get("TAPGATE_DB_USER"),
                        database.get("TAPGATE_DB_PASSWORD"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(WORK)) {
            var work = new TreeMap<String, Set<String>>();
            while (rows.next()) {
                work.computeIfAbsent(rows.getString(1), queue -> new TreeSet<>())
                        .add(rows.getString(2));
            }
            return work;
        }
    }

    @Override
    public void close() {
        session.close();
        factory.close();
    }
}
