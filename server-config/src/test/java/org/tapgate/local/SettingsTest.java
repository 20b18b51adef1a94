package org.tapgate.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void nothing_given_means_port_8080_the_folder_data_and_embedded_services() {
        Settings settings = Settings.of(Map.of());

        assertThat(Settings.faults(Map.of())).isEmpty();
        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.dataDirectory()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.demo()).isTrue();
        assertThat(settings.ownDatabase()).isFalse();
        assertThat(settings.broker()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "eight", "80 80", "99999999999"})
    void a_port_that_is_none_is_named(String port) {
        assertThat(Settings.faults(Map.of("TAPGATE_HTTP_PORT", port)))
                .singleElement()
                .asString()
                .contains("TAPGATE_HTTP_PORT", port);
    }

    @Test
    void values_of_one_setting_have_blanks_between_them() {
        assertThat(Settings.words(Map.of("OPTIONS", " -Xmx1g  -Xlog:gc "), "OPTIONS"))
                .containsExactly("-Xmx1g", "-Xlog:gc");
        assertThat(Settings.words(Map.of("OPTIONS", "  "), "OPTIONS")).isEmpty();
    }

    @Test
    void all_faults_are_told_at_once() {
        Map<String, String> environment =
                Map.of("TAPGATE_HTTP_PORT", "x", "TAPGATE_DEMO", "yes", "TAPGATE_DB_URL", "jdbc:h2:mem");

        assertThat(Settings.faults(environment)).hasSize(3);
    }

    @Test
    void the_test_clock_is_refused_without_the_demo_flag() {
        assertThat(Settings.faults(Map.of("TAPGATE_TEST_CLOCK", "true", "TAPGATE_DEMO", "false")))
                .hasSize(1);
        assertThat(Settings.faults(Map.of("TAPGATE_TEST_CLOCK", "true"))).isEmpty();
    }

    @Test
    void the_banks_database_comes_with_a_user_and_a_password() {
        assertThat(Settings.faults(Map.of("TAPGATE_DB_URL", "jdbc:postgresql://db/tapgate")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"amqp://broker:5672", "tcp://broker", "tcp://broker:0", "broker:61616", "tcp://:61616"})
    void a_broker_address_that_is_none_is_refused(String url) {
        assertThat(Settings.faults(Map.of("TAPGATE_BROKER_URL", url))).hasSize(1);
    }

    @Test
    void the_banks_broker_is_a_host_a_port_and_a_login() {
        Map<String, String> environment = Map.of(
                "TAPGATE_BROKER_URL", "tcp://broker.bank.example:61616",
                "TAPGATE_BROKER_USER", "tapgate",
                "TAPGATE_BROKER_PASSWORD", "secret");

        assertThat(Settings.faults(environment)).isEmpty();
        assertThat(Settings.of(environment).broker())
                .contains(new BrokerAccess("broker.bank.example", 61616, new Login("tapgate", "secret")));
    }

    @Test
    void a_login_does_not_show_its_password() {
        assertThat(new Login("tapgate", "secret")).hasToString("tapgate");
    }
}
