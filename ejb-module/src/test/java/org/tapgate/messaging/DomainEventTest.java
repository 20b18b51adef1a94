package org.tapgate.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.platform.Correlation;
import org.tapgate.platform.Ids;

class DomainEventTest {

    private static final UUID SUBJECT = Ids.next();

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void an_event_names_the_request_that_caused_it() {
        try (var mark = Correlation.begin("tap-1")) {
            assertThat(event("entry.completed", "{}").requestId()).contains("tap-1");
        }
        assertThat(event("entry.expired", "{}").requestId()).isEmpty();
    }

    @Test
    void telling_a_client_changes_nothing_else() {
        var event = event("entry.completed", "{}");
        var client = Ids.next();
        assertThat(event.forClient(client).clientId()).contains(client);
        assertThat(event.forClient(client).id()).isEqualTo(event.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Entry.completed", "entry.", ".entry", "entry completed"})
    void a_type_is_words_with_dots_between(String type) {
        assertThatIllegalArgumentException().isThrownBy(() -> event(type, "{}"));
    }

    @Test
    void data_is_an_object_that_fits_into_a_webhook() {
        assertThatIllegalArgumentException().isThrownBy(() -> event("entry.completed", "[]"));
        var tooLong = "{" + " ".repeat(DomainEvent.LONGEST_DATA) + "}";
        assertThatIllegalArgumentException().isThrownBy(() -> event("entry.completed", tooLong));
    }

    private static DomainEvent event(String type, String data) {
        return DomainEvent.of(type, SUBJECT, NOW, data);
    }
}
