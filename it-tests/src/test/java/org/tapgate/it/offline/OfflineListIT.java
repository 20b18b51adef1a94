package org.tapgate.it.offline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.systems.Rulesets;
import org.tapgate.pos.Call;
import org.tapgate.pos.Card;
import org.tapgate.pos.OfflineKey;
import org.tapgate.pos.OfflineLists;
import org.tapgate.pos.OfflineLists.Leave;
import org.tapgate.pos.Terminal;

/** What a terminal decides by while nobody answers (access-control.md sections 9 and 10). */
class OfflineListIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.shared();
    }

    @Test
    void a_terminal_knows_the_cards_of_the_ranges_and_of_the_whitelist_and_no_others() throws IOException {
        var site = Site.open(product);
        var listed =
                Site.with(product, ruleset -> Rulesets.paid(100, 100, ruleset)).newCard();
        var stranger = new Card("4111111111111111", Site.EXPIRY);
        whitelist(site, listed);
        var paired = Paired.at(site);

        var lists = paired.lists();

        assertThat(lists.leaveFor(site.newCard().pan(), paired.key)).isEqualTo(Leave.BIN_RANGE);
        assertThat(lists.leaveFor(listed.pan(), paired.key)).isEqualTo(Leave.WHITELIST);
        assertThat(lists.leaveFor(stranger.pan(), paired.key)).isEqualTo(Leave.NONE);
        assertThat(lists.whitelist().path("algorithm").asText()).isEqualTo("HMAC-SHA256");
        assertThat(lists.whitelist().path("keyId").asText()).isEqualTo(paired.keyId);
    }

    @Test
    void two_terminals_have_no_hash_in_common() throws IOException {
        var site = Site.open(product);
        whitelist(site, site.newCard());

        var one = hashes(Paired.at(site));
        var other = hashes(Paired.at(site));

        assertThat(one).isNotEmpty().doesNotContainAnyElementsOf(other);
    }

    @Test
    void a_list_is_sent_again_only_when_it_has_changed() throws IOException {
        var site = Site.open(product);
        var call = Call.of("GET", "/pos/whitelisted_pans");
        var first = site.terminal().send(call);
        var tag = first.header("ETag");

        var unchanged = site.terminal().send(call.with("If-None-Match", tag));
        whitelist(site, site.newCard());

        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.header("Expires")).isNotEmpty();
        Eventually.await(
                "another list",
                PATIENCE,
                () -> site.terminal().send(call.with("If-None-Match", tag)).status() == 200);
    }

    @Test
    void an_entry_by_the_whitelist_is_reported_by_its_hash() throws IOException {
        var site = Site.open(product);
        var card = site.newCard();
        whitelist(site, card);
        var paired = Paired.at(site);
        var known = Map.of(
                "hash", paired.key.hash(card.pan()),
                "keyId", paired.keyId,
                "first6", card.pan().substring(0, 6),
                "last4", card.pan().substring(12));
        var unknown = Map.of("hash", "00".repeat(32), "keyId", paired.keyId, "first6", "543210", "last4", "0000");
        var at = product.time().instant().plusSeconds(1);
        var report = Reports.of(
                Reports.entry("a", at, known).put("method", "WHITELIST"),
                Reports.entry("b", at, unknown).put("method", "WHITELIST"));

        paired.terminal.report(report);

        assertThat(Reports.results(paired.terminal, report)).containsExactly("ACCEPTED", "REJECTED UNKNOWN_CARD");
        var entry = site.backoffice()
                .all("entries?terminal=" + paired.terminal.serialNumber())
                .get(0);
        assertThat(entry.path("type").asText()).isEqualTo("OFFLINE_WHITELIST");
        assertThat(entry.path("maskedPan").asText()).startsWith(card.pan().substring(0, 6));
    }

    private static void whitelist(Site site, Card card) throws IOException {
        site.backoffice().create("whitelist", Map.of("pan", card.pan()));
    }

    private static List<String> hashes(Paired paired) throws IOException {
        return StreamSupport.stream(paired.lists().whitelist().path("hashes").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** A terminal with the key that it was handed. */
    private record Paired(Terminal terminal, String keyId, OfflineKey key) {

        static Paired at(Site site) throws IOException {
            var terminal = site.unpairedTerminal(Site.newSerialNumber());
            var answer = terminal.pair(site.backoffice().createTerminal(terminal.serialNumber(), site.lounge()));
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            return new Paired(
                    terminal,
                    answer.text("/offlineKey/keyId"),
                    OfflineKey.open(answer.text("/offlineKey/encryptedKey"), terminal.key()));
        }

        OfflineLists lists() throws IOException {
            return new OfflineLists(
                    terminal.fallbackBinRanges().json(),
                    terminal.whitelistedPans().json());
        }
    }
}
