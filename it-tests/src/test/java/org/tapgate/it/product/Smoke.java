package org.tapgate.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.tapgate.pos.Call;

/** The shortest proof that everything is there: a terminal is paired, a card checked, an entry confirmed and seen. */
public final class Smoke {

    private Smoke() {}

    /** Fails with what was answered when anything is missing. */
    public static void test(Tapgate tapgate) throws IOException {
        var ready = tapgate.connection().send(Call.of("GET", "/health/ready"));
        assertThat(ready.status()).as(ready.body()).isEqualTo(200);
        var site = Site.open(tapgate);

        var confirmed = site.enter(site.newCard());

        assertThat(confirmed.text("/status")).as(confirmed.body()).isEqualTo("COMPLETED");
        assertThat(site.entries())
                .extracting(entry -> entry.path("id").asText())
                .containsExactly(confirmed.text("/operationId"));
    }
}
