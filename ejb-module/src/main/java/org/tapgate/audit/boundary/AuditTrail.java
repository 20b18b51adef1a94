package org.tapgate.audit.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import org.tapgate.audit.Actor;
import org.tapgate.audit.AuditEvent;
import org.tapgate.audit.AuditLog;
import org.tapgate.audit.CurrentActor;
import org.tapgate.platform.Correlation;
import org.tapgate.platform.Ids;

/**
 * The pen of the audit trail: boundaries call it once for each change, inside the transaction of that change. Outside of
 * a transaction it refuses, since an event of a change that did not happen would be a lie.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditTrail {

    @Inject
    private AuditLog log;

    @Inject
    private CurrentActor current;

    @Inject
    private InstantSource time;

    /**
     * The current caller did something.
     *
     * @param action what, as {@code thing.done}: {@code location.created}
     * @param subject identifier of the thing
     * @param facts what is worth knowing later; never a secret, token, password or card number
     */
    public void note(String action, Object subject, Map<String, Object> facts) {
        note(current.actor(), action, subject, facts);
    }

    /** Somebody else than the current caller did something, such as one who is just signing in. */
    public void note(Actor actor, String action, Object subject, Map<String, Object> facts) {
        log.add(new AuditEvent(
                Ids.next(), time.instant(), actor, action, subject.toString(), Correlation.current(), facts));
    }
}
