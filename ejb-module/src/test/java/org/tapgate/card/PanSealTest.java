package org.tapgate.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PanSealTest {

    private static final UUID ROW = new UUID(1, 1);

    private static final byte[] OLD = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] NEW = "fedcba9876543210fedcba9876543210".getBytes(StandardCharsets.US_ASCII);

    private final Pan pan = CardNumbers.completed("543210123456789");

    private final PanSeal seal = new PanSeal("k1", Map.of("k1", OLD));

    @Test
    void what_was_sealed_is_opened_again() {
        assertThat(seal.open(seal.seal(pan, ROW), ROW)).isEqualTo(pan);
    }

    @Test
    void two_seals_of_a_number_have_nothing_in_common() {
        assertThat(seal.seal(pan, ROW).bytes()).isNotEqualTo(seal.seal(pan, ROW).bytes());
    }

    @Test
    void the_digits_are_not_in_the_seal() {
        assertThat(new String(seal.seal(pan, ROW).bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("543210");
    }

    @Test
    void a_seal_opens_in_its_own_row_only() {
        var sealed = seal.seal(pan, ROW);

        assertThatThrownBy(() -> seal.open(sealed, new UUID(1, 2))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_changed_seal_does_not_open() {
        var sealed = seal.seal(pan, ROW);
        sealed.bytes()[20] ^= 1;

        assertThatThrownBy(() -> seal.open(sealed, ROW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_seal_of_an_older_key_opens_while_that_key_is_there() {
        var sealed = seal.seal(pan, ROW);

        assertThat(new PanSeal("k2", Map.of("k1", OLD, "k2", NEW)).open(sealed, ROW))
                .isEqualTo(pan);
        assertThatThrownBy(() -> new PanSeal("k2", Map.of("k2", NEW)).open(sealed, ROW))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("k1");
    }

    @Test
    void a_key_of_another_length_is_refused() {
        assertThatThrownBy(() -> new PanSeal("k1", Map.of("k1", new byte[16])))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
