package org.tapgate.pos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfflineCommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private PretendTapgate tapgate;

    @BeforeEach
    void pair() throws IOException {
        tapgate = new PretendTapgate();
        tapgate.answers(200, "{\"status\":\"PAIRED\",\"serverTime\":\"2031-05-01T10:00:00Z\"}");
        run("pair", "--serial", "SN1", "--code", "12345678", "--url", tapgate.url());
    }

    @AfterEach
    void stopTapgate() {
        tapgate.close();
    }

    @Test
    void lists_are_shown_in_a_few_lines() {
        tapgate.answers(200, """
                {"version": "v7", "validUntil": "2031-05-02T10:00:00Z", "keyId": "k1", "hashes": ["00", "01"],
                 "ranges": [{"low": "543210", "high": "543219", "service": "LOUNGE", "maxGuests": 1}]}""");

        assertThat(run("lists")).isEqualTo(PosCommand.DONE);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("RANGES  1, version v7", "543210 to 543219  LOUNGE, guests: 1", "WHITELIST  2", "key k1");
    }

    @Test
    void one_entry_is_reported_in_the_servers_time() throws IOException {
        tapgate.answers(202, "{\"reportId\": \"r-1\", \"accepted\": 1}");

        assertThat(run("report", "--pan", "5432101234567899", "--adults", "2", "--method", "WHITELIST"))
                .isEqualTo(PosCommand.DONE);

        var entry = Answer.JSON.readTree(tapgate.lastCall().body()).at("/entries/0");
        assertThat(entry.path("occurredAt").asText()).startsWith("2031-05-01T10:0");
        assertThat(entry.path("method").asText()).isEqualTo("WHITELIST");
        assertThat(entry.at("/guests/adult").asInt()).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("STORED  1", "report r-1");
    }

    @Test
    void a_report_is_sent_as_it_is_in_its_file() throws IOException {
        var file = Files.writeString(folder.resolve("report.json"), "{\"reportId\":\"r-2\",\"entries\":[]}");

        run("report", "--file", file.toString());

        assertThat(tapgate.lastCall().body()).isEqualTo("{\"reportId\":\"r-2\",\"entries\":[]}");
    }

    @Test
    void results_are_asked_for_by_the_name_of_the_report() {
        tapgate.answers(200, """
                {"reportId": "r-1", "entries": [
                  {"offlineId": "a", "operationId": "0198-x", "result": "FLAGGED", "code": "LIMIT_EXCEEDED"},
                  {"offlineId": "b", "operationId": "0198-y", "result": "REJECTED", "code": "INVALID_ENTRY",
                   "errors": [{"field": "card.pan", "message": "12 to 19 digits"}]}]}""");

        assertThat(run("report", "r-1")).isEqualTo(PosCommand.DONE);

        assertThat(tapgate.lastCall().path()).isEqualTo("/pos/offline_reports/r-1");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("FLAGGED  LIMIT_EXCEEDED  entry 0198-x (a)", "card.pan: 12 to 19 digits");
    }

    @Test
    void a_report_of_nothing_is_no_command() {
        assertThat(run("report")).isEqualTo(PosCommand.MISUSED);
        assertThat(tapgate.lastCall().path()).isEqualTo("/pos/pair");
    }

    private int run(String... line) {
        var whole = Arrays.copyOf(line, line.length + 2);
        whole[line.length] = "--state";
        whole[line.length + 1] = folder.resolve("pos.json").toString();
        return PosCommand.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                whole);
    }
}
