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

/** Which mails are to be sent, and to whom: those who administer the client, or the installation, and may sign in. */
@Stateless
public class NoticeDesk {

    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject
    private EndpointRegister endpoints;

    @Inject
    private UserRegister users;

    @Inject
    private InstantSource clock;

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
        var client = endpoint.owner().client();
        var role = client.isPresent() ? Role.CLIENT_ADMIN : Role.ADMIN;
        var scope = client.map(DataScope::ofClient).orElse(DataScope.EVERYTHING);
        return users.active(role, scope).stream().map(User::email).toList();
    }
}
