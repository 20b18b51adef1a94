package org.tapgate.preference.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tapgate.identity.Role;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;
import org.tapgate.preference.SavedView;

class JdbcSavedViewStoreTest {

    private static final DataSource DATABASE = Database.fresh();

    private static final JdbcSavedViewStore STORE = new JdbcSavedViewStore(new Sql(DATABASE));

    private static final Optional<Role> NOBODY = Optional.empty();

    private final UUID user = user("ALL", "");

    private final UUID other = user("ALL", "");

    /** Lists of their own keep the tests apart. */
    private final String list = Ids.next().toString();

    @Test
    void own_views_come_by_name_and_those_of_others_do_not() {
        var refusals = view(user, "Refusals", NOBODY);
        var all = view(user, "All", NOBODY);
        STORE.keep(refusals);
        STORE.keep(all);
        STORE.keep(view(other, "Mine", NOBODY));

        assertThat(STORE.of(user, Role.ADMIN, list)).containsExactly(all, refusals);
    }

    @Test
    void a_view_that_is_shared_is_seen_by_that_role_only() {
        var shared = view(other, "Refusals", Optional.of(Role.AUDITOR));
        STORE.keep(shared);

        assertThat(STORE.of(user, Role.AUDITOR, list)).containsExactly(shared);
        assertThat(STORE.of(user, Role.USER, list)).isEmpty();
    }

    @Test
    void a_view_that_is_shared_stays_inside_the_scope_of_its_owner() {
        var client = Ids.next().toString();
        var owner = user("CLI", client);
        var shared = view(owner, "Ours", Optional.of(Role.CLIENT_ADMIN));
        STORE.keep(shared);

        assertThat(STORE.of(user("CLI", client), Role.CLIENT_ADMIN, list)).containsExactly(shared);
        assertThat(STORE.of(user("CLI", Ids.next().toString()), Role.CLIENT_ADMIN, list))
                .isEmpty();
        assertThat(STORE.of(owner, Role.CLIENT_ADMIN, list)).containsExactly(shared);
    }

    @Test
    void a_later_view_of_the_same_name_replaces_the_earlier_one() {
        STORE.keep(view(user, "Refusals", NOBODY));
        STORE.keep(new SavedView(Ids.next(), user, list, "Refusals", "status=EXPIRED", NOBODY));

        assertThat(STORE.of(user, Role.ADMIN, list))
                .extracting(SavedView::query)
                .containsExactly("status=EXPIRED");
    }

    @Test
    void only_its_owner_removes_a_view() {
        var shared = view(user, "Refusals", Optional.of(Role.USER));
        STORE.keep(shared);

        assertThat(STORE.remove(other, shared.id())).isFalse();
        assertThat(STORE.remove(user, shared.id())).isTrue();
        assertThat(STORE.of(user, Role.USER, list)).isEmpty();
    }

    private SavedView view(UUID owner, String name, Optional<Role> sharedWith) {
        return new SavedView(Ids.next(), owner, list, name, "status=REJECTED", sharedWith);
    }

    private static UUID user(String scopeKind, String scopeMembers) {
        var id = Ids.next();
        try (var connection = DATABASE.getConnection()) {
            Rows.update(connection, """
                    insert into panel_user (id, email, first_name, last_name, role, scope_kind, scope_members, status,
                        password_hash, password_set_at, must_change_password, failed_sign_ins, version, created_at,
                        changed_at)
                    values (?, ?, 'Ann', 'Nowak', 'USER', ?, ?, 'ACTIVE', '-', now(), false, 0, 1, now(), now())
                    """, id, id + "@example.test", scopeKind, scopeMembers);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return id;
    }
}
