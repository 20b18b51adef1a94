package org.tapgate.terminal.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.platform.AfterCommit;
import org.tapgate.platform.ee.Recurring;
import org.tapgate.terminal.TerminalContacts;

/**
 * Writes down which terminals this node has heard of, and tells once of each that no node has heard of for too long:
 * {@code terminal.offline}. A terminal in use comes at least once a day, since its offline lists are good for 24 hours
 * (access-control.md section 10).
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SilenceWatch {

    private static final int MOST = 500;

    /** Twice the time after which every node has written what it heard. */
    private static final Duration UNWRITTEN = Duration.ofMinutes(1);

    @Inject
    Recurring recurring;

    @Inject
    LastHeard heard;

    @Inject
    TerminalContacts contacts;

    @Inject
    TerminalNews news;

    @Inject
    AfterCommit afterCommit;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "tapgate.terminal.offline-after", defaultValue = "PT24H")
    Duration patience;

    /** Writes, then looks. */
    @Schedule(hour = "*", minute = "*", second = "11/30", persistent = false)
    public void look() {
        recurring.runInTransaction("contacts of terminals", this::writeDown);
        recurring.runInTransaction("silence of terminals", this::tell);
    }

    private void writeDown() {
        var unwritten = heard.unwritten();
        if (!unwritten.isEmpty()) {
            contacts.heard(unwritten);
            afterCommit.run(() -> heard.written(unwritten));
        }
    }

    private void tell() {
        var now = clock.instant();
        contacts.takeSilent(now.minus(patience).minus(UNWRITTEN), now, MOST)
                .forEach(terminal -> news.offline(terminal, now));
    }
}
