package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapgate.identity.WriteOutcome.Refusal;
import org.tapgate.platform.Fault;

class WriteOutcomeTest {

    static Stream<Arguments> outcomes() {
        return Stream.of(
                Arguments.of(new WriteOutcome.Written<>("it"), "written it"),
                Arguments.of(new WriteOutcome.Invalid<String>(List.of(new Fault("f", "c", "m"))), "invalid 1"),
                Arguments.of(new WriteOutcome.Refused<String>(Refusal.LAST_ADMIN), "refused LAST_ADMIN"),
                Arguments.of(new WriteOutcome.Stale<String>(), "stale"),
                Arguments.of(new WriteOutcome.Missing<String>(), "missing"));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void folds_into_the_answer_of_its_case(WriteOutcome<String> outcome, String answer) {
        assertThat(outcome.fold(new InWords())).isEqualTo(answer);
    }

    private static final class InWords implements WriteOutcome.Cases<String, String> {

        @Override
        public String written(String value) {
            return "written " + value;
        }

        @Override
        public String invalid(List<Fault> faults) {
            return "invalid " + faults.size();
        }

        @Override
        public String refused(Refusal reason) {
            return "refused " + reason;
        }

        @Override
        public String stale() {
            return "stale";
        }

        @Override
        public String missing() {
            return "missing";
        }
    }
}
