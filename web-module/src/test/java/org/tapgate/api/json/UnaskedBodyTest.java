package org.tapgate.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.api.problem.BadInput;

class UnaskedBodyTest {

    interface Resource {

        @POST
        void close();

        @POST
        void freeze(@PathParam("id") String id, @Context HttpHeaders headers);

        @POST
        void create(@PathParam("id") String id, NeededBodyTest.Body body);

        @GET
        void read();
    }

    @ParameterizedTest
    @CsvSource({"close, true", "freeze, true", "create, false", "read, false"})
    void a_post_without_a_parameter_for_it_has_no_body(String name, boolean expected) {
        var method = Arrays.stream(Resource.class.getMethods())
                .filter(found -> found.getName().equals(name))
                .findFirst()
                .orElseThrow();

        assertThat(UnaskedBody.isBodiless(method)).isEqualTo(expected);
    }

    @Test
    void nothing_may_be_said_in_any_media_type_or_none() {
        assertThatCode(() -> UnaskedBody.check(bytes(""), null)).doesNotThrowAnyException();
        assertThatCode(() -> UnaskedBody.check(bytes(""), MediaType.TEXT_PLAIN_TYPE))
                .doesNotThrowAnyException();
        assertThatCode(() -> UnaskedBody.check(bytes(" { } "), MediaType.APPLICATION_JSON_TYPE))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"force\":true}", "[]", "null", "1", "{", "<a/>"})
    void whatever_else_is_said_is_refused(String body) {
        var refused = catchThrowableOfType(
                BadInput.class, () -> UnaskedBody.check(bytes(body), MediaType.APPLICATION_JSON_TYPE));

        assertThat(refused.faults()).hasSize(1);
    }

    @Test
    void what_is_not_json_is_not_read() {
        assertThat(UnaskedBody.isJson(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8")))
                .isTrue();
        assertThat(UnaskedBody.isJson(MediaType.TEXT_PLAIN_TYPE)).isFalse();
        assertThat(UnaskedBody.isJson(null)).isFalse();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
