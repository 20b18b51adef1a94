package org.tapgate.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final Stay STAY =
            new Stay(Instant.parse("2026-11-21T10:00:00.123456Z"), LocalDate.parse("2026-11-22"));

    private final Documents documents = new Documents(JsonMapper.builder());

    record Stay(Instant from, LocalDate until) {}

    @Test
    void what_was_written_is_read_back_equal() {
        var written = documents.write(STAY);

        assertThat(written).isEqualTo("{\"from\":\"2026-11-21T10:00:00.123456Z\",\"until\":\"2026-11-22\"}");
        assertThat(documents.read(written, Stay.class)).isEqualTo(STAY);
    }

    @Test
    void an_instant_may_have_the_offset_of_a_session() {
        var row = "{\"from\":\"2026-11-21T12:00:00.123456+02:00\",\"until\":\"2026-11-22\"}";

        assertThat(documents.read(row, Stay.class)).isEqualTo(STAY);
    }

    @Test
    void nothing_is_read_as_nothing() {
        assertThat(documents.read(null, Stay.class)).isNull();
    }

    @Test
    void what_nobody_of_us_wrote_is_a_bug() {
        assertThatIllegalStateException()
                .isThrownBy(() -> documents.read("{", Stay.class))
                .withMessage("A stored Stay cannot be read");
    }
}
