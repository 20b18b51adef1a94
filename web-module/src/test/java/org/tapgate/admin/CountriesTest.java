package org.tapgate.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tapgate.preference.Language;

class CountriesTest {

    @Test
    void a_country_is_named_in_the_users_language() {
        assertThat(Countries.name("POL", Language.IT.locale())).isEqualTo("Polonia");
        assertThat(Countries.name("DEU", Language.PL.locale())).isEqualTo("Niemcy");
    }

    @Test
    void an_unknown_code_stays_as_it_is() {
        assertThat(Countries.name("XKX", Locale.ENGLISH)).isEqualTo("XKX");
        assertThat(Countries.name(null, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void countries_are_listed_in_the_order_of_the_language() {
        var spanish = Countries.all(Language.ES.locale());

        assertThat(spanish).hasSizeGreaterThan(240).contains("ESP", "POL");
        assertThat(spanish.indexOf("DEU")).isLessThan(spanish.indexOf("ESP")); // Alemania, España
    }
}
