package org.tapgate.access;

import org.tapgate.access.AccessChecks.AccessCheck;

/** Decides whether a card may pass: walks the {@link AccessChecks} and stops at the first that refuses. */
public final class AccessEngine {

    private AccessEngine() {}

    /**
     * Decides.
     *
     * @param candidates what {@link RulesetIndex#candidates} found for this request
     * @param facts about this card at {@code request.at()}, with usage as far back as the candidates need
     */
    public static AccessDecision decide(AccessRequest request, Candidates candidates, AccessFacts facts) {
        return decide(new Inquiry(request, candidates, facts));
    }

    /**
     * Says what would have been decided at a past {@code request.at()} without asking anybody outside: what issuers,
     * payments, spending and external rules would have said is passed over (access-control.md section 10).
     */
    public static AccessDecision decideWithoutAsking(AccessRequest request, Candidates candidates, AccessFacts facts) {
        return decide(new Inquiry(request, candidates, facts).withoutAsking());
    }

    /**
     * Says what would be decided if everybody outside said yes: who would be asked stands as open in the trace. Answers
     * {@link AccessDecision.Granted} or {@link AccessDecision.Denied} only.
     */
    public static AccessDecision suppose(AccessRequest request, Candidates candidates, AccessFacts facts) {
        return decide(new Inquiry(request, candidates, facts).supposing());
    }

    private static AccessDecision decide(Inquiry inquiry) {
        for (AccessCheck check : AccessChecks.IN_ORDER) {
            var finding = inquiry.ask(check);
            if (finding.isRefusal()) {
                return inquiry.denied(finding);
            }
            if (inquiry.waitsFor(finding)) {
                return inquiry.open(finding.limit());
            }
        }
        return inquiry.granted();
    }
}
