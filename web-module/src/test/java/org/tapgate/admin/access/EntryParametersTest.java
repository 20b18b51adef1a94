package org.tapgate.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapgate.access.EntryStatus;
import org.tapgate.access.RejectCode;
import org.tapgate.admin.list.Address;

class EntryParametersTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void every_filter_of_the_list_reaches_the_boundary() {
        var address = address(Map.of(
                "country",
                "pol",
                "status",
                "REJECTED",
                "rejectCode",
                "LIMIT_EXCEEDED",
                "first6",
                "543210",
                "last4",
                "7899",
                "ica",
                "1234",
                "terminal",
                "SN-1",
                "service",
                "LOUNGE",
                "type",
                "ONLINE"));
        var filter = EntryParameters.filter(address, NOW, WARSAW, false);

        assertThat(filter.place().country()).contains("POL");
        assertThat(filter.outcome().status()).contains(EntryStatus.REJECTED);
        assertThat(filter.outcome().rejectCode()).contains(RejectCode.LIMIT_EXCEEDED);
        assertThat(filter.card().first6()).contains("543210");
        assertThat(filter.card().last4()).contains("7899");
        assertThat(filter.card().ica()).contains("1234");
        assertThat(filter.place().terminal()).contains("SN-1");
        assertThat(filter.place().service()).contains("LOUNGE");
        assertThat(filter.outcome().type()).isPresent();
    }

    @Test
    void today_is_the_users_day() {
        var filter = EntryParameters.filter(address(Map.of("period", "TODAY")), NOW, WARSAW, false);

        assertThat(filter.period().from()).contains(Instant.parse("2026-11-20T23:00:00Z"));
        assertThat(filter.period().to()).contains(Instant.parse("2026-11-21T23:00:00Z"));
    }

    @Test
    void a_period_stands_above_fixed_times() {
        assertThat(address(Map.of("period", "LAST_HOUR", "from", "2026-01-01T00:00:00Z")))
                .hasToString("/admin/access/entries?period=LAST_HOUR");
    }

    @Test
    void a_whole_card_number_is_no_filter() {
        assertThat(address(Map.of("first6", "5432101234567899", "last4", "5432101234567899")))
                .hasToString("/admin/access/entries");
    }

    @Test
    void only_real_places_are_believed() {
        assertThat(EntryWalk.read("nonsense")).isEmpty();
        assertThat(EntryWalk.read("YQpi")).isEmpty();
    }

    @Test
    void columns_keep_the_chosen_order_and_forget_what_they_do_not_know() {
        assertThat(EntryColumn.named(List.of("STATUS", "SECRET", "PAN", "STATUS")))
                .containsExactly(EntryColumn.STATUS, EntryColumn.PAN);
    }

    private static Address address(Map<String, String> sent) {
        return EntryParameters.sensible(
                EntryParameters.of(WARSAW, List.of("LOUNGE", "FAST_LINE")).read(sent));
    }
}
