package org.tapgate.api.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.api.problem.BadInput;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Ids;
import org.tapgate.platform.SortOrder;

class QueryTest {

    private static final KeyPart[] KEY = {KeyPart.TIME, KeyPart.ID};

    private final MultivaluedHashMap<String, String> sent = new MultivaluedHashMap<>();

    @Test
    void a_cursor_of_the_list_is_where_the_page_starts() {
        var cursor = Cursor.of("2026-11-21T10:00:00Z", Ids.next().toString());
        sent.putSingle("cursor", cursor.encode());
        var query = new Query(sent);
        assertThat(query.page(KEY).after()).contains(cursor);
        assertThatNoException().isThrownBy(query::check);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no time\n0198a3a0-0000-7000-8000-000000000000", "2026-11-21T10:00:00Z\nno id", "one part", ""})
    void a_cursor_that_someone_made_up_is_bad_input(String forged) {
        sent.putSingle("cursor", Cursor.of(forged.split("\n", -1)).encode());
        assertRefused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "1.5", "ten", ""})
    void a_limit_is_a_number_from_1_to_200(String limit) {
        sent.putSingle("limit", limit);
        assertRefused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "999999999999999999"})
    void a_whole_number_is_read(String number) {
        sent.putSingle("after", number);
        var query = new Query(sent);
        assertThat(query.number("after", Long.MAX_VALUE)).contains(Long.valueOf(number));
        assertThatNoException().isThrownBy(query::check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5432101234567899", "54321", "54321a", ""})
    void a_filter_by_digits_takes_so_many_and_no_card_number(String digits) {
        sent.putSingle("first6", digits);
        var query = new Query(sent);
        assertThat(query.digits("first6", 6, 6)).isEmpty();
        assertThatExceptionOfType(BadInput.class).isThrownBy(query::check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "61", "1.5", "07", "9999999999999999999", "ten"})
    void a_number_out_of_its_range_is_bad_input(String number) {
        sent.putSingle("waitSeconds", number);
        var query = new Query(sent);
        query.number("waitSeconds", 60);
        assertThatExceptionOfType(BadInput.class).isThrownBy(query::check);
    }

    @Test
    void a_parameter_that_nobody_asked_for_is_bad_input() {
        sent.putSingle("colour", "red");
        assertRefused();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2026-11-21",
                "2026-11-21T10:00:00",
                "+123456789-11-21T10:00:00Z",
                "0000-01-01T00:00:00Z"
            })
    void a_time_is_of_RFC_3339(String time) {
        sent.putSingle("from", time);
        var query = new Query(sent);
        assertThat(query.time("from")).isEmpty();
        assertThatExceptionOfType(BadInput.class).isThrownBy(query::check);
    }

    @Test
    void a_text_that_the_database_could_not_even_store_is_bad_input() {
        sent.putSingle("name", "a\u0000b");
        var query = new Query(sent);
        assertThat(query.text("name")).isEmpty();
        assertThatExceptionOfType(BadInput.class).isThrownBy(query::check);
    }

    @Test
    void a_list_is_sorted_by_one_of_its_columns_either_way() {
        assertThat(new Query(sent).sort(List.of("name", "city"))).isEqualTo(SortOrder.by("name"));
        sent.putSingle("sort", "-city");
        assertThat(new Query(sent).sort(List.of("name", "city"))).isEqualTo(new SortOrder("city", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour", "--name", "-", "name,city", "NAME", ""})
    void a_list_is_sorted_by_no_other_column(String sort) {
        sent.putSingle("sort", sort);
        var query = new Query(sent);
        query.sort(List.of("name", "city"));
        assertThatExceptionOfType(BadInput.class).isThrownBy(query::check);
    }

    @Test
    void a_cursor_is_good_for_the_order_that_it_was_made_in() {
        var cursor = SortOrder.by("name").cursor("a", Ids.next());
        sent.putSingle("cursor", cursor.encode());

        assertThat(new Query(sent).page(SortOrder.by("name")).after()).contains(cursor);
        var query = new Query(sent);
        query.page(SortOrder.by("city"));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(query::check)
                .satisfies(
                        bad -> assertThat(bad.faults()).extracting(Fault::field).contains("cursor"));
    }

    private void assertRefused() {
        var query = new Query(sent);
        query.page(KEY);
        assertThatExceptionOfType(BadInput.class).isThrownBy(query::check);
    }
}
