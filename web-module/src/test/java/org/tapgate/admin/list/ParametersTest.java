package org.tapgate.admin.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.preference.Theme;

class ParametersTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private static final Parameters PARAMETERS = new Parameters(
            "/admin/things",
            List.of(
                    Parameter.oneOf("theme", Theme.class),
                    Parameter.digits("last4", 4, 4),
                    Parameter.text("name"),
                    Parameter.id("location"),
                    LocalTime.parameter("from", () -> WARSAW)));

    @Test
    void the_same_list_always_has_the_same_address() {
        var sent = new LinkedHashMap<String, String>();
        sent.put("name", "  Gold & co ");
        sent.put("theme", "dark");
        sent.put("from", "2026-07-01T10:00");

        assertThat(PARAMETERS.read(sent))
                .hasToString("/admin/things?theme=DARK&name=Gold+%26+co&from=2026-07-01T08%3A00%3A00Z");
    }

    @Test
    void an_address_reads_as_itself() {
        var address = PARAMETERS.read(Map.of("theme", "DARK", "from", "2026-07-01T08:00:00Z", "after", "xyz"));

        assertThat(PARAMETERS.read(address.values())).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "theme, PINK",
        "last4, 12345",
        "last4, 12a4",
        "name, '  '",
        "location, 17",
        "from, yesterday",
        "from, 2026-13-01T00:00",
        "unknown, 1",
        "after, ' '"
    })
    void what_cannot_be_used_is_left_out(String name, String value) {
        assertThat(PARAMETERS.read(Map.of(name, value))).hasToString("/admin/things");
    }

    @Test
    void times_of_a_field_are_those_of_the_users_zone() {
        assertThat(LocalTime.forField(Instant.parse("2026-12-01T08:15:42Z"), WARSAW))
                .isEqualTo("2026-12-01T09:15");
        assertThat(LocalTime.forField(null, WARSAW)).isNull();
    }

    @Test
    void a_changed_filter_leads_to_the_beginning() {
        var address = PARAMETERS.read(Map.of("theme", "DARK", "last4", "1234", "after", "xyz"));

        assertThat(address.with("theme", "LIGHT")).hasToString("/admin/things?theme=LIGHT&last4=1234");
        assertThat(address.without("theme")).hasToString("/admin/things?last4=1234");
        assertThat(address.all()).hasToString("/admin/things");
        assertThat(address.filters()).containsExactly("theme", "last4");
    }
}
