package org.tapgate.offline.boundary;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.MessageListener;
import java.util.UUID;
import org.tapgate.messaging.boundary.WakeUpListener;

/** Judges a report when its event wakes it up. Two sessions: a report keeps a connection and a core busy. */
@MessageDriven(
        messageListenerInterface = MessageListener.class,
        activationConfig = {
            @ActivationConfigProperty(propertyName = "resourceAdapter", propertyValue = "tapgate-jms"),
            @ActivationConfigProperty(propertyName = "destination", propertyValue = ReportEvents.QUEUE),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "useJNDI", propertyValue = "false"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2"),
            @ActivationConfigProperty(propertyName = "setupAttempts", propertyValue = "-1")
        })
public class OnReportReceived extends WakeUpListener {

    @Inject
    private Ingestion ingestion;

    /** For the container. */
    public OnReportReceived() {
        super(ReportEvents.QUEUE);
    }

    @Override
    protected boolean workOn(UUID eventId) {
        return ingestion.ingest(eventId);
    }
}
