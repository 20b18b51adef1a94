package org.tapgate.order.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.reference.FewCodes;
import org.tapgate.reference.StandardCodes;

class HostSettingsTest {

    private static final StandardCodes CODES = new FewCodes();

    private static final Map<String, String> GOOD = Map.of(
            "tapgate.acquirer.host", "host.bank.example",
            "tapgate.acquirer.port", "5000",
            "tapgate.acquirer.terminal", "TAPGATE1",
            "tapgate.acquirer.merchant", "MERCHANT",
            "tapgate.acquirer.institution", "123456");

    @Test
    void where_the_host_is_and_who_we_are_must_be_said() {
        var settings = read(GOOD);

        assertThat(settings.link().timeOut()).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.link().echoAfter()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.questions()).isEqualTo(new HostQuestions("TAPGATE1", "MERCHANT", "123456", CODES));
    }

    @Test
    void all_faults_are_named_at_once() {
        assertThatThrownBy(() -> read(Map.of("tapgate.acquirer.timeout", "soon")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("host", "port", "timeout", "terminal", "merchant", "institution");
    }

    @ParameterizedTest
    @CsvSource({
        "port, 70000",
        "port, -1",
        "timeout, PT0S",
        "timeout, PT1M",
        "echo, PT0S",
        "terminal, NINE CHARS",
        "merchant, 0123456789ABCDEF",
        "institution, 12A"
    })
    void a_bad_value_is_refused_by_its_name(String name, String value) {
        var settings = new HashMap<>(GOOD);
        settings.put("tapgate.acquirer." + name, value);

        assertThatThrownBy(() -> read(settings)).hasMessageContaining("tapgate.acquirer." + name);
    }

    private static HostSettings read(Map<String, String> settings) {
        return HostSettings.read(name -> Optional.ofNullable(settings.get(name)), CODES);
    }
}
