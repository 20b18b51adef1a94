package org.tapgate.architecture.planted.clock.card;

import java.time.Instant;

/** Breaks the rule on purpose. */
class ReadsTheClock {

    Instant read() {
        return Instant.now();
    }
}
