package org.tapgate.api.entries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntryCsvTest {

    private static final EntryCsv EVERYTHING = new EntryCsv(EntryFields.of(ReportDetail.DETAILED, false));

    @Test
    void begins_with_the_names_that_the_api_uses() {
        assertThat(EVERYTHING.heading())
                .startsWith("id,status,type,mode,")
                .contains(",maskedPan,", ",ica,", ",chargedAmount,chargedCurrency,rulesetId,", ",overLimit,")
                .doesNotContain("trace")
                .endsWith("\r\n");
    }

    @Test
    void has_one_cell_for_each_column() {
        var line = EVERYTHING.line(SomeEntries.paid(1, "Bank", "wrong card"));

        assertThat(line.split(",", -1)).hasSameSizeAs(EVERYTHING.heading().split(",", -1));
        assertThat(line).contains(",543210******7899,", ",2500,EUR,", ",true,", ",2026-11-21T10:00:00Z,");
    }

    @Test
    void has_no_cell_that_a_spreadsheet_runs() {
        var line = EVERYTHING.line(SomeEntries.paid(1, "=HYPERLINK(\"http://x\")", "@SUM(1,2)"));

        assertThat(line).contains(",\"'=HYPERLINK(\"\"http://x\"\")\",", ",\"'@SUM(1,2)\",");
    }

    @Test
    void a_summary_is_the_list() {
        assertThat(new EntryCsv(EntryFields.of(ReportDetail.SUMMARY, false)).heading())
                .isEqualTo("id,status,type,country,service,maskedPan,requestedAt\r\n")
                .isEqualToNormalizingNewlines(
                        EntryCsv.EXAMPLE.lines().findFirst().orElseThrow() + "\n");
    }
}
