package org.tapgate.api.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.access.ReadMethod;
import org.tapgate.api.pos.CheckEntryInput;
import org.tapgate.api.problem.BadInput;
import org.tapgate.platform.Fault;

/** Check 1 of section 3, as far as the schema tells. */
class CheckEntryInputTest {

    private static final String GOOD =
            "{'card':{'pan':'5432101234597899','expiry':'2028-12'},'readMethod':'CONTACTLESS'}";

    @Test
    void a_good_body_is_read_and_prints_no_card() throws IOException {
        var input = JsonBodyReader.read(json(GOOD), CheckEntryInput.class);

        assertThat(input.readMethod()).isEqualTo(ReadMethod.CONTACTLESS);
        assertThat(input.toString()).doesNotContain("5432101234597899");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'5432101234597899'         | '5432101234597898'        | card.pan",
                "'5432101234597899'         | '5432 1012 3459 7899'     | card.pan",
                "'5432101234597899'         | 5432101234597899          | card.pan",
                "'2028-12'                  | '12/28'                   | card.expiry",
                "'2028-12'                  | '2028-13'                 | card.expiry",
                "'CONTACTLESS'              | 'NFC'                     | readMethod",
                "'expiry':'2028-12'         | 'expiry':'2028-12','cvv':'123'            | card.cvv",
                "'expiry':'2028-12'         | 'expiry':'2028-12','encrypted':'eyJ'      | card.encrypted",
                "'readMethod':'CONTACTLESS' | 'readMethod':'CHIP','track2':'5432=2812'  | track2",
                "'readMethod':'CONTACTLESS' | 'readMethod':'CHIP','terminalTime':'now'  | terminalTime"
            })
    void a_fault_names_its_field_and_never_the_value(String good, String bad, String field) {
        var body = GOOD.replace(good, bad);
        assertThat(faults(body)).extracting(Fault::field).containsExactly(field);
        assertThat(faults(body).toString()).doesNotContain("4597").doesNotContain("5432");
    }

    @Test
    void everything_that_is_missing_is_named() {
        assertThat(faults("{'card':{}}"))
                .extracting(Fault::field)
                .containsExactly("card.expiry", "card.pan", "readMethod");
    }

    private static List<Fault> faults(String body) {
        return catchThrowableOfType(BadInput.class, () -> JsonBodyReader.read(json(body), CheckEntryInput.class))
                .faults();
    }

    private static byte[] json(String text) {
        return text.replace('\'', '"').getBytes(UTF_8);
    }
}
