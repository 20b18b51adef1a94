package org.tapgate.webhook.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.event.StreamOwner;
import org.tapgate.identity.Credentials;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.PasswordHash;
import org.tapgate.identity.Role;
import org.tapgate.identity.SignInFailures;
import org.tapgate.identity.User;
import org.tapgate.identity.UserStatus;
import org.tapgate.identity.store.Users;
import org.tapgate.platform.Entities;
import org.tapgate.platform.Ids;
import org.tapgate.webhook.DisabledReason;
import org.tapgate.webhook.Drafts;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.store.WebhookStores;

@SuppressWarnings("UnnecessaryAssignment") // no container here: the bean is wired by hand
class NoticeDeskTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final UUID CLIENT = Ids.next();

    private final Entities entities = new Entities();

    @BeforeEach
    void add() {
        add("admin@example.test", Role.ADMIN, DataScope.EVERYTHING);
        add("boss@shop.test", Role.CLIENT_ADMIN, DataScope.ofClient(CLIENT));
    }

    @Test
    void those_who_administer_the_client_are_written_to() {
        assertThat(recipients(new StreamOwner(CLIENT))).containsExactly("boss@shop.test");
    }

    @Test
    void where_nobody_does_and_for_the_operator_those_who_administer_the_installation_are() {
        assertThat(recipients(new StreamOwner(Ids.next()))).containsExactly("admin@example.test");
        assertThat(recipients(StreamOwner.OPERATOR)).containsExactly("admin@example.test");
    }

    private List<String> recipients(StreamOwner owner) {
        var endpoint = Endpoint.of(Ids.next(), owner, Drafts.plain(), NOW);
        return entities.inTransaction(manager -> {
            var desk = new NoticeDesk();
            desk.endpoints = WebhookStores.endpoints(entities.database());
            desk.users = Users.in(manager);
            desk.clock = () -> NOW;
            desk.endpoints.add(endpoint);
            desk.endpoints.disable(endpoint.id(), new Endpoint.Disabled(DisabledReason.GONE, NOW));
            return desk.take().get(0).to();
        });
    }

    private void add(String email, Role role, DataScope scope) {
        var user = new User(
                Ids.next(), email, "First", "Last", role, scope, UserStatus.ACTIVE, Optional.empty(), 1, NOW, NOW);
        var credentials = new Credentials(PasswordHash.parse("pbkdf2-sha256$1$YQ$YQ"), NOW, true, SignInFailures.NONE);
        entities.inTransaction(manager -> {
            Users.in(manager).add(user, credentials);
            return user;
        });
    }
}
