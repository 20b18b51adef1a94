package org.tapgate.audit;

/** Port: where events are kept, in the running transaction. */
public interface AuditLog {

    /** Adds an event. There is no other call: what is written stays. */
    void add(AuditEvent event);
}
