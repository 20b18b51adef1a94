package org.tapgate.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntryCsvTest {

    @Test
    void begins_with_the_names_that_the_api_uses() {
        assertThat(EntryCsv.of(false).heading())
                .startsWith("id,status,type,")
                .contains(",maskedPan,", ",ica,", ",rulesetId,")
                .endsWith("\r\n");
    }

    @Test
    void leaves_issuers_and_rules_out_where_less_must_do() {
        assertThat(EntryCsv.of(true).heading())
                .contains(",maskedPan,")
                .doesNotContain("ica", "productCode", "ruleset", "cardAuthResponseCode");
    }
}
