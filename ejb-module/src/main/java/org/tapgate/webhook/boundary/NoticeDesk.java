package org.tapgate.webhook.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Role;
import org.tapgate.identity.User;
import org.tapgate.identity.UserRegister;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.EndpointRegister;

/**
 * Which mails are to be sent, and to whom: those who administer the client and may sign in, or, where nobody does, those who
 * administer the installation.
 */
@Stateless
public class NoticeDesk {

    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject
    EndpointRegister endpoints;

    @Inject
    UserRegister users;

    @Inject
    InstantSource clock;

    /** A mail to send. */
    public record Notice(Endpoint endpoint, List<String> to) {

        /** Copies the addresses. */
        public Notice {
            to = List.copyOf(to);
        }
    }

    /** Takes those that are due; nobody else gets them before the lease is over. */
    @NoPermissionNeeded("only the timer calls it")
    public List<Notice> take() {
        var now = clock.instant();
        return endpoints.takeNotices(now, now.plus(LEASE)).stream()
                .map(endpoint -> new Notice(endpoint, recipients(endpoint)))
                .toList();
    }

    /** This one was sent. */
    @NoPermissionNeeded("only the timer calls it")
    public void sent(UUID endpoint) {
        endpoints.noticed(endpoint);
    }

    private List<String> recipients(Endpoint endpoint) {
        var own = endpoint.owner()
                .client()
                .map(client -> users.active(Role.CLIENT_ADMIN, DataScope.ofClient(client)))
                .orElse(List.of());
        return (own.isEmpty() ? users.active(Role.ADMIN, DataScope.EVERYTHING) : own)
                .stream().map(User::email).toList();
    }
}
