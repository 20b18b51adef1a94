package org.tapgate.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Test
    void a_full_page_with_one_row_more_behind_it_points_at_its_last_row() {
        var page = Page.of(List.of("a", "b", "c"), 2, Cursor::of);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.nextCursor().flatMap(text -> Cursor.decode(text, 1))).contains(Cursor.of("b"));
    }

    @Test
    void a_page_with_nothing_behind_it_has_no_cursor() {
        assertThat(Page.of(List.of("a", "b"), 2, Cursor::of).nextCursor()).isEmpty();
    }

    @Test
    void a_page_knows_the_place_of_its_first_row() {
        var page = Page.of(List.of("a", "b"), 2, Cursor::of);

        assertThat(page.firstCursor().flatMap(text -> Cursor.decode(text, 1))).contains(Cursor.of("a"));
        assertThat(Page.of(List.<String>of(), 2, Cursor::of).firstCursor()).isEmpty();
    }

    @Test
    void a_cursor_survives_the_way_to_the_client_and_back() {
        var cursor = Cursor.of("2026-11-21T10:00:00Z", "Łódź ", "");

        assertThat(Cursor.decode(cursor.encode(), 3)).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "***", "YQ", "YQpiCmM", "Zm9v"})
    void what_was_not_made_here_is_no_cursor(String text) {
        assertThat(Cursor.decode(text, 2)).isEmpty();
    }
}
