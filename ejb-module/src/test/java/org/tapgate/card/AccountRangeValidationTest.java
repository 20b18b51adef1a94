package org.tapgate.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.tapgate.platform.Fault;
import org.tapgate.reference.FewCodes;

class AccountRangeValidationTest {

    @Test
    void a_complete_range_has_no_faults() {
        var range = new AccountRange("543210", "5432199", "1234", "Bank", "POL", "MCG");

        assertThat(AccountRangeValidation.faults(range, new FewCodes())).isEmpty();
    }

    @Test
    void every_fault_is_named_at_once() {
        var range = new AccountRange("5432", "54321x", "123456789012", " ", "POLAND", "Gold");

        assertThat(AccountRangeValidation.faults(range, new FewCodes()))
                .extracting(Fault::field)
                .containsExactly("low", "high", "ica", "icaName", "issuerCountry", "productCode");
    }

    @Test
    void a_reversed_range_is_a_fault_of_its_high_end() {
        var range = new AccountRange("543219", "543210", "1234", "Bank", "POL", "MCG");

        assertThat(AccountRangeValidation.faults(range, new FewCodes()))
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("high", "before_low"));
    }
}
