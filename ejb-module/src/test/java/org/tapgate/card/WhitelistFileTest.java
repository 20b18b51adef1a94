package org.tapgate.card;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tapgate.platform.Fault;

class WhitelistFileTest {

    private static final String GOOD = "5432101234597899";

    @Test
    void numbers_come_in_once_each() {
        var file = read("\uFEFFpan\r\n" + GOOD + "\r\n\"" + GOOD + "\"\r\n\r\n4111111111111111\r\n");

        assertThat(file.faults()).isEmpty();
        assertThat(file.cards()).extracting(Pan::toString).containsExactly("543210******7899", "411111******1111");
    }

    @Test
    void every_fault_is_told_with_its_line_and_without_the_number() {
        var file = read("pan\n5432101234597890\n" + GOOD + "\n12,34\nabc\n");

        assertThat(file.faults()).extracting(Fault::field).containsExactly("lines[2].pan", "lines[4]", "lines[5].pan");
        assertThat(file.faults().toString()).doesNotContain("5432101234597890", "abc");
    }

    @Test
    void another_header_an_empty_file_and_no_text_are_refused() {
        assertThat(read("number\n" + GOOD).faults()).isNotEmpty();
        assertThat(read("").faults()).extracting(Fault::code).containsExactly("required");
        assertThat(read("pan\n").faults()).extracting(Fault::code).containsExactly("required");
        assertThat(read("pan\n\"543").faults()).isNotEmpty();
        assertThat(WhitelistFile.read(new byte[] {(byte) 0xff, 0}).faults())
                .extracting(Fault::code)
                .containsExactly("malformed");
    }

    private static WhitelistFile read(String text) {
        return WhitelistFile.read(text.getBytes(UTF_8));
    }
}
