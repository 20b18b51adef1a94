package org.tapgate.api.entries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntryFieldsTest {

    @ParameterizedTest
    @EnumSource(ReportDetail.class)
    void issuers_and_rules_stay_out_where_less_must_do(ReportDetail detail) {
        var minimised = EntryFields.of(detail, true);

        assertThat(minimised.names())
                .contains("maskedPan", "country")
                .doesNotContain("ica", "icaName", "productCode", "cardAuthResponseCode", "rulesetVersion", "trace");
        assertThat(minimised.of(SomeEntries.paid(1, "Bank", "wrong card")).toString())
                .doesNotContain("Bank", "MCG", "ruleset");
    }

    @ParameterizedTest
    @EnumSource(ReportDetail.class)
    void what_is_told_of_an_entry_has_these_names(ReportDetail detail) {
        var fields = EntryFields.of(detail, false);

        assertThat(fields.of(SomeEntries.paid(1, "Bank", "wrong card")).fieldNames())
                .toIterable()
                .containsExactlyElementsOf(fields.names());
    }
}
