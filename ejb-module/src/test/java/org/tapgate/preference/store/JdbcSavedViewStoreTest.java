package org.tapgate.preference.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.identity.Role;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.ee.Sql;
import org.tapgate.preference.SavedView;

class JdbcSavedViewStoreTest {

    private static final JdbcSavedViewStore STORE = new JdbcSavedViewStore(new Sql(Database.fresh()));

    private static final Optional<Role> NOBODY = Optional.empty();

    private final UUID user = Ids.next();

    private final UUID other = Ids.next();

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
}
