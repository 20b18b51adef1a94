package org.tapgate.api.psp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tapgate.api.json.Json;
import org.tapgate.api.problem.HttpProblems;
import org.tapgate.api.problem.Problem;
import org.tapgate.platform.Fault;

class PspErrorTest {

    @Test
    void a_refusal_has_the_public_shape_and_nothing_else() {
        var error = PspError.of(Problem.of(409, "PS0029", "More than is left"));

        assertThat(new String(Json.bytes(error), StandardCharsets.UTF_8))
                .isEqualTo("{\"errors\":[{\"code\":\"PS0029\",\"description\":\"More than is left\"}]}");
    }

    @Test
    void every_fault_is_an_error_and_one_of_an_amount_has_a_code_of_its_own() {
        var faults = List.of(
                new Fault("", "malformed_json", "This is not well-formed JSON"),
                new Fault("amount", "invalid_value", "Expected digits"),
                new Fault("currency", "invalid_value", "Expected EUR"));

        assertThat(PspError.of(Problem.badInput(faults)).errors())
                .containsExactly(
                        new PspError.Line("INVALID_REQUEST", "This is not well-formed JSON"),
                        new PspError.Line("PS0036", "amount: Expected digits"),
                        new PspError.Line("INVALID_REQUEST", "currency: Expected EUR"));
    }

    @Test
    void who_is_not_known_or_finds_nothing_reads_nothing() {
        assertThat(List.of(400, 401, 403, 404, 409, 500))
                .filteredOn(PspError::isWithoutBody)
                .containsExactly(401, 404);
        assertThat(PspError.of(HttpProblems.of(500)).errors())
                .singleElement()
                .extracting(PspError.Line::code)
                .isEqualTo("INTERNAL_ERROR");
    }

    @Test
    void this_shape_is_of_this_api_alone() {
        assertThat(PspError.isAnsweredAt("/psp/api/v1/orders")).isTrue();
        assertThat(PspError.isAnsweredAt("/point/integration-api/devices")).isFalse();
    }
}
