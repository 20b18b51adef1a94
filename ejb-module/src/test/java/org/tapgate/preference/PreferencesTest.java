package org.tapgate.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PreferencesTest {

    @Test
    void a_change_leaves_the_rest_alone() {
        var chosen = Preferences.INITIAL
                .with(Theme.DARK)
                .with(Density.COMPACT)
                .with(Language.PL)
                .with(ZoneId.of("Europe/Rome"))
                .withShortcuts(false);

        assertThat(chosen.theme()).isEqualTo(Theme.DARK);
        assertThat(chosen.density()).isEqualTo(Density.COMPACT);
        assertThat(chosen.language()).contains(Language.PL);
        assertThat(chosen.zone()).contains(ZoneId.of("Europe/Rome"));
        assertThat(chosen.shortcuts()).isFalse();
    }

    @Test
    void the_theme_switch_goes_round() {
        assertThat(Theme.AUTO.next().next().next()).isEqualTo(Theme.AUTO);
        assertThat(Theme.AUTO.next()).isNotEqualTo(Theme.AUTO.next().next());
    }
}
