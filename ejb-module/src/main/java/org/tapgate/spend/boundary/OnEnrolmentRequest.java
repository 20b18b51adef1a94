package org.tapgate.spend.boundary;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.MessageListener;
import java.util.UUID;
import org.tapgate.messaging.boundary.WakeUpListener;
import org.tapgate.spend.Enrolments.Request;
import org.tapgate.spend.Mrs;
import org.tapgate.spend.Mrs.Enrolled;

/**
 * Tells the MRS of a card when it is woken up: read, call, record, the call outside of any transaction. A call that fails
 * is made again, by the broker within seconds and by the sweep for as long as it takes. Few sessions, so that a slow MRS
 * holds few threads.
 */
@MessageDriven(
        messageListenerInterface = MessageListener.class,
        activationConfig = {
            @ActivationConfigProperty(propertyName = "resourceAdapter", propertyValue = "tapgate-jms"),
            @ActivationConfigProperty(propertyName = "destination", propertyValue = EnrolmentRequests.QUEUE),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "useJNDI", propertyValue = "false"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2"),
            @ActivationConfigProperty(propertyName = "setupAttempts", propertyValue = "-1")
        })
public class OnEnrolmentRequest extends WakeUpListener {

    @Inject
    CardEnrolment enrolment;

    @Inject
    Mrs mrs;

    /** For the container. */
    public OnEnrolmentRequest() {
        super(EnrolmentRequests.QUEUE);
    }

    @Override
    protected boolean workOn(UUID eventId) {
        var aref = enrolment.requestedBy(eventId).map(this::enrolled).map(Enrolled::aref);
        return enrolment.confirm(eventId, aref);
    }

    private Enrolled enrolled(Request wanted) {
        return mrs.enrol(wanted.card(), wanted.enrolledAt())
                .orElseThrow(() -> new IllegalStateException("The MRS did not confirm an enrolment"));
    }
}
