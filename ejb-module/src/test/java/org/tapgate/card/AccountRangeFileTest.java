package org.tapgate.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.platform.CsvFile;
import org.tapgate.platform.Fault;
import org.tapgate.reference.FewCodes;

class AccountRangeFileTest {

    private static final String HEADER = "low,high,ica,icaName,issuerCountry,productCode\n";

    @Test
    void ranges_are_read_with_their_lines() {
        var file = read(HEADER + "543210,543219,1234,\"Bank, of\nTests\",POL,MCG\n\n6000001,6000002,1,B,DEU,WBE\n");

        assertThat(file.faults()).isEmpty();
        assertThat(file.lines())
                .containsExactly(
                        new ImportLine(
                                2, new AccountRange("543210", "543219", "1234", "Bank, of\nTests", "POL", "MCG")),
                        new ImportLine(5, new AccountRange("6000001", "6000002", "1", "B", "DEU", "WBE")));
    }

    @Test
    void columns_may_come_in_any_order_after_a_byte_order_mark_with_windows_line_ends() {
        var file =
                read("\uFEFFproductCode, issuerCountry ,icaName,ica,high,low\r\n MCG ,POL,Bank,1234,543219,543210\r\n");

        assertThat(file.faults()).isEmpty();
        assertThat(file.lines())
                .extracting(ImportLine::range)
                .containsExactly(new AccountRange("543210", "543219", "1234", "Bank", "POL", "MCG"));
    }

    @Test
    void every_fault_of_every_line_is_named() {
        var file = read(HEADER
                + "543210,543219,1234,Bank,POL,MCG\n"
                + "54321,543219,12x4,,POL,MCG\n"
                + "543219,543210,1234,Bank,XXX,mcg\n"
                + "543210,543219,1234\n"
                + "5432100,543219,77,Bank,POL,MCG\n");

        assertThat(file.faults())
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple("lines[3].low", "malformed"),
                        tuple("lines[3].ica", "malformed"),
                        tuple("lines[3].icaName", "required"),
                        tuple("lines[4].high", "before_low"),
                        tuple("lines[4].issuerCountry", "unknown_code"),
                        tuple("lines[4].productCode", "malformed"),
                        tuple("lines[5]", "malformed"),
                        tuple("lines[6]", "duplicate"));
        assertThat(file.faults()).allMatch(fault -> fault.message().startsWith("line "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                                | ''       | required
                    low,high,ica,icaName,issuerCountry,productCode    | ''       | required
                    low,high,ica,icaName,issuerCountry                | lines[1] | malformed
                    low,high,ica,icaName,issuerCountry,product        | lines[1] | malformed
                    low,high,ica,icaName,issuerCountry,low            | lines[1] | malformed
                    low,high,ica,icaName,issuerCountry,"productCode   | ''       | malformed
                    low,high,ica,icaName,issuerCountry,productCode,x  | lines[1] | malformed
                    """)
    void a_file_that_is_no_table_of_ranges_is_refused(String text, String field, String code) {
        assertThat(read(text).faults()).extracting(Fault::field, Fault::code).containsExactly(tuple(field, code));
    }

    @Test
    void a_file_that_is_no_text_is_refused() {
        assertThat(AccountRangeFile.read(new byte[] {(byte) 0xff, 0x31}, new FewCodes())
                        .faults())
                .extracting(Fault::code)
                .containsExactly("malformed");
        assertThat(read(HEADER + "543210,543219,1234,Ba\0nk,POL,MCG\n").faults())
                .extracting(Fault::code)
                .containsExactly("malformed");
    }

    @Test
    void a_file_of_nothing_but_faults_is_answered_in_bounds() {
        assertThat(read(HEADER + "x,,,,,\n".repeat(2_000)).faults()).hasSize(CsvFile.MOST_FAULTS);
    }

    private static AccountRangeFile read(String text) {
        return AccountRangeFile.read(text.getBytes(StandardCharsets.UTF_8), new FewCodes());
    }
}
