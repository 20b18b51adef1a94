package org.tapgate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tapgate.platform.Fault;

class PosMessageTest {

    @Test
    void a_good_one_has_no_fault() {
        assertThat(new PosMessage("LIMIT_EXCEEDED", "pt-BR", "Limite", null).faults())
                .isEmpty();
    }

    @Test
    void every_fault_is_named() {
        assertThat(new PosMessage(null, null, null, null).faults())
                .extracting(Fault::field)
                .containsExactly("code", "language", "text");
        assertThat(new PosMessage("NO_SUCH_CODE", "english", "x".repeat(301), null).faults())
                .extracting(Fault::field)
                .containsExactly("code", "language", "text");
    }
}
