package org.tapgate.report.boundary;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.MessageListener;
import java.util.UUID;
import org.tapgate.messaging.boundary.WakeUpListener;

/** Counts whatever is waiting when an event wakes it up. Few sessions, since the counters of an hour are few rows. */
@MessageDriven(
        messageListenerInterface = MessageListener.class,
        activationConfig = {
            @ActivationConfigProperty(propertyName = "resourceAdapter", propertyValue = "tapgate-jms"),
            @ActivationConfigProperty(propertyName = "destination", propertyValue = EntryEvents.QUEUE),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "useJNDI", propertyValue = "false"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "4"),
            @ActivationConfigProperty(propertyName = "setupAttempts", propertyValue = "-1")
        })
public class OnEntryEvent extends WakeUpListener {

    @Inject
    private EntryCount counting;

    /** For the container. */
    public OnEntryEvent() {
        super(EntryEvents.QUEUE);
    }

    @Override
    protected boolean workOn(UUID eventId) {
        return drain(counting::countWaiting, EntryCount.MOST);
    }

    @Override
    protected boolean workAgainOn(UUID eventId) {
        return counting.count(eventId);
    }
}
