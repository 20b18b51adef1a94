package org.tapgate.it.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scan that finds nothing proves something only if it can find. */
class PanTracesTest {

    private static final String PAN = "5432101234567899";

    private final PanTraces traces = new PanTraces(PAN.substring(0, 12));

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "{\"card\":{\"pan\":\""})
    void a_number_that_was_sent_is_found_in_every_form(String before) {
        var bytes = (before + PAN + "\",").getBytes(StandardCharsets.US_ASCII);

        assertThat(traces.in(new String(bytes, StandardCharsets.US_ASCII))).isNotEmpty();
        assertThat(traces.in(Base64.getEncoder().encodeToString(bytes))).isNotEmpty();
        assertThat(traces.in(HexFormat.of().formatHex(bytes))).isNotEmpty();
        assertThat(traces.in(HexFormat.of().withUpperCase().formatHex(bytes))).isNotEmpty();
        assertThat(traces.in(before + "5432 1012 3456 7899")).isNotEmpty();
    }

    @Test
    void a_number_nobody_sent_is_found_when_its_check_digit_is_right() {
        assertThat(traces.in("card=4111111111111111;")).containsExactly("4111111111111111");
        assertThat(traces.in("card=4111111111111112;")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "543210******7899",
                "01a1fd7e-9649-710f-a5fa-92f859a0c2d9",
                "\"TimeMillis\":\"1795254290056\"",
                "2026-11-21T09:44:50.056Z",
                "5200010000000000000",
                "5200019999999999999"
            })
    void masked_numbers_identifiers_and_times_are_none(String text) {
        assertThat(traces.in(text)).isEmpty();
    }
}
