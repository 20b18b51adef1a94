package org.tapgate.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Ids;
import org.tapgate.reference.FewCodes;

class LocationDetailsTest {

    private static final Services SERVICES = new Services(Set.of("LOUNGE", "FAST_LINE"));

    @Test
    void needsNoMoreThanNameCountryServicePostalCodeAndCity() {
        var least = new LocationDetails("Preludium", "POL", "LOUNGE", "00-906", "Warszawa", null, null, null, null);
        var most = new LocationDetails(
                "Fast lane T1", "ESP", "FAST_LINE", "28042", "Madrid", "Terminal 1", 30, "Europe/Madrid", Ids.next());

        assertThat(least.faults(new FewCodes(), SERVICES)).isEmpty();
        assertThat(most.faults(new FewCodes(), SERVICES)).isEmpty();
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        var nothing = new LocationDetails(null, null, null, null, null, null, null, null, null);

        assertThat(nothing.faults(new FewCodes(), SERVICES))
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple("name", "required"),
                        tuple("country", "required"),
                        tuple("service", "required"),
                        tuple("postalCode", "required"),
                        tuple("city", "required"));
    }

    @Test
    void namesEverythingThatIsWrongAtOnceAndRepeatsNoneOfIt() {
        var wrong = new LocationDetails(
                " ", "XYZ", "SAUNA", "9".repeat(21), "c".repeat(201), "a".repeat(501), -1, "Mars/Base", null);

        assertThat(wrong.faults(new FewCodes(), SERVICES))
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple("name", "required"),
                        tuple("country", "unknown_code"),
                        tuple("service", "unknown_service"),
                        tuple("postalCode", "too_long"),
                        tuple("city", "too_long"),
                        tuple("address", "too_long"),
                        tuple("cooldownMinutes", "out_of_range"),
                        tuple("timeZone", "unknown_time_zone"));
        assertThat(wrong.faults(new FewCodes(), SERVICES))
                .extracting(Fault::message)
                .noneMatch(message -> message.contains("SAUNA") || message.contains("Mars"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lounge", "FAST LINE", "1ST_CLASS", "ÉTAGE"})
    void servicesHaveNamesForPrograms(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Services(Set.of("LOUNGE", name)));
    }
}
