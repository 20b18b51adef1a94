package org.tapgate.settlement.boundary;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.MessageListener;
import java.util.UUID;
import org.tapgate.messaging.boundary.WakeUpListener;

/** Takes the next step of a batch. Two sessions: a step keeps a connection and a core busy. */
@MessageDriven(
        messageListenerInterface = MessageListener.class,
        activationConfig = {
            @ActivationConfigProperty(propertyName = "resourceAdapter", propertyValue = "tapgate-jms"),
            @ActivationConfigProperty(propertyName = "destination", propertyValue = SettlementQueue.NAME),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "useJNDI", propertyValue = "false"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2"),
            @ActivationConfigProperty(propertyName = "setupAttempts", propertyValue = "-1")
        })
public class OnBatchDue extends WakeUpListener {

    @Inject
    private BatchWork work;

    /** For the container. */
    public OnBatchDue() {
        super(SettlementQueue.NAME);
    }

    @Override
    protected boolean workOn(UUID batch) {
        return work.workOn(batch);
    }
}
