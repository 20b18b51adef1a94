package org.tapgate.it.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.tapgate.pos.Answer;

/** What must be true of every refusal. */
public final class Problems {

    /** The schema of RFC 9457, appendix A. */
    private static final JsonSchema SCHEMA = schema();

    /** Words that only the inside knows. */
    private static final List<String> INSIDE = List.of(
            "exception",
            "org.tapgate",
            "jakarta",
            "java.",
            "postgres",
            "sql",
            "payara",
            "glassfish",
            "jersey",
            "eclipselink",
            "jackson",
            "artemis",
            "hibernate",
            "at org.",
            ".java:");

    private Problems() {}

    /** A problem document with this status. */
    public static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertProblem(answer);
    }

    /** A problem document that fits its answer, with all members the contract promises, and nothing of the inside. */
    public static void assertProblem(Answer answer) {
        assertThat(answer.header("Content-Type")).as(answer.body()).startsWith("application/problem+json");
        assertThat(SCHEMA.validate(answer.json())).as(answer.body()).isEmpty();
        assertThat(answer.json().path("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.code()).as(answer.body()).matches("[A-Z][A-Z0-9_]+");
        assertThat(answer.text("/title")).isNotBlank();
        assertThat(answer.text("/type")).contains(answer.code());
        assertThat(answer.text("/requestId")).isNotBlank().isEqualTo(answer.header("X-Request-Id"));
        assertThat(answer.body().toLowerCase(Locale.ROOT)).doesNotContain(INSIDE);
    }

    /** The fields that a problem names. */
    public static List<String> fields(Answer answer) {
        return StreamSupport.stream(answer.json().path("errors").spliterator(), false)
                .map(Problems::field)
                .toList();
    }

    /** The published file is the RFC's listing, in which a backslash goes on with the line. */
    private static JsonSchema schema() {
        try (var file = Problems.class.getResourceAsStream("/vectors/problem.schema.json")) {
            var listing = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(listing.replace("\\\n", ""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String field(JsonNode fault) {
        assertThat(fault.path("code").asText()).isNotBlank();
        assertThat(fault.path("message").asText()).isNotBlank();
        return fault.path("field").asText();
    }
}
