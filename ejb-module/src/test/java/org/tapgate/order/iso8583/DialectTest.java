package org.tapgate.order.iso8583;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.tapgate.order.iso8583.Dialect.Unreadable;

class DialectTest {

    /** By hand, after the table in docs/acquirer.md. */
    private static final String ECHO =
            "0800" + "8220000000000000" + "0400000000000000" + "1121100000" + "000007" + "301";

    private static final int ROUNDS = 20_000;

    private final Dialect dialect = new Dialect();

    @Test
    void a_message_is_written_as_the_page_of_the_dialect_says() {
        var echo = HostMessage.of(MessageType.NETWORK)
                .with(DataElement.NETWORK_CODE, "301")
                .with(DataElement.TRACE_NUMBER, "7")
                .with(DataElement.TRANSMITTED_AT, "1121100000");

        assertThat(new String(dialect.write(echo), StandardCharsets.US_ASCII)).isEqualTo(ECHO);
    }

    @Test
    void every_element_comes_back_as_it_went() throws Unreadable {
        for (int type : MessageType.all()) {
            var full = HostMessage.of(type);
            for (var element : DataElement.values()) {
                full = full.with(element, "1".repeat(element.length()));
            }
            assertThat(dialect.read(dialect.write(full))).isEqualTo(full);
        }
    }

    @Test
    void an_element_that_is_too_long_is_not_sent() {
        var tooLong = HostMessage.of(MessageType.FINANCIAL).with(DataElement.AMOUNT, "1".repeat(13));

        assertThatThrownBy(() -> dialect.write(tooLong)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatever_comes_is_a_message_or_unreadable() {
        long seed = ThreadLocalRandom.current().nextLong();
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var bytes = mutated(random);
            assertThat(isReadable(bytes)).as("seed %d", seed).isIn(true, false);
        }
    }

    /** A good message with some bytes changed, cut off somewhere. */
    private byte[] mutated(Random random) {
        var good = ECHO.getBytes(StandardCharsets.US_ASCII);
        for (int change = 0; change < 3; change++) {
            good[random.nextInt(good.length)] = (byte) random.nextInt(256);
        }
        return Arrays.copyOf(good, random.nextInt(good.length + 10));
    }

    private boolean isReadable(byte[] bytes) {
        try {
            return dialect.read(bytes) != null;
        } catch (Unreadable garbage) {
            return false;
        }
    }

    @Test
    void a_message_prints_none_of_its_elements_but_the_trace_number() {
        var message = HostMessage.of(MessageType.AUTHORIZATION)
                .with(DataElement.CARD_NUMBER, "5432101234567899")
                .with(DataElement.TRACE_NUMBER, "000001");

        assertThat(message).hasToString("0100 000001");
    }
}
