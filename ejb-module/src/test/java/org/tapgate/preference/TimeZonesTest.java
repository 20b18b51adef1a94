package org.tapgate.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeZonesTest {

    @Test
    void regions_and_utc_can_be_chosen() {
        assertThat(TimeZones.all()).contains("UTC", "Europe/Warsaw", "America/Argentina/Buenos_Aires");
        assertThat(TimeZones.of("Europe/Warsaw")).contains(ZoneId.of("Europe/Warsaw"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Mars/Olympus", "+05:00", "EST", "Etc/GMT+5", "SystemV/PST8"})
    void anything_else_cannot(String id) {
        assertThat(TimeZones.of(id)).isEmpty();
    }
}
