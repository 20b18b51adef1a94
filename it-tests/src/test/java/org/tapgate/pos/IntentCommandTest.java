package org.tapgate.pos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntentCommandTest {

    private static final String FETCHED = """
            {"intentId":"0198-i","kind":"PAYMENT","state":"ON_TERMINAL","amount":{"amount":1500,"currency":"EUR"},
             "description":"a coffee"}""";

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
    void the_intent_that_waits_is_fetched_and_shown() {
        tapgate.answers(200, FETCHED);
        assertThat(run("next", "--wait", "20")).isEqualTo(PosCommand.DONE);
        assertThat(tapgate.lastCall().path()).isEqualTo("/pos/intents/next?waitSeconds=20");
        assertThat(printed()).contains("ON_TERMINAL", "15.00 EUR", "a coffee", "intent 0198-i");
    }

    @Test
    void a_card_is_read_for_the_intent_that_the_terminal_has() {
        tapgate.answers(200, FETCHED);
        assertThat(run("process", "--pan", "5432101234597899", "--expiry", "2032-12"))
                .isEqualTo(PosCommand.DONE);
        assertThat(tapgate.lastCall().path()).isEqualTo("/pos/intents/0198-i/process");
        assertThat(printed()).doesNotContain("5432101234597899");
    }

    @Test
    void a_named_intent_is_given_up_with_a_reason() {
        tapgate.answers(200, FETCHED);
        assertThat(run("drop", "0198-x", "--reason", "left")).isEqualTo(PosCommand.DONE);
        assertThat(tapgate.lastCall().path()).isEqualTo("/pos/intents/0198-x/cancel");
        assertThat(tapgate.lastCall().body()).isEqualTo("{\"reason\":\"left\"}");
    }

    @Test
    void nobody_waits_longer_than_a_connection_does() {
        assertThat(run("next", "--wait", "26")).isEqualTo(PosCommand.MISUSED);
    }

    private int run(String... line) {
        var all = new String[line.length + 2];
        System.arraycopy(line, 0, all, 0, line.length);
        all[line.length] = "--state";
        all[line.length + 1] = folder.resolve("pos.json").toString();
        var printer = new PrintStream(out, true, StandardCharsets.UTF_8);
        return PosCommand.run(printer, printer, all);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
