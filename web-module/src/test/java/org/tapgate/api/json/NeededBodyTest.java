package org.tapgate.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.tapgate.api.problem.BadInput;
import org.tapgate.platform.Fault;

class NeededBodyTest {

    record Body(String name) {}

    @MayBeEmpty
    record Remark(String text) {}

    @Test
    void a_body_that_is_not_there_is_a_fault_of_the_whole() {
        var refused = catchThrowableOfType(BadInput.class, () -> NeededBody.checked(null, Body.class));

        assertThat(refused.faults()).extracting(Fault::field, Fault::code).containsExactly(tuple("", "required"));
    }

    @Test
    void one_that_is_there_or_may_be_left_out_passes() {
        var body = new Body("a");

        assertThat(NeededBody.checked(body, Body.class)).isSameAs(body);
        assertThat(NeededBody.checked(null, Remark.class)).isNull();
    }
}
