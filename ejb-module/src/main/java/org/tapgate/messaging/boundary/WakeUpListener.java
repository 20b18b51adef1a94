package org.tapgate.messaging.boundary;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.util.UUID;
import org.tapgate.messaging.gateway.WakeUpMessage;
import org.tapgate.platform.Correlation;
import org.tapgate.platform.Ids;

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

    @Override
    public void onMessage(Message message) {
        try (var mark = Correlation.begin(Correlation.idFrom(message.getStringProperty(WakeUpMessage.REQUEST_ID)))) {
            workOn(eventId(message));
        } catch (JMSException unreadable) {
            throw new JMSRuntimeException("The message cannot be read", unreadable.getErrorCode(), unreadable);
        }
    }

    /** Does the work that this event is for the queue, if it is not done yet. */
    protected abstract void workOn(UUID eventId);

    private static UUID eventId(Message message) throws JMSException {
        return Ids.parse(message.getBody(String.class))
                .orElseThrow(() -> new IllegalArgumentException("The message is no wake-up"));
    }
}
