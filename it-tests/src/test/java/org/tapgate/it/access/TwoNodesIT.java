package org.tapgate.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.it.intent.Shop;
import org.tapgate.it.order.Counter;
import org.tapgate.it.product.AtOnce;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.product.TwoNodes;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.systems.Rulesets;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;
import org.tapgate.pos.Card;
import org.tapgate.pos.Guests;
import org.tapgate.pos.ReadMethod;
import org.tapgate.pos.Terminal;

/** Two application nodes share one database and one broker: to terminals they are one. */
class TwoNodesIT {

    private static final int TAPS = 24;

    private static final int CALLS = 30;

    private static final int LIMIT = 5;

    private static final int CARDS = 3;

    private static final int ROUNDS = 8;

    /** Far longer than a node may take; only what happens in the end is asserted. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final TwoNodes NODES = new TwoNodes();

    private static Product one;

    private static Product other;

    @BeforeAll
    static void startAll() throws IOException {
        NODES.start();
        one = NODES.one();
        other = NODES.other();
    }

    @AfterAll
    static void stopAll() {
        NODES.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void of_simultaneous_taps_of_one_card_on_both_nodes_exactly_one_passes(int round) throws Exception {
        var site = Site.open(one);
        var elsewhere = atOther(site);
        var card = site.newCard();
        List<Callable<Answer>> taps = Collections.nCopies(TAPS / 2, () -> site.check(card));
        List<Callable<Answer>> tapsElsewhere =
                Collections.nCopies(TAPS / 2, () -> elsewhere.check(card, ReadMethod.CONTACTLESS));

        var answers = AtOnce.run(taps, tapsElsewhere);

        assertThat(answers)
                .as("round " + round)
                .extracting(TwoNodesIT::word)
                .containsOnlyOnce("PASS")
                .containsOnly("PASS", "TEMPORARILY_BLOCKED");
    }

    @Test
    void a_limit_holds_under_random_taps_of_some_cards_on_both_nodes() throws Exception {
        var site = Site.with(one, rule -> Rulesets.freeUpTo(LIMIT, 30, rule));
        var nodes = List.of(site.terminal(), atOther(site));
        var cards = Stream.generate(site::newCard).limit(CARDS).toList();

        var went = AtOnce.run(IntStream.range(0, TAPS)
                .<Callable<Integer>>mapToObj(seed -> () -> visits(new Random(seed), nodes, cards))
                .toList());
        int wentLater = 0;
        for (Card card : cards) {
            wentLater += useUp(card, nodes);
        }

        var completed = site.entries().stream()
                .filter(entry -> "COMPLETED".equals(entry.path("status").asText()))
                .collect(Collectors.groupingBy(entry -> entry.path("maskedPan").asText(), Collectors.counting()));
        assertThat(completed)
                .hasSize(CARDS)
                .allSatisfy((card, entries) -> assertThat(entries).as(card).isEqualTo(LIMIT));
        assertThat(went.stream().mapToInt(Integer::intValue).sum() + wentLater)
                .as("entries that terminals were told of")
                .isEqualTo(CARDS * LIMIT);
    }

    @Test
    void the_last_free_entry_is_given_once_whichever_node_is_asked() throws Exception {
        var site = Site.with(one, rule -> Rulesets.freeUpTo(1, 30, rule));
        var elsewhere = atOther(site);
        var card = site.newCard();
        site.enter(card);

        assertThat(elsewhere.check(card, ReadMethod.CHIP).code()).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void a_ruleset_that_is_changed_on_one_node_decides_on_the_other_without_a_pause() throws Exception {
        var site = Site.open(one);
        var elsewhere = atOther(site);
        var met = new HashSet<String>();

        replaceRuleset(site, "2090-01-01T00:00:00Z");
        awaitWord("MISSING_ACCESS_RULES", site, elsewhere, met);
        replaceRuleset(site, "2020-01-01T00:00:00Z");
        awaitWord("PASS", site, elsewhere, met);

        assertThat(met).as("all that taps met meanwhile").containsOnly("PASS", "MISSING_ACCESS_RULES");
    }

    @Test
    void a_call_that_both_nodes_get_thirty_times_at_once_asks_a_terminal_once() throws Exception {
        var shop = Shop.open(one);
        var sale = shop.asking(1_500).bearer(shop.key()).with("X-Idempotency-Key", "sale-17");
        awaitKnown(Call.of("GET", Shop.API + "/limits").bearer(shop.key()));

        var answers = NODES.send(CALLS, sale);

        assertThat(shop.intents()).containsOnly(onlyEffect(answers, 201, "/id"));
    }

    @Test
    void a_call_that_both_nodes_get_thirty_times_at_once_gives_money_back_once() throws Exception {
        var counter = Counter.open(one);
        counter.sell("sale-1", 1_500);
        awaitKnown(Call.of("GET", Counter.API + "/orders").bearer(counter.key()));

        var answers = NODES.send(CALLS, Counter.once(refund(counter, 100)));

        onlyEffect(answers, 200, "/operationId");
        assertThat(counter.refunds()).containsExactly("100");
    }

    @Test
    void twenty_refunds_at_once_on_both_nodes_give_back_no_more_than_was_captured() throws Exception {
        var counter = Counter.open(one);
        counter.sell("sale-1", 1_500);
        awaitKnown(Call.of("GET", Counter.API + "/orders").bearer(counter.key()));
        var refund = refund(counter, 200);

        var answers = AtOnce.run(IntStream.range(0, 20)
                .<Callable<Answer>>mapToObj(at -> () -> nodeOf(at).connection().send(Counter.once(refund)))
                .toList());

        assertThat(answers.stream().filter(Answer::isOk)).hasSize(7);
        assertThat(counter.refunds()).hasSize(7);
    }

    private static Call refund(Counter counter, long amount) throws IOException {
        var capture = counter.id("sale-1", "CAPTURE");
        return Counter.post("/operations/" + capture + "/refunds", Map.of("amount", Long.toString(amount)))
                .bearer(counter.key());
    }

    private static Product nodeOf(int number) {
        return number % 2 == 0 ? one : other;
    }

    private static void awaitKnown(Call call) {
        Eventually.await(
                "the key on the other node",
                PATIENCE,
                () -> other.connection().send(call).isOk());
    }

    /** One was answered first, and the others alike; a few may be told that it still runs. Answers that id. */
    private static String onlyEffect(List<Answer> answers, int status, String id) {
        assertThat(answers).extracting(Answer::status).contains(status).isSubsetOf(status, 409);
        var done = answers.stream().filter(Answer::isOk).toList();
        var first = done.stream()
                .filter(answer -> answer.header("Idempotent-Replayed").isEmpty())
                .toList();
        assertThat(first).hasSize(1);
        assertThat(done)
                .extracting(answer -> answer.text(id))
                .containsOnly(first.get(0).text(id));
        return first.get(0).text(id);
    }

    /** The terminal of that lounge as it talks to the other node, once that knows it and its rules. */
    private static Terminal atOther(Site site) {
        var known = site.terminal();
        var same = new Terminal(other.connection(), known.serialNumber(), known.key(), other.time());
        awaitWord("PASS", site, same, new HashSet<>());
        return same;
    }

    private static void awaitWord(String word, Site site, Terminal terminal, Set<String> met) {
        Eventually.await(word + " on the other node", PATIENCE, () -> {
            var answer = word(terminal.check(site.newCard(), ReadMethod.CHIP));
            met.add(answer);
            return word.equals(answer);
        });
    }

    private static String word(Answer answer) {
        return answer.isOk() ? "PASS" : answer.code();
    }

    /** Comes again and again with any card to any node, and goes in or thinks better of it; how often it went in. */
    private static int visits(Random random, List<Terminal> nodes, List<Card> cards) throws IOException {
        int went = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var admitted = any(nodes, random).check(any(cards, random), ReadMethod.CHIP);
            if (admitted.isOk()) {
                went += leaves(any(nodes, random), admitted, random) ? 0 : 1;
            }
        }
        return went;
    }

    private static boolean leaves(Terminal node, Answer admitted, Random random) throws IOException {
        var accessId = admitted.text("/accessId");
        boolean leaves = random.nextInt(3) == 0;
        var answer = leaves ? node.cancel(accessId, "") : node.confirm(accessId, Guests.NONE);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return leaves;
    }

    /** Goes in until nothing is left; how often that was. */
    private static int useUp(Card card, List<Terminal> nodes) throws IOException {
        int went = 0;
        var answer = nodes.get(0).check(card, ReadMethod.CHIP);
        while (answer.isOk()) {
            nodes.get(1).confirm(answer.text("/accessId"), Guests.NONE);
            went++;
            answer = nodes.get(went % 2).check(card, ReadMethod.CHIP);
        }
        assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
        return went;
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static void replaceRuleset(Site site, String validFrom) throws IOException {
        var path = "rulesets/"
                + site.backoffice()
                        .all("rulesets?ica=" + site.ica())
                        .get(0)
                        .path("id")
                        .asText();
        var ruleset = Rulesets.free("Changed", site.ica(), site.lounge());
        ruleset.put("validFrom", validFrom);
        var replaced = site.backoffice().put(path, site.backoffice().get(path).header("ETag"), ruleset);
        assertThat(replaced.status()).as(replaced.body()).isEqualTo(200);
    }
}
