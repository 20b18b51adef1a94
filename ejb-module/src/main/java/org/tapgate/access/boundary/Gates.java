package org.tapgate.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.tapgate.access.AccessFacts;
import org.tapgate.access.AccessRequest;
import org.tapgate.access.Candidates;
import org.tapgate.access.CheckOutcome.ToAsk;
import org.tapgate.access.Entry;
import org.tapgate.access.ExternalRules;
import org.tapgate.access.GateFacts;
import org.tapgate.access.GateQuestion.Rules;
import org.tapgate.access.GateQuestion.Spending;
import org.tapgate.access.SpendEvidence;
import org.tapgate.access.SpendEvidenceStore;
import org.tapgate.card.KnownCard;
import org.tapgate.spend.boundary.CardEnrolment;
import org.tapgate.spend.boundary.SpendStatements;

/** What gates need: facts and answers from outside before a decision, and what is kept of them after it. */
@ApplicationScoped
class Gates {

    @Inject
    SpendStatements statements;

    @Inject
    ExternalRules rules;

    @Inject
    CardEnrolment enrolment;

    @Inject
    SpendEvidenceStore evidence;

    @Inject
    InstantSource clock;

    /** Asks outside, never inside a transaction, and adds the answer to what is known. */
    GateFacts ask(ToAsk open, GateFacts known) {
        if (open.question() instanceof Spending spending) {
            return known.with(statements.of(open.card(), spending.need()));
        }
        var question = (Rules) open.question();
        var began = clock.instant();
        var verdict = rules.ask(question(question, open), known.waited());
        return known.with(question, verdict, Duration.between(began, clock.instant()));
    }

    private static ExternalRules.Question question(Rules asked, ToAsk open) {
        var request = open.request();
        return new ExternalRules.Question(asked.ruleset(), asked.mode(), open.card(), request.card(), request.place());
    }

    /** Adds what the database knows of a card; reads nothing when no candidate has a spend gate. */
    GateFacts facts(GateFacts known, KnownCard card, Candidates candidates, Instant at) {
        return candidates.spendNeed(at).isEmpty()
                ? known
                : known.with(enrolment.of(card.id()).orElse(null));
    }

    /** Keeps what gates looked at, in the transaction of the entry: evidence, and an unknown card as enrolled now. */
    void keep(Entry entry, AccessRequest request, Candidates candidates, AccessFacts facts) {
        var trace = entry.verdict().trace();
        if (!SpendEvidence.wasAsked(trace)) {
            return;
        }
        if (facts.gates().enrolment() == null) {
            enrolment.request(entry.card().id(), request.at());
        }
        var found = SpendEvidence.of(request, candidates, facts, trace);
        if (!found.isEmpty()) {
            evidence.add(entry.id(), found);
        }
    }
}
