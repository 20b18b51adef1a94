package org.tapgate.api.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.api.json.JsonBodyReader;
import org.tapgate.api.problem.BadInput;
import org.tapgate.platform.Fault;

class EntryExportInputTest {

    @Test
    void what_filters_the_list_filters_the_file() throws IOException {
        var input = read("{\"country\":\"pol\",\"service\":\"FAST_LINE\",\"terminal\":\"T-1.a\",\"first6\":\"543210\","
                + "\"last4\":\"7899\",\"ica\":\"1234\"}");

        assertThat(input.wanted()).containsEntry("first6", "543210").containsEntry("ica", "1234");
    }

    @ParameterizedTest
    @CsvSource({"first6", "last4", "ica", "country", "service"})
    void no_filter_holds_the_number_of_a_card(String field) {
        var refused = catchThrowableOfType(BadInput.class, () -> read("{\"" + field + "\":\"5432101234567899\"}"));

        assertThat(refused.faults()).extracting(Fault::field).containsExactly(field);
    }

    private static EntryExportInput read(String json) throws IOException {
        return JsonBodyReader.read(json.getBytes(StandardCharsets.UTF_8), EntryExportInput.class);
    }
}
