package org.tapgate.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GenuineSignaturesTest {

    private static final RSAPublicKey KEY = (RSAPublicKey) Keys.pair(2048).getPublic();

    private static final RSAPublicKey OTHER_KEY = (RSAPublicKey) Keys.pair(2048).getPublic();

    private final AtomicInteger computed = new AtomicInteger();

    private final GenuineSignatures signatures = new GenuineSignatures(2, this::endsWithGood);

    @Test
    void a_genuine_signature_is_computed_once() {
        assertThat(isGenuine(KEY, "message", "good")).isTrue();
        assertThat(isGenuine(KEY, "message", "good")).isTrue();
        assertThat(computed).hasValue(1);
    }

    @Test
    void a_false_signature_is_false_every_time() {
        assertThat(isGenuine(KEY, "message", "bad")).isFalse();
        assertThat(isGenuine(KEY, "message", "bad")).isFalse();
        assertThat(computed).hasValue(2);
    }

    @Test
    void another_key_proves_nothing_by_the_signature_of_the_first() {
        isGenuine(KEY, "message", "good");
        assertThat(isGenuine(OTHER_KEY, "message", "good")).isFalse();
    }

    @Test
    void another_message_is_not_signed_by_the_signature_of_the_first() {
        isGenuine(KEY, "message", "good");
        isGenuine(KEY, "messag", "egood");
        isGenuine(KEY, "other", "good");
        assertThat(computed).hasValue(3);
    }

    @Test
    void what_was_not_asked_for_a_while_is_forgotten_and_the_rest_is_not() {
        isGenuine(KEY, "first", "good");
        for (int number = 0; number < 20; number++) {
            isGenuine(KEY, "often", "good");
            isGenuine(KEY, "message " + number, "good");
        }
        computed.set(0);
        assertThat(isGenuine(KEY, "often", "good")).isTrue();
        assertThat(computed).hasValue(0);
        assertThat(isGenuine(KEY, "first", "good")).isTrue();
        assertThat(computed).hasValue(1);
    }

    private boolean isGenuine(RSAPublicKey key, String message, String signature) {
        return signatures.isGenuine(key, bytes(message), bytes(signature));
    }

    private boolean endsWithGood(RSAPublicKey key, byte[] message, byte[] signature) {
        computed.incrementAndGet();
        return key.equals(KEY) && new String(signature, StandardCharsets.UTF_8).endsWith("good");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
