package org.tapgate.access;

import java.util.List;
import java.util.UUID;
import org.tapgate.access.AccessDecision.Denied;
import org.tapgate.access.AccessDecision.Granted;
import org.tapgate.card.MaskedPan;

/**
 * What would be decided about a card, with nothing written and nobody asked.
 *
 * @param card first six and last four digits
 * @param request what was tried; its number is never told
 * @param decision what comes out if everybody outside says yes, {@link Granted} or {@link Denied}
 * @param draftId under which id a ruleset was tried that nobody has saved; null when none was
 */
public record Simulation(MaskedPan card, AccessRequest request, AccessDecision decision, UUID draftId) {

    /** The ruleset whose answer this is; null when none had a say. */
    public Ruleset ruleset() {
        return decision instanceof Granted granted ? granted.ruleset() : ((Denied) decision).ruleset();
    }

    /** Whether it is the answer of the ruleset that was tried. */
    public boolean isOfDraft() {
        return ruleset() != null && ruleset().id().equals(draftId);
    }

    /** Who outside would be asked, by the names of the trace; the decision supposes that they say yes. */
    public List<String> asked() {
        return decision.trace().lines().stream()
                .filter(line -> line.verdict() == Verdict.OPEN)
                .map(TraceLine::check)
                .distinct()
                .toList();
    }

    /** Prints no card number. */
    @Override
    public String toString() {
        return "Simulation[" + card + ", " + decision + "]";
    }
}
