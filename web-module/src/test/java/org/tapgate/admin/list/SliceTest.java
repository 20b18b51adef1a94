package org.tapgate.admin.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.SortOrder;

class SliceTest {

    private static final SortOrder ORDER = SortOrder.by("name");

    private static final Address ALL = new Address("/list", Map.of());

    private static final String ID = Ids.next().toString();

    @ParameterizedTest
    @ValueSource(ints = {1, Slice.ROWS, Slice.ROWS + 1, 3 * Slice.ROWS, 3 * Slice.ROWS + 7})
    void the_way_forward_and_the_way_back_show_every_row_once(int size) {
        var names = names(size);
        var forward = new ArrayList<String>();
        var slice = Slice.load(ALL, list(names));
        forward.addAll(slice.rows());
        while (slice.after().isPresent()) {
            slice = Slice.load(slice.after().get(), list(names));
            forward.addAll(slice.rows());
        }
        assertThat(forward).isEqualTo(names);

        var back = new ArrayList<>(slice.rows());
        while (slice.before().isPresent()) {
            slice = Slice.load(slice.before().get(), list(names));
            back.addAll(
                    0,
                    slice.rows().stream().filter(name -> !back.contains(name)).toList());
        }
        assertThat(back).isEqualTo(names);
    }

    @Test
    void the_beginning_and_the_end_have_no_way_further() {
        var slice = Slice.load(ALL, list(names(3)));

        assertThat(slice.before()).isEmpty();
        assertThat(slice.after()).isEmpty();
    }

    @Test
    void going_back_to_the_beginning_shows_a_whole_part() {
        var names = names(Slice.ROWS + 20);
        var place = ORDER.opposite().cursor(names.get(5), ID).encode();

        var slice = Slice.load(ALL.with(Address.BEFORE, place), list(names));

        assertThat(slice.rows()).isEqualTo(names.subList(0, Slice.ROWS));
        assertThat(slice.before()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "LW5hbWUKYQpi", ""})
    void a_place_of_another_list_is_the_beginning(String place) {
        var slice = Slice.load(ALL.with(Address.AFTER, place), list(names(3)));

        assertThat(slice.rows()).hasSize(3);
        assertThat(slice.before()).isEmpty();
    }

    @Test
    void filters_stay_while_walking() {
        var filtered = ALL.with("country", "POL");

        assertThat(Slice.load(filtered, list(names(60))).after().orElseThrow().get("country"))
                .isEqualTo("POL");
    }

    private static List<String> names(int size) {
        return IntStream.range(0, size).mapToObj("name-%05d"::formatted).toList();
    }

    /** A list that is kept in memory and paged as the stores do it. */
    private static Walk<String> list(List<String> names) {
        return Walk.sorted(ORDER, (order, page) -> {
            var direction = order.descending() ? Comparator.<String>reverseOrder() : Comparator.<String>naturalOrder();
            var found = names.stream()
                    .sorted(direction)
                    .filter(name -> isBeyond(name, direction, order, page))
                    .limit(page.limit() + 1L)
                    .toList();
            return Page.of(found, page.limit(), name -> order.cursor(name, ID));
        });
    }

    private static boolean isBeyond(String name, Comparator<String> direction, SortOrder order, PageRequest page) {
        return page.after()
                .map((Cursor place) -> direction.compare(name, order.valueIn(place)) > 0)
                .orElse(true);
    }
}
