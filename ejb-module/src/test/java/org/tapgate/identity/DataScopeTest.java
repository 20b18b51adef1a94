package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataScopeTest {

    private static final String ID = "01980000-0000-7000-8000-000000000001";
    private static final String OTHER_ID = "01980000-0000-7000-8000-000000000002";

    @ParameterizedTest(name = "{0} with \"{1}\": {2}")
    @CsvSource({
        "ALL, '', true",
        "ALL, 1234, false",
        "LOC, '', true",
        "LOC, " + ID + " " + OTHER_ID + ", true",
        "LOC, not-an-id, false",
        "ICA, 1, true",
        "ICA, 12345678901 2, true",
        "ICA, 123456789012, false",
        "ICA, 12a, false",
        "CLI, " + ID + ", true",
        "CLI, " + ID + " " + OTHER_ID + ", false",
        "CLI, not-an-id, false",
        "DEV, SN-1, true",
        "DEV, SN-1 SN-2, false"
    })
    void holds_only_members_that_fit_its_kind(ScopeKind kind, String members, boolean fits) {
        var set = Arrays.stream(members.split(" "))
                .filter(member -> !member.isEmpty())
                .collect(Collectors.toSet());

        assertThat(DataScope.fits(kind, set)).isEqualTo(fits);
        if (!fits) {
            assertThatIllegalArgumentException().isThrownBy(() -> new DataScope(kind, set));
        }
    }

    @Test
    void is_nothing_without_members_unless_it_is_everything() {
        assertThat(DataScope.EVERYTHING.isNothing()).isFalse();
        assertThat(new DataScope(ScopeKind.LOC, Set.of()).isNothing()).isTrue();
        assertThat(new DataScope(ScopeKind.LOC, Set.of(ID)).isNothing()).isFalse();
    }
}
