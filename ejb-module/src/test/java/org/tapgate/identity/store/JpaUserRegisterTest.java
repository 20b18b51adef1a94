package org.tapgate.identity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tapgate.identity.Credentials;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.PasswordHash;
import org.tapgate.identity.Role;
import org.tapgate.identity.ScopeKind;
import org.tapgate.identity.SignInFailures;
import org.tapgate.identity.User;
import org.tapgate.identity.UserStatus;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Entities;
import org.tapgate.platform.Ids;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.SortOrder;

class JpaUserRegisterTest {

    private static final Instant NOW = Instant.parse("2026-10-25T00:30:00.123456Z");
    private static final UUID CLIENT = Ids.next();
    private static final UUID LOCATION = Ids.next();

    private final Entities entities = new Entities();

    @Test
    void keeps_everything_about_a_user() {
        var user = new User(
                Ids.next(),
                "anna@example.test",
                "Anna",
                "Nowak",
                Role.SERVICE_PROVIDER,
                new DataScope(ScopeKind.LOC, Set.of(LOCATION.toString(), CLIENT.toString())),
                UserStatus.DISABLED,
                Optional.empty(),
                1,
                NOW,
                NOW);
        var credentials = new Credentials(
                hash("a"), NOW, true, new SignInFailures(0, Optional.of(NOW.plus(SignInFailures.LOCK))));

        add(user, credentials);

        assertThat(found(user)).contains(user);
        assertThat(this.<Optional<User>>with(users -> users.findByEmail("anna@example.test")))
                .contains(user);
        assertThat(this.<Credentials>with(users -> users.credentials(user.id())))
                .usingRecursiveComparison()
                .isEqualTo(credentials);
    }

    @Test
    void changes_what_was_changed() {
        var user = added("bob@example.test", Role.USER, DataScope.EVERYTHING);
        var changed = new User(
                user.id(),
                "robert@example.test",
                "Robert",
                "Kowal",
                Role.ISSUER,
                new DataScope(ScopeKind.ICA, Set.of("1234")),
                UserStatus.DISABLED,
                Optional.empty(),
                2,
                NOW,
                NOW.plusSeconds(1));

        with(users -> {
            users.lock(user.id());
            users.save(changed);
            return null;
        });

        assertThat(found(user)).contains(changed);
    }

    @Test
    void finds_those_of_a_role_and_a_client_who_may_sign_in() {
        var zoe = added("zoe@example.test", Role.CLIENT_ADMIN, DataScope.ofClient(CLIENT));
        added("other@example.test", Role.CLIENT_ADMIN, DataScope.ofClient(LOCATION));
        added("reader@example.test", Role.USER, DataScope.ofClient(CLIENT));
        var gone = added("gone@example.test", Role.CLIENT_ADMIN, DataScope.ofClient(CLIENT));
        var admin = added("admin@example.test", Role.ADMIN, DataScope.EVERYTHING);
        with(users -> {
            users.lock(gone.id());
            users.remove(gone.id(), NOW);
            return null;
        });

        assertThat(this.<List<User>>with(users -> users.active(Role.CLIENT_ADMIN, DataScope.ofClient(CLIENT))))
                .containsExactly(zoe);
        assertThat(this.<List<User>>with(users -> users.active(Role.ADMIN, DataScope.EVERYTHING)))
                .containsExactly(admin);
    }

    @Test
    void keeps_replaced_passwords_newest_first() {
        var user = added("carl@example.test", Role.USER, DataScope.EVERYTHING);
        for (int i = 1; i <= 5; i++) {
            var next = new Credentials(hash("p" + i), NOW.plusSeconds(i), false, SignInFailures.NONE);
            with(users -> {
                users.save(user.id(), next);
                return null;
            });
        }

        var encoded = with(users -> users.passwords(user.id(), 4)).stream().map(PasswordHash::encoded);

        assertThat(encoded)
                .containsExactly(
                        hash("p5").encoded(),
                        hash("p4").encoded(),
                        hash("p3").encoded(),
                        hash("p2").encoded());
    }

    @Test
    void finds_no_deleted_user_and_gives_the_address_away() {
        var gone = added("dora@example.test", Role.ADMIN, DataScope.EVERYTHING);
        var admins = activeAdmins();

        with(users -> {
            users.remove(gone.id(), NOW);
            return null;
        });

        assertThat(found(gone)).isEmpty();
        assertThat(this.<Optional<User>>with(users -> users.lock(gone.id()))).isEmpty();
        assertThat(activeAdmins()).isEqualTo(admins - 1);
        assertThat(this.<Boolean>with(JpaUserRegister::isEmpty)).isFalse();
        added("dora@example.test", Role.USER, DataScope.EVERYTHING);
    }

    @Test
    void lists_by_address_page_after_page() {
        for (var name : new String[] {"f3", "f1", "f2"}) {
            added(name + "@example.test", Role.CLIENT_VIEWER, DataScope.ofClient(CLIENT));
        }
        added("f0@example.test", Role.CLIENT_VIEWER, DataScope.ofClient(Ids.next()));

        var first = with(users -> users.page(DataScope.ofClient(CLIENT), PageRequest.first(2)));
        var cursor = Cursor.decode(first.nextCursor().orElseThrow(), SortOrder.CURSOR_PARTS);
        var second = with(users -> users.page(DataScope.ofClient(CLIENT), new PageRequest(2, cursor)));

        assertThat(first.items()).extracting(User::email).containsExactly("f1@example.test", "f2@example.test");
        assertThat(second.items()).extracting(User::email).containsExactly("f3@example.test");
        assertThat(second.nextCursor()).isEmpty();
    }

    private Optional<User> found(User user) {
        return with(users -> users.find(user.id()));
    }

    private long activeAdmins() {
        return with(JpaUserRegister::activeAdmins);
    }

    private User added(String email, Role role, DataScope scope) {
        var user = new User(
                Ids.next(), email, "First", "Last", role, scope, UserStatus.ACTIVE, Optional.empty(), 1, NOW, NOW);
        add(user, new Credentials(hash("p0"), NOW, true, SignInFailures.NONE));
        return user;
    }

    private void add(User user, Credentials credentials) {
        with(users -> {
            users.add(user, credentials);
            return null;
        });
    }

    private static PasswordHash hash(String name) {
        var bytes = Base64.getEncoder().withoutPadding().encodeToString(name.getBytes(StandardCharsets.US_ASCII));
        return PasswordHash.parse("pbkdf2-sha256$1$" + bytes + "$" + bytes);
    }

    private <T> T with(Function<JpaUserRegister, T> work) {
        return entities.inTransaction(manager -> {
            var users = new JpaUserRegister();
            users.entities = manager;
            return work.apply(users);
        });
    }
}
