package org.tapgate.preference.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.ee.Sql;
import org.tapgate.preference.Density;
import org.tapgate.preference.Language;
import org.tapgate.preference.Preferences;
import org.tapgate.preference.Theme;

class JdbcPreferenceStoreTest {

    private static final JdbcPreferenceStore STORE = new JdbcPreferenceStore(new Sql(Database.fresh()));

    private final UUID user = Ids.next();

    @Test
    void nothing_is_found_before_anything_was_chosen() {
        assertThat(STORE.find(user)).isEmpty();
        assertThat(STORE.columns(user, "entries")).isEmpty();
    }

    @Test
    void every_preference_comes_back_as_it_was_kept() {
        var chosen = Preferences.INITIAL
                .with(Theme.DARK)
                .with(Density.COMPACT)
                .with(Language.IT)
                .with(ZoneId.of("Europe/Rome"))
                .withShortcuts(false);

        STORE.keep(user, chosen);

        assertThat(STORE.find(user)).contains(chosen);
    }

    @Test
    void a_later_choice_replaces_the_earlier_one_of_that_user_only() {
        var other = Ids.next();
        STORE.keep(other, Preferences.INITIAL.with(Theme.LIGHT));
        STORE.keep(user, Preferences.INITIAL.with(Theme.DARK));
        STORE.keep(user, Preferences.INITIAL);

        assertThat(STORE.find(user)).contains(Preferences.INITIAL);
        assertThat(STORE.find(other)).contains(Preferences.INITIAL.with(Theme.LIGHT));
    }

    @Test
    void columns_keep_their_order_for_each_list() {
        STORE.keepColumns(user, "entries", List.of("STATUS", "COUNTRY"));
        STORE.keepColumns(user, "locations", List.of("NAME"));

        assertThat(STORE.columns(user, "entries")).containsExactly("STATUS", "COUNTRY");
    }

    @Test
    void choosing_no_columns_takes_the_choice_back() {
        STORE.keepColumns(user, "entries", List.of("STATUS"));
        STORE.keepColumns(user, "entries", List.of());

        assertThat(STORE.columns(user, "entries")).isEmpty();
    }
}
