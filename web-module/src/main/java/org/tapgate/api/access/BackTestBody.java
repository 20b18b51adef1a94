package org.tapgate.api.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.access.AttemptOutcome;
import org.tapgate.access.BackTestResult;
import org.tapgate.access.BackTestResult.Changed;
import org.tapgate.access.DecisionChange;
import org.tapgate.access.DenyReason;
import org.tapgate.access.EntryMode;
import org.tapgate.access.boundary.BackTests;
import org.tapgate.money.Money;

/** What a draft would have changed for a page of cards. */
@Schema(name = "BackTest")
public record BackTestBody(
        @Schema(description = "Attempts of these cards in the period", example = "180")
        int attempts,

        @Schema(
                description = "How many of them are not judged: without the whole number of the card, or of a card"
                        + " with more than 2,000",
                example = "0")
        int undecided,

        @Schema(
                description = "How many decisions differ, by how they do; what is not there is none",
                example = "{\"LET_IN\": 3, \"FEE\": 1}")
        Map<DecisionChange, Long> counts,

        @Schema(description = "Each decision that differs, card by card")
        List<Item> items,

        @Schema(nullable = true, description = "To be sent as cursor for the next cards; null after the last")
        String nextCursor) {

    static BackTestBody of(BackTests.Found found) {
        BackTestResult result = found.result();
        return new BackTestBody(
                result.attempts(),
                result.undecided(),
                result.changes().stream()
                        .collect(Collectors.groupingBy(Changed::change, TreeMap::new, Collectors.counting())),
                result.changes().stream().map(Item::of).toList(),
                found.nextCursor().orElse(null));
    }

    /** A decision that differs. */
    @Schema(name = "BackTestChange")
    public record Item(
            UUID entryId,
            Instant requestedAt,
            @Schema(example = "543210******7899") String maskedPan,
            UUID locationId,
            DecisionChange change,

            @Schema(description = "Under the saved rulesets")
            Outcome before,

            @Schema(description = "With the ruleset that was sent")
            Outcome after) {

        static Item of(Changed changed) {
            var entry = changed.entry();
            return new Item(
                    entry.id(),
                    entry.times().requestedAt(),
                    entry.card().digits().toString(),
                    entry.origin().locationId(),
                    changed.change(),
                    Outcome.of(changed.before()),
                    Outcome.of(changed.after()));
        }
    }

    /** What comes of it. */
    @Schema(name = "BackTestOutcome")
    public record Outcome(
            boolean passes,

            @Schema(nullable = true, description = "Null when refused")
            EntryMode mode,

            @Schema(nullable = true) Money price,
            @Schema(nullable = true) DenyReason reason,

            @Schema(description = "Whether those who came along would be let in")
            boolean guestsPass,

            // Whose answer it is. Not annotated: see EntryBody
            UUID rulesetId) {

        static Outcome of(AttemptOutcome outcome) {
            return new Outcome(
                    outcome.passes(),
                    outcome.mode(),
                    outcome.price(),
                    outcome.reason(),
                    outcome.guestsPass(),
                    outcome.rulesetId());
        }
    }
}
