package org.tapgate.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.it.product.AtOnce;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.systems.Rulesets;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Guests;
import org.tapgate.pos.ReadMethod;

/** What must hold however many come at the same instant. */
class ConcurrentTapsIT {

    private static final int TAPS = 24;

    private final Product product = Product.shared();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void of_simultaneous_taps_of_one_card_exactly_one_passes(int round) throws Exception {
        var site = Site.open(product);
        var other = site.pairedTerminal();
        awaitRules(site);
        var card = site.newCard();
        List<Callable<Answer>> taps = Collections.nCopies(TAPS / 2, () -> site.check(card));
        List<Callable<Answer>> tapsElsewhere = Collections.nCopies(TAPS / 2, () -> other.check(card, ReadMethod.CHIP));

        var answers = AtOnce.run(taps, tapsElsewhere);

        assertThat(answers)
                .as("round " + round)
                .extracting(answer -> answer.isOk() ? "PASS" : answer.code())
                .containsOnlyOnce("PASS")
                .containsOnly("PASS", "TEMPORARILY_BLOCKED");
    }

    @Test
    void the_last_free_entry_is_given_once() throws Exception {
        var site = Site.with(product, rule -> Rulesets.freeUpTo(1, 30, rule));
        var card = site.newCard();
        var accessId = site.check(card).text("/accessId");
        List<Callable<Answer>> confirmations =
                Collections.nCopies(8, () -> site.terminal().confirm(accessId, Guests.NONE));
        List<Callable<Answer>> taps = Collections.nCopies(8, () -> site.check(card));

        var answers = AtOnce.run(confirmations, taps);

        assertThat(answers.subList(0, 8)).allMatch(Answer::isOk);
        assertThat(answers.subList(8, 16))
                .extracting(Answer::code)
                .containsAnyOf("TEMPORARILY_BLOCKED", "LIMIT_EXCEEDED")
                .doesNotContain("");
        assertThat(site.entries())
                .filteredOn(entry -> "COMPLETED".equals(entry.path("status").asText()))
                .hasSize(1);
    }

    @Test
    void confirm_and_cancel_at_once_have_one_winner() throws Exception {
        var site = Site.open(product);
        var accessId = site.check(site.newCard()).text("/accessId");
        List<Callable<Answer>> confirmation = List.of(() -> site.terminal().confirm(accessId, Guests.NONE));
        List<Callable<Answer>> cancellation = List.of(() -> site.terminal().cancel(accessId, ""));

        var answers = AtOnce.run(confirmation, cancellation);

        assertThat(answers).filteredOn(Answer::isOk).hasSize(1);
        assertThat(answers).allMatch(answer -> answer.status() < 500);
    }

    /** A new ruleset is live within two seconds; a tap before that may still meet the old ones. */
    private static void awaitRules(Site site) {
        Eventually.await(
                "the rules of the new lounge",
                Duration.ofSeconds(20),
                () -> !"MISSING_ACCESS_RULES".equals(site.check(site.newCard()).code()));
    }
}
