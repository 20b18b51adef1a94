package org.tapgate.api.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.access.AccessDecision.Denied;
import org.tapgate.access.AccessDecision.Granted;
import org.tapgate.access.DenyReason;
import org.tapgate.access.EntryMode;
import org.tapgate.access.RejectCode;
import org.tapgate.access.Simulation;
import org.tapgate.api.entries.TraceBody;
import org.tapgate.api.pos.CheckEntryBody.Guests;
import org.tapgate.money.Money;

/** What would be decided, and why. */
@Schema(name = "Simulation")
public record SimulationBody(
        @Schema(example = "543210******7899") String maskedPan,
        UUID locationId,
        Instant at,

        @Schema(description = "Whether the card would pass if all that are asked outside say yes")
        boolean passes,

        @Schema(
                description = "Who would be asked outside, by the names of the trace; here nobody is",
                example = "[\"CARD_VERIFIED\"]")
        List<String> asked,

        // Whose answer it is. Not annotated: see EntryBody
        UUID rulesetId,
        Integer rulesetVersion,

        @Schema(description = "Whether it is the answer of the ruleset that was sent")
        boolean draft,

        @Schema(nullable = true, description = "Null when it would be refused")
        Admission entry,

        @Schema(nullable = true, description = "Why it would be refused; null when it would pass")
        Refusal refusal,

        @Schema(description = "Each check, what it saw, the limit, and what came of it")
        List<TraceBody> trace) {

    /** How the cardholder would enter; what is left is counted before that, null is unlimited. */
    @Schema(name = "SimulatedEntry")
    public record Admission(
            EntryMode mode,
            @Schema(nullable = true) Money price,

            @Schema(nullable = true, description = "null = unlimited")
            Integer freeLeft,

            @Schema(nullable = true, description = "null = unlimited")
            Integer paidLeft,

            Guests guests) {

        static Admission of(Granted granted) {
            return new Admission(
                    granted.mode(),
                    granted.price(),
                    granted.freeLeft().orNull(),
                    granted.paidLeft().orNull(),
                    Guests.of(granted.guests()));
        }
    }

    /** Why not. */
    @Schema(name = "SimulatedRefusal")
    public record Refusal(
            @Schema(description = "What the terminal would be told")
            RejectCode code,

            DenyReason reason,

            @Schema(nullable = true, description = "When the same tap could pass")
            Integer retryAfterSeconds) {

        static Refusal of(Denied denied) {
            return new Refusal(denied.reason().code(), denied.reason(), denied.retryAfterSeconds());
        }
    }

    static SimulationBody of(Simulation simulation) {
        var decision = simulation.decision();
        var ruleset = simulation.ruleset();
        return new SimulationBody(
                simulation.card().toString(),
                simulation.request().place().locationId(),
                simulation.request().at(),
                decision instanceof Granted,
                simulation.asked(),
                ruleset == null ? null : ruleset.id(),
                ruleset == null ? null : ruleset.version(),
                simulation.isOfDraft(),
                decision instanceof Granted granted ? Admission.of(granted) : null,
                decision instanceof Denied denied ? Refusal.of(denied) : null,
                decision.trace().lines().stream().map(TraceBody::of).toList());
    }
}
