package org.tapgate.platform.ee;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the gate has opened; can be asked at any time, also while the application starts. */
@ApplicationScoped
public class SchemaState {

    private volatile boolean current;

    void becameCurrent() {
        current = true;
    }

    /** Whether the schema was found to be the one that this build expects. */
    public boolean isCurrent() {
        return current;
    }
}
