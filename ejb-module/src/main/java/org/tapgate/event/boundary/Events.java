package org.tapgate.event.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.event.EventPage;
import org.tapgate.event.EventStreams;
import org.tapgate.event.StreamEvent;
import org.tapgate.event.StreamOwner;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.identity.boundary.Requires;

/** The door of those who read events. */
@Stateless
public class Events {

    @Inject
    private EventStreams streams;

    @Inject
    private CurrentCaller current;

    /**
     * The sequence that the caller may read: of that client, or its own, or the operator's for a caller of the operator;
     * empty when there is none for this caller.
     */
    @Requires(Permission.EVENT_VIEW)
    public Optional<StreamOwner> owner(Optional<UUID> client) {
        var scope = current.get().scopeFor(Permission.EVENT_VIEW);
        if (scope.isNothing()) {
            return Optional.empty();
        }
        return client.isPresent()
                ? client.filter(scope::includesClient).map(StreamOwner::new)
                : Optional.of(StreamOwner.of(scope.client()));
    }

    /** One event of the sequence that the caller may read. */
    @Requires(Permission.EVENT_VIEW)
    public Optional<StreamEvent> find(StreamOwner owner, UUID id) {
        return owner(owner.client()).filter(owner::equals).flatMap(readable -> streams.find(readable, id));
    }

    /** The next events after that number, at most so many. */
    @NoPermissionNeeded("read on behalf of a caller who was given the owner by this bean, maybe a while ago")
    public EventPage read(StreamOwner owner, long after, int most) {
        var events = streams.after(owner, after, most);
        if (events.isEmpty() || events.get(0).sequence() != after + 1) {
            var span = streams.span(owner);
            if (span.hasForgottenAfter(after)) {
                return new EventPage.Forgotten(span.first());
            }
        }
        return new EventPage.Read(
                events, events.isEmpty() ? after : events.get(events.size() - 1).sequence());
    }
}
