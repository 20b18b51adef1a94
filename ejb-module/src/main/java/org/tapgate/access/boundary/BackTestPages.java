package org.tapgate.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tapgate.access.AccessPoints;
import org.tapgate.access.BackTest;
import org.tapgate.access.BackTestDraft;
import org.tapgate.access.BackTestResult;
import org.tapgate.access.CardPast;
import org.tapgate.access.Entry;
import org.tapgate.access.PastEntries;
import org.tapgate.access.Place;
import org.tapgate.access.RecordedAttempts;
import org.tapgate.access.RecordedAttempts.Tapped;
import org.tapgate.access.RulesetDirectory;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** The transaction of a page of a back-test: it reads, and is over before anything is judged. */
@Stateless
public class BackTestPages {

    @Inject
    RulesetDirectory rulesets;

    @Inject
    RulesetDrafts drafts;

    @Inject
    RecordedAttempts recorded;

    @Inject
    PastEntries past;

    @Inject
    AccessPoints accessPoints;

    /**
     * What a page is made of.
     *
     * @param cards whose attempts are on it
     * @param attempts of each card
     * @param pasts what else each card did
     */
    public record Loaded(
            BackTest test, Page<Tapped> cards, Map<UUID, List<Entry>> attempts, Map<UUID, CardPast> pasts) {

        /** What comes of one of its cards. */
        BackTestResult run(Tapped card) {
            return card.isTooMuch()
                    ? BackTestResult.undecided(card.attempts())
                    : test.run(attempts.get(card.cardId()), pasts.get(card.cardId()));
        }
    }

    /** Reads a page of cards with all that they did. */
    @NoPermissionNeeded("only the door for back-tests calls it")
    public Loaded load(BackTestDraft asked, DataScope scope, PageRequest page) {
        var test = new BackTest(rulesets.index(), drafts.of(asked.rulesetId(), asked.ruleset()), this::cooldown);
        var cards = recorded.cards(asked.period(), scope, page);
        var judged = cards.items().stream().filter(card -> !card.isTooMuch()).map(Tapped::cardId);
        var attempts = recorded.of(judged.toList(), asked.period());
        var spans = attempts.entrySet().stream()
                .map(card -> test.pastOf(card.getKey(), card.getValue()))
                .toList();
        var judgedAgain =
                attempts.values().stream().flatMap(List::stream).map(Entry::id).collect(Collectors.toSet());
        return new Loaded(test, cards, attempts, past.pasts(spans, judgedAgain));
    }

    private Duration cooldown(UUID locationId) {
        return accessPoints.placeAt(locationId).map(Place::cooldown).orElse(Duration.ZERO);
    }
}
