package org.tapgate.admin.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Page;

class TimeWalkTest {

    private static final String ID = "01980000-0000-7000-8000-00000000a003";

    private final TimeWalk<String> walk = new TimeWalk<>((back, page) -> new Page<>(List.of(), Optional.empty()));

    @Test
    void a_place_is_a_time_and_an_id_whichever_way_one_goes() {
        var place = Cursor.of("2026-11-21T10:00:00Z", ID);

        assertThat(walk.place(place.encode(), true)).contains(place);
        assertThat(walk.turned(place, true)).isEqualTo(place);
    }

    @Test
    void what_somebody_made_up_is_none() {
        assertThat(walk.place(Cursor.of("yesterday", ID).encode(), false)).isEmpty();
        assertThat(walk.place(Cursor.of("2026-11-21T10:00:00Z", "1").encode(), false))
                .isEmpty();
        assertThat(walk.place(Cursor.of(ID).encode(), false)).isEmpty();
        assertThat(walk.place("???", false)).isEmpty();
    }
}
