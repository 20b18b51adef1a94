package org.tapgate.api.pos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.access.EntryType;
import org.tapgate.access.GuestCount;
import org.tapgate.access.ReadMethod;
import org.tapgate.api.json.JsonBodyReader;
import org.tapgate.api.problem.BadInput;
import org.tapgate.card.CardEnvelopes;
import org.tapgate.card.MaskedPan;
import org.tapgate.card.Pan;
import org.tapgate.offline.OfflineUse;
import org.tapgate.offline.ReportLine;
import org.tapgate.offline.ReportedCard;
import org.tapgate.platform.Fault;

class ReportReadingTest {

    private static final String PAN = "5432101234597899";

    private static final String GOOD = """
            {"offlineId": "a", "occurredAt": "2026-11-21T11:00:00+01:00", "method": "BIN_RANGE",
             "card": {"pan": "5432101234597899", "expiry": "2028-12"}, "readMethod": "CHIP",
             "guests": {"adult": 1}, "listVersion": "v1"}""";

    private static final OfflineUse USE = new OfflineUse(
            EntryType.OFFLINE_BIN_RANGE,
            Instant.parse("2026-11-21T10:00:00Z"),
            ReadMethod.CHIP,
            new GuestCount(1, 0, 0),
            "v1");

    private final ReportReading reading = new ReportReading(new CardReading(new CardEnvelopes("k1", Map.of()), false));

    @Test
    void an_entry_says_what_happened_and_with_which_card() throws IOException {
        var card = new ReportedCard.Plain(Pan.parse(PAN).orElseThrow(), YearMonth.of(2028, 12));

        assertThat(read(GOOD)).containsExactly(new ReportLine("a", USE, card, List.of()));
    }

    @Test
    void a_card_of_the_whitelist_comes_as_its_hash() throws IOException {
        var hash = "AB".repeat(32);
        var sent = "{\"hash\":\"%s\",\"keyId\":\"k1\",\"first6\":\"543210\",\"last4\":\"7899\"}".formatted(hash);

        assertThat(read(GOOD.replaceFirst("\\{\"pan[^}]*}", sent)).get(0).card())
                .isEqualTo(new ReportedCard.Hash("k1", "ab".repeat(32), new MaskedPan("543210", "7899")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"CHIP\"                | \"TELEPATHY\"     | readMethod invalid_value",
                "\"CHIP\"                | null              | readMethod required",
                "\"adult\": 1            | \"adult\": -1     | guests.adult out_of_range",
                "\"adult\": 1            | \"dog\": 1        | guests.dog unknown_field",
                "2026-11-21T11:00:00     | 1001-01-01T00:00:00 | occurredAt out_of_range",
                "\"BIN_RANGE\"           | \"ONLINE\"        | method invalid_value",
                "5432101234597899        | 5432101234597898  | card.pan invalid_value",
                "\"expiry\": \"2028-12\" | \"cvv\": \"123\"  | card.cvv unknown_field",
                "\"expiry\": \"2028-12\" | \"keyId\": \"k\"  | card.hash required",
                "\"expiry\": \"2028-12\" | \"hash\": \"12\"  | card.hash invalid_format",
                "\"pan\"                 | \"encrypted\"     | card.expiry invalid_value",
            })
    void what_is_wrong_is_named_and_the_rest_is_kept(String right, String wrong, String fault) throws IOException {
        var line = read(GOOD.replace(right, wrong)).get(0);

        assertThat(faults(line)).contains(fault);
        assertThat(line.offlineId()).isEqualTo("a");
        assertThat(line.use().listVersion()).isEqualTo("v1");
        assertThat(line.toString()).doesNotContain("5432101234597");
    }

    @Test
    void a_card_number_in_place_of_a_name_is_not_kept() throws IOException {
        var line = read(GOOD.replace("\"a\"", "\"x" + PAN + "\"")).get(0);

        assertThat(faults(line)).containsExactly("offlineId invalid_value");
        assertThat(line.toString()).doesNotContain("5432101234597");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"track2\": \"1\"",
                "\"cvv\": \"123\", \"expiry\": \"2028-13\"",
                "\"encrypted\": \"no envelope\"",
                "\"hash\": \"12\""
            })
    void a_card_number_in_place_of_a_name_is_not_kept_beside_a_card_that_cannot_be_used(String more)
            throws IOException {
        var sent = GOOD.replace("\"a\"", "\"" + PAN + "\"").replace("v1", "5432 1012 3459 7899");
        var line = read(sent.replace("\"expiry\": \"2028-12\"", more)).get(0);

        assertThat(faults(line)).contains("offlineId invalid_value", "listVersion invalid_value");
        assertThat(line.offlineId()).isNull();
        assertThat(line.use().listVersion()).isNull();
    }

    @Test
    void a_card_number_in_place_of_a_name_is_not_kept_where_cards_have_to_be_encrypted() throws IOException {
        var strict = new ReportReading(new CardReading(new CardEnvelopes("k1", Map.of()), true));
        var line = strict.read(
                        report(UTF_8, GOOD.replace("\"a\"", "\"" + PAN + "\"")).entries())
                .get(0);

        assertThat(faults(line)).containsExactly("offlineId invalid_value", "card.encrypted required");
        assertThat(line.toString()).doesNotContain("5432101234597");
    }

    @Test
    void a_report_is_not_named_by_a_card_number() throws IOException {
        var body = "{\"reportId\": \"%s\", \"entries\": [{}]}".formatted(PAN);

        assertThat(JsonBodyReader.read(body.getBytes(UTF_8), OfflineReportInput.class)
                        .faults())
                .extracting(Fault::field)
                .containsExactly("reportId");
    }

    @Test
    void no_entry_hinders_another() throws IOException {
        var doubled = "{\"offlineId\": \"x\", \"offlineId\": \"y\", \"card\": {\"pan\": 1, \"pan\": 2}}";

        var lines = read("null", "1", "[]", "{}", doubled, GOOD);

        assertThat(lines)
                .extracting(line -> line.faults().isEmpty())
                .containsExactly(false, false, false, false, false, true);
        assertThat(faults(lines.get(4))).containsExactly(" malformed_json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void a_report_reads_the_same_in_every_encoding_of_json(String encoding) throws IOException {
        assertThat(reading.read(report(Charset.forName(encoding), GOOD).entries()))
                .extracting(ReportLine::use)
                .containsExactly(USE);
    }

    @Test
    void a_report_that_is_none_is_refused_as_a_whole() {
        assertThat(refused("{\"reportId\": \"a b\", \"entries\": {}, \"more\": 1}"))
                .containsExactlyInAnyOrder("reportId invalid_value", "entries wrong_type", "more unknown_field");
        assertThat(refused("{\"reportId\": \"r\", \"entries\": [], \"entries\": []}"))
                .containsExactly(" malformed_json");
        assertThat(refused("{\"reportId\": \"r\", \"entries\": [{]}")).containsExactly(" malformed_json");
        assertThat(refused("{\"reportId\": \"..\"}"))
                .containsExactlyInAnyOrder("reportId invalid_value", "entries required");
    }

    private List<ReportLine> read(String... entries) throws IOException {
        return reading.read(report(UTF_8, entries).entries());
    }

    private static OfflineReportInput report(Charset encoding, String... entries) throws IOException {
        var body = "{\"reportId\": \"r\", \"entries\": [" + String.join(",", entries) + "]}";
        return JsonBodyReader.read(body.getBytes(encoding), OfflineReportInput.class);
    }

    private static List<String> refused(String body) {
        return catchThrowableOfType(
                        BadInput.class, () -> JsonBodyReader.read(body.getBytes(UTF_8), OfflineReportInput.class))
                .faults()
                .stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }

    private static List<String> faults(ReportLine line) {
        return line.faults().stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }
}
