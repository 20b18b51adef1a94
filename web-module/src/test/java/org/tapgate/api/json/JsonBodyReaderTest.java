package org.tapgate.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.api.problem.BadInput;
import org.tapgate.platform.Fault;

class JsonBodyReaderTest {

    enum Colour {
        RED,
        GREEN
    }

    record Part(
            @NotNull @Size(max = 5) String label, @Min(1) Integer count) {}

    record Body(
            @NotNull String name,
            UUID id,
            Instant at,
            Colour colour,
            Boolean on,
            Long big,
            @Valid List<Part> parts) {}

    @Test
    void a_good_body_is_read_with_its_time_in_utc() throws IOException {
        var body = JsonBodyReader.read(
                json("{'name':'n','at':'2026-11-21T12:00:00+02:00','colour':'RED','parts':[{'label':'a','count':2}]}"),
                Body.class);

        assertThat(body.at()).isEqualTo("2026-11-21T10:00:00Z");
        assertThat(body.parts()).containsExactly(new Part("a", 2));
    }

    @Test
    void the_number_of_a_constant_is_not_the_constant() {
        assertThat(faults("{'name':'n','colour':1}"))
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("colour", "invalid_value"));
    }

    @Test
    void what_records_say_on_fields_only_is_held_too() {
        var refused = catchThrowableOfType(BadInput.class, () -> JsonBodyReader.read(json("{'text':' '}"), Note.class));

        assertThat(refused.faults()).extracting(Fault::field, Fault::code).containsExactly(tuple("text", "required"));
    }

    record Note(@Filled String text) {}

    @Test
    void all_faults_are_named_at_once() {
        var faults = faults("{'id':'x','at':'today','colour':'BLUE','on':'yes','big':1.5,'nope':{'a':[1]},"
                + "'parts':[{'label':'too long','count':0,'what':1},{'count':'3'},{'count':3000000000}]}");

        assertThat(faults)
                .extracting(Fault::field, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("id", "invalid_value"),
                        tuple("at", "invalid_value"),
                        tuple("colour", "invalid_value"),
                        tuple("on", "wrong_type"),
                        tuple("big", "wrong_type"),
                        tuple("nope", "unknown_field"),
                        tuple("parts[0].what", "unknown_field"),
                        tuple("name", "required"),
                        tuple("parts[0].label", "invalid_length"),
                        tuple("parts[0].count", "out_of_range"),
                        tuple("parts[1].label", "required"),
                        tuple("parts[1].count", "wrong_type"),
                        tuple("parts[2].label", "required"),
                        tuple("parts[2].count", "invalid_value"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                        | required",
                "null                      | wrong_type",
                "[]                        | wrong_type",
                "1                         | wrong_type",
                "{                         | malformed_json",
                "{'name':'a'} x            | malformed_json",
                "{'name':'a','name':'b'}   | malformed_json",
                "{'name':'a','big':99999999999999999999} | invalid_value",
            })
    void a_body_that_is_no_object_is_refused_as_a_whole(String body, String code) {
        assertThat(faults(body)).extracting(Fault::code).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\ud800b", "\\udc00\\ud800"})
    void a_text_that_could_not_be_kept_is_refused(String text) {
        assertThat(faults("{'name':'" + text + "'}"))
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("name", "invalid_value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "2026-11-21T10:00:00", "2026-11-21"})
    void a_time_that_is_not_of_rfc_3339_is_refused(String time) {
        assertThat(faults("{'name':'a','at':'" + time + "'}"))
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("at", "invalid_value"));
    }

    @Test
    void no_fault_repeats_what_was_sent() {
        var faults = faults("{'name':5432101234567899,'id':'5432101234567899','colour':'5432101234567899'}");

        assertThat(faults).isNotEmpty().noneMatch(fault -> fault.message().contains("5432101234567899"));
    }

    private static List<Fault> faults(String text) {
        return catchThrowableOfType(BadInput.class, () -> JsonBodyReader.read(json(text), Body.class))
                .faults();
    }

    private static byte[] json(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
