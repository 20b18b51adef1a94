package org.tapgate.event.boundary;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.MessageListener;
import java.util.UUID;
import org.tapgate.event.Sequencer;
import org.tapgate.messaging.boundary.WakeUpListener;

/**
 * Numbers whatever is waiting when an event wakes it up. Two sessions: one numbers, and one waits in line to take up what
 * was committed meanwhile.
 */
@MessageDriven(
        messageListenerInterface = MessageListener.class,
        activationConfig = {
            @ActivationConfigProperty(propertyName = "resourceAdapter", propertyValue = "tapgate-jms"),
            @ActivationConfigProperty(propertyName = "destination", propertyValue = Sequencer.QUEUE),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "useJNDI", propertyValue = "false"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2"),
            @ActivationConfigProperty(propertyName = "setupAttempts", propertyValue = "-1")
        })
public class OnEvent extends WakeUpListener {

    @Inject
    private Numbering numbering;

    /** For the container. */
    public OnEvent() {
        super(Sequencer.QUEUE);
    }

    @Override
    protected boolean workOn(UUID eventId) {
        return drain(numbering::number, Numbering.MOST);
    }
}
