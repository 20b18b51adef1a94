package org.tapgate.event.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.stream.Collectors;
import org.tapgate.event.EventStreams;
import org.tapgate.event.Sequencer;
import org.tapgate.event.StreamEvent;
import org.tapgate.event.StreamFollower;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.messaging.BatchInbox;
import org.tapgate.platform.AfterCommit;

/** Gives events their places, many in one transaction. */
@Stateless
public class Numbering {

    /** Events in one transaction; a few tens of milliseconds. */
    static final int MOST = 500;

    @Inject
    private BatchInbox inbox;

    @Inject
    private EventStreams streams;

    @Inject
    private Instance<StreamFollower> followers;

    @Inject
    private Arrivals arrivals;

    @Inject
    private AfterCommit afterCommit;

    @Inject
    private InstantSource clock;

    /** Numbers what is waiting; how many got their places. */
    @NoPermissionNeeded("only the listener of the queue calls it")
    public int number() {
        var placed = new Sequencer(inbox, streams, followers).number(MOST, clock.instant());
        var owners = placed.stream().map(StreamEvent::owner).collect(Collectors.toSet());
        afterCommit.run(() -> arrivals.came(owners));
        return placed.size();
    }
}
