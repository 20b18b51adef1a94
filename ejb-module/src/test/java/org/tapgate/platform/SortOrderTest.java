package org.tapgate.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SortOrderTest {

    private static final SortOrder BY_NAME = SortOrder.by("name");

    @Test
    void marksAPlaceInTheListByValueAndId() {
        var id = Ids.next();
        var place = BY_NAME.cursor("Łódź", id);

        assertThat(BY_NAME.fits(place)).isTrue();
        assertThat(BY_NAME.valueIn(place)).isEqualTo("Łódź");
        assertThat(BY_NAME.idIn(place)).isEqualTo(id.toString());
    }

    @Test
    void refusesThePlaceOfAnotherListAndOneThatWasTamperedWith() {
        var place = BY_NAME.cursor("a", Ids.next());

        assertThat(new SortOrder("name", true).fits(place)).isFalse();
        assertThat(SortOrder.by("city").fits(place)).isFalse();
        assertThat(BY_NAME.fits(Cursor.of("name", "a", "1"))).isFalse();
        assertThat(BY_NAME.fits(Cursor.of("name", "a"))).isFalse();
    }

    @Test
    void aPlaceTurnedRoundIsTheSameRowInTheOppositeOrder() {
        var place = BY_NAME.cursor("a", Ids.next());
        var turned = BY_NAME.turned(place);

        assertThat(BY_NAME.opposite().fits(turned)).isTrue();
        assertThat(BY_NAME.opposite().turned(turned)).isEqualTo(place);
    }
}
