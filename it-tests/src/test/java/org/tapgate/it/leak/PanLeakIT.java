package org.tapgate.it.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tapgate.it.offline.Reports;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.product.Tables;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;
import org.tapgate.pos.Card;
import org.tapgate.pos.Guests;
import org.tapgate.pos.ReadMethod;

/** Card numbers go in, in good and in bad requests; none is ever found again, in any form. */
class PanLeakIT {

    private static final int FLOWS = 40;

    private final Product product = Product.shared();

    private final List<String> answers = new ArrayList<>();

    private Site site;

    @Test
    void no_card_number_is_in_answers_logs_tables_or_journals() throws Exception {
        site = Site.open(product);
        for (int flow = 0; flow < FLOWS; flow++) {
            goodRequests(site.newCard());
            badRequests(site.newCard());
        }
        answers.add(site.backoffice().get("entries?limit=200").body());
        answers.add(site.backoffice().send(Call.of("GET", "/metrics")).body());

        var traces = new PanTraces(site.newCard().pan().substring(0, 12));

        assertThat(found(traces, answers)).as("answers").isEmpty();
        assertThat(found(traces, new Tables(product.stack()).rows()))
                .as("tables")
                .isEmpty();
        var data = product.stack().dataDirectory();
        assertThat(foundIn(data.resolve("log"), traces::in)).as("logs").isEmpty();
        assertThat(traces.in(Files.readString(product.stack().output()))).isEmpty();
        for (var place : List.of("broker", "micro", "postgresql/data/pg_wal", "postgresql/data/base")) {
            assertThat(foundIn(data.resolve(place), traces::ofSentIn)).as(place).isEmpty();
        }
    }

    private void goodRequests(Card card) throws IOException {
        var admitted = keep(site.check(card));
        keep(site.check(card));
        keep(site.terminal().confirm(admitted.text("/accessId"), Guests.NONE));
        var at = product.time().instant();
        var report = Reports.of(Reports.entry("good " + card, at, Map.of("pan", card.pan())));
        keep(site.terminal().report(report));
        keep(site.terminal().reportResults(Reports.name(report)));
    }

    /** The number where it does not belong, or beside something that is wrong. */
    private void badRequests(Card card) throws IOException {
        var pan = card.pan();
        keep(site.terminal().check(new Card(pan, "2001-01"), ReadMethod.CHIP));
        keep(site.terminal().check(new Card(pan + "0", card.expiry()), ReadMethod.CHIP));
        keep(site.terminal().confirm(pan, Guests.NONE));
        keep(site.terminal().cancel(pan, pan));
        keep(site.terminal().send(Call.of("POST", "/pos/check_entry").body("application/json", "{\"card\":" + pan)));
        keep(site.terminal().send(Call.post("/pos/check_entry", Map.of(pan, pan))));
        keep(site.terminal().send(Call.post("/pos/check_entry", Map.of("card", pan, "readMethod", pan))));
        keep(site.terminal().send(Call.of("GET", "/pos/" + pan)));
        var now = product.time().instant();
        keep(site.terminal()
                .report(Reports.of(
                        Reports.entry(pan, now, Map.of("pan", pan)),
                        Reports.entry(pan, now, Map.of("pan", pan, "track2", pan)),
                        Reports.entry("a", now, Map.of("pan", pan + "0", pan, pan)),
                        Reports.entry("b", now, Map.of("pan", pan))
                                .put("readMethod", pan)
                                .put(pan, pan)
                                .put("listVersion", pan))));
        keep(site.terminal().report(Map.of("reportId", pan + "/", "entries", pan)));
        keep(site.terminal().report(Map.of("reportId", pan, "entries", List.of(Map.of("offlineId", pan)))));
        keep(site.backoffice().get("entries/" + pan));
        keep(site.backoffice().get("entries?first6=" + pan));
        keep(site.backoffice().post("account-ranges", Map.of("low", pan + pan, "high", pan)));
        keep(site.backoffice().post("locations", new HashMap<>(Map.of("name", 1, "country", pan, pan, 1))));
        keep(site.backoffice().send(Call.of("GET", "/api/v1/entries").with("X-Request-Id", pan)));
    }

    private Answer keep(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(500);
        // The request identifier is the caller's own text
        answers.add(answer.body());
        return answer;
    }

    private static List<String> found(PanTraces traces, List<String> texts) {
        return texts.stream()
                .flatMap(text -> traces.in(text).stream().map(trace -> trace + " in " + text))
                .toList();
    }

    private static List<String> foundIn(Path folder, Function<String, List<String>> search) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".jar"))
                    .flatMap(file -> search.apply(read(file)).stream().map(trace -> trace + " in " + file))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
