package org.tapgate.api.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapgate.api.json.Json;
import org.tapgate.api.problem.Problem;
import org.tapgate.platform.Fault;

class PointErrorTest {

    @Test
    void a_conflict_has_the_public_shape_and_names_what_is_in_the_way() {
        var error = PointError.of(Problem.of(409, "CONFLICT_ERROR", "The device has an intent already")
                .with(Map.of("intent", "i-1")));
        assertThat(json(error))
                .isEqualTo(
                        "{\"message\":\"The device has an intent already\",\"error\":\"conflict_error\","
                                + "\"status\":409,\"cause\":[],\"code\":\"conflict_error\",\"request_id\":null,\"intent\":\"i-1\"}");
    }

    @Test
    void faults_are_causes() {
        var error = PointError.of(Problem.badInput(List.of(new Fault("amount", "required", "is required"))));
        assertThat(error.error()).isEqualTo("bad_request");
        assertThat(error.code()).isEqualTo("invalid_request");
        assertThat(error.cause()).containsExactly(new PointError.Cause("required", "amount: is required"));
    }

    private static String json(Object value) {
        return new String(Json.bytes(value), StandardCharsets.UTF_8);
    }
}
