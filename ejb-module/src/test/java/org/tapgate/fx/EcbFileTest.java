package org.tapgate.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Fault;
import org.tapgate.reference.FewCodes;

class EcbFileTest {

    private static EcbFile read(String csv) {
        return EcbFile.read(csv.getBytes(StandardCharsets.UTF_8), new FewCodes());
    }

    @Test
    void the_file_of_a_day_is_read() {
        var file = read("Date, USD, JPY, PLN, \n20 November 2026, 1.0832, 164.21, 4.2511, \n");

        assertThat(file.faults()).isEmpty();
        assertThat(file.rates())
                .contains(new FxRate(LocalDate.parse("2026-11-20"), "EUR", "USD", new BigDecimal("1.0832")))
                .hasSize(3);
    }

    @Test
    void the_history_is_read_without_gaps_and_withdrawn_currencies() {
        var file = read("Date,USD,CYP,PLN,\n2026-11-20,1.08,N/A,4.25,\n2026-11-19,1.09,0.58,N/A,\n");

        assertThat(file.faults()).isEmpty();
        assertThat(file.rates()).hasSize(3);
        assertThat(file.passedOver()).containsExactly("CYP");
    }

    @Test
    void every_fault_is_told_with_its_line() {
        var file =
                read("Date,USD,PLN\n2026-11-20,1.08,4.25\nyesterday,1,1\n2026-11-20,-1,4\n2026-11-18,1e3,0\n1,2,3,4\n");

        assertThat(file.faults())
                .extracting(Fault::field)
                .containsExactly(
                        "lines[3].Date", "lines[4].Date", "lines[4].USD", "lines[5].USD", "lines[5].PLN", "lines[6]");
    }

    @Test
    void what_is_no_such_file_is_refused() {
        assertThat(read("").faults()).extracting(Fault::code).containsExactly("required");
        assertThat(read("day,USD\n2026-11-20,1\n").faults())
                .extracting(Fault::code)
                .containsExactly("malformed");
        assertThat(read("Date,USD\n").faults()).extracting(Fault::code).containsExactly("required");
        assertThat(read("Date,USD\n\"2026").faults()).extracting(Fault::code).containsExactly("malformed");
        assertThat(EcbFile.read(new byte[] {(byte) 0xC3, 0x28}, new FewCodes()).faults())
                .extracting(Fault::code)
                .containsExactly("malformed");
    }
}
