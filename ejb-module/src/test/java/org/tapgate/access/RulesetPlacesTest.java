package org.tapgate.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.location.Services;
import org.tapgate.platform.Fault;

class RulesetPlacesTest {

    private static final UUID KNOWN = new UUID(1, 1);

    private static final UUID UNKNOWN = new UUID(2, 2);

    private final Services services = new Services(Set.of("LOUNGE", "FAST_LINE"));

    @Test
    void services_and_locations_that_do_not_exist_are_named_by_their_place() {
        var terms = Terms.gold()
                .services("LOUNGE", "SAUNA", "CASINO")
                .locations("POL", List.of(UNKNOWN, KNOWN), null)
                .write();

        assertThat(faults(terms))
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple("services[1]", "unknown_service"),
                        tuple("services[2]", "unknown_service"),
                        tuple("locations.locationIds[0]", "unknown_location"));
    }

    @Test
    void what_is_absent_or_malformed_is_not_named_twice() {
        var terms = Terms.gold()
                .services("lounge", null)
                .locations("POL", Arrays.asList(null, KNOWN), null)
                .write();

        assertThat(faults(terms)).isEmpty();
    }

    @Test
    void services_that_none_of_the_listed_locations_has_are_a_fault() {
        var elsewhere = Terms.gold().services("FAST_LINE").locations("POL", List.of(KNOWN), null);
        var here = Terms.gold().services("FAST_LINE", "LOUNGE").locations("POL", List.of(KNOWN), null);
        var anywhere = Terms.gold().services("FAST_LINE").locations("POL", List.of(), null);

        assertThat(faults(elsewhere.write()))
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("services", "offered_nowhere"));
        assertThat(faults(here.write())).isEmpty();
        assertThat(faults(anywhere.write())).isEmpty();
    }

    private List<Fault> faults(RulesetTerms terms) {
        return RulesetPlaces.faults(terms, services, id -> Optional.of("LOUNGE").filter(service -> id.equals(KNOWN)));
    }
}
