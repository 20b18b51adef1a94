package org.tapgate.access;

import java.util.ArrayList;
import java.util.List;
import org.tapgate.access.AccessChecks.AccessCheck;
import org.tapgate.access.CandidateSteps.CandidateStep;

/** One decision in the making: what is asked, what is true, and what was written into the trace so far. */
final class Inquiry {

    private static final int USUAL_LINES = 16;

    private final AccessRequest request;

    private final Candidates candidates;

    private final AccessFacts facts;

    private final List<TraceLine> lines = new ArrayList<>(USUAL_LINES);

    private boolean asksNobody;

    private boolean supposes;

    private Candidate winner;

    private Ruleset refusedBy;

    Inquiry(AccessRequest request, Candidates candidates, AccessFacts facts) {
        this.request = request;
        this.candidates = candidates;
        this.facts = facts;
    }

    /** The same, passing over the checks that need somebody outside. */
    Inquiry withoutAsking() {
        asksNobody = true;
        return this;
    }

    /** The same, taking what is open for a yes. */
    Inquiry supposing() {
        supposes = true;
        return this;
    }

    /** Whether nothing can be decided before somebody outside has answered. */
    boolean waitsFor(Finding finding) {
        return finding.isOpen() && !supposes;
    }

    private boolean passesOver(String check) {
        return asksNobody && OutsideChecks.NAMES.contains(check);
    }

    AccessRequest request() {
        return request;
    }

    Candidates candidates() {
        return candidates;
    }

    AccessFacts facts() {
        return facts;
    }

    /** The candidate that lets the card in; there is one once the check of candidates passed. */
    Candidate winner() {
        return winner;
    }

    /** Asks one check and writes its line. */
    Finding ask(AccessCheck check) {
        if (passesOver(check.name())) {
            return Finding.NOT_ASKED;
        }
        var finding = check.rule().apply(this);
        lines.add(finding.line(
                check.name(), winner == null ? null : winner.ruleset().id()));
        return finding;
    }

    /** Takes one candidate through its steps; what refused or needs to know more, or null when it lets the card in. */
    Finding walk(Candidate candidate) {
        for (CandidateStep step : CandidateSteps.IN_ORDER) {
            var finding =
                    passesOver(step.name()) ? Finding.NOT_ASKED : step.rule().apply(candidate);
            if (finding.wasAsked()) {
                lines.add(finding.line(step.name(), candidate.ruleset().id()));
            }
            if (waitsFor(finding)) {
                return finding;
            }
            if (finding.isRefusal()) {
                refusedBy = refusedBy == null ? candidate.ruleset() : refusedBy;
                return finding;
            }
        }
        return null;
    }

    Finding won(Candidate candidate) {
        winner = candidate;
        return Finding.passed(candidate.mode(), null);
    }

    AccessDecision granted() {
        return winner.granted(new DecisionTrace(lines));
    }

    /** What has to be asked before it can be decided. */
    AccessDecision open(Object asked) {
        return asked instanceof GateQuestion question
                ? new AccessDecision.ToAsk(question, new DecisionTrace(lines))
                : toVerify((VerificationStep) asked);
    }

    private AccessDecision toVerify(VerificationStep step) {
        return new AccessDecision.ToVerify(step, winner.fee(), winner.ruleset(), new DecisionTrace(lines));
    }

    AccessDecision denied(Finding refusal) {
        var ruleset = winner == null ? refusedBy : winner.ruleset();
        return new AccessDecision.Denied(
                refusal.reason(), refusal.retryAfterSeconds(), ruleset, new DecisionTrace(lines));
    }
}
