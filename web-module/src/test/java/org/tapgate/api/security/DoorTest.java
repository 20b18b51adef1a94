package org.tapgate.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "/pos/check_entry, TERMINAL",
        "/pos, TERMINAL",
        "/pos/, TERMINAL",
        "/pos/pair, OPEN",
        "/pos/pair/, TERMINAL",
        "/pos/pair/more, TERMINAL",
        "/pos/PAIR, TERMINAL",
        "/postbox, OPEN",
        "/api/v1/locations, MACHINE",
        "/point/integration-api/intents, MACHINE",
        "/psp/api/v1/orders, MACHINE",
        "/v1/anything, MACHINE",
        "/v10, OPEN",
        "/admin, PANEL",
        "/admin/, PANEL",
        "/admin/login, PANEL",
        "/administration, OPEN",
        "/oauth/token, OPEN",
        "/health, OPEN",
        "/metrics, OPEN",
        "/openapi, OPEN",
        "/docs/, OPEN",
        "/, OPEN"
    })
    void is_told_by_the_path(String path, Door door) {
        assertThat(Door.of(path)).isEqualTo(door);
    }
}
