package org.tapgate.access.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.tapgate.access.RulesetDirectory;
import org.tapgate.platform.ee.Recurring;

/** Looks every second whether another node has changed a ruleset. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class RulesetRefresh {

    @Inject
    private Recurring recurring;

    @Inject
    private RulesetDirectory directory;

    /** One number is read when nothing has changed. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void look() {
        recurring.run("refresh of rulesets", directory::refresh);
    }
}
