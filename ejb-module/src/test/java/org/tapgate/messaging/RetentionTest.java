package org.tapgate.messaging;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetentionTest {

    @Test
    void events_cannot_be_forgotten_before_30_days() {
        assertThatNoException().isThrownBy(() -> new Retention(Duration.ofDays(30)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retention(Duration.ofDays(30).minusNanos(1)));
    }
}
