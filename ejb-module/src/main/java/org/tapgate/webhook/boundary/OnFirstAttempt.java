package org.tapgate.webhook.boundary;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.MessageListener;
import java.util.UUID;
import org.tapgate.messaging.boundary.WakeUpListener;
import org.tapgate.webhook.Lane;

/** Starts first attempts. */
@MessageDriven(
        messageListenerInterface = MessageListener.class,
        activationConfig = {
            @ActivationConfigProperty(propertyName = "resourceAdapter", propertyValue = "tapgate-jms"),
            @ActivationConfigProperty(propertyName = "destination", propertyValue = Lane.FIRST_QUEUE),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "useJNDI", propertyValue = "false"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "4"),
            @ActivationConfigProperty(propertyName = "setupAttempts", propertyValue = "-1")
        })
public class OnFirstAttempt extends WakeUpListener {

    @Inject
    private Postman postman;

    /** For the container. */
    public OnFirstAttempt() {
        super(Lane.FIRST_QUEUE);
    }

    @Override
    protected boolean workOn(UUID delivery) {
        return postman.start(Lane.FIRST, delivery);
    }
}
