package org.tapgate.settlement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.platform.Faults;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.settlement.BusinessDay;
import org.tapgate.settlement.SettlementTerms;
import org.tapgate.settlement.TermsRegister;

/** What is agreed with clients on their settlement. */
@Stateless
public class ClientTerms {

    private static final int LARGEST = 10_000_000;

    private static final int WHOLE = 10_000;

    @Inject
    TermsRegister register;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** With one client; empty when there is none. */
    @Requires(Permission.BATCH_VIEW)
    public Optional<SettlementTerms.Saved> of(UUID client) {
        var scope = caller.get().scopeFor(Permission.BATCH_VIEW);
        return Optional.of(client).filter(scope::includesClient).flatMap(register::find);
    }

    /**
     * Agrees something else; batches that are open stay as they are.
     *
     * @param seen the version it was made from
     * @param cutOff by the clock of the client; null for none
     */
    @Requires(Permission.BATCH_EDIT)
    public WriteOutcome<SettlementTerms.Saved> agree(
            UUID client, long seen, LocalTime cutOff, boolean byGroup, int sizeLimit, int feeBasisPoints) {
        var faults = new Faults();
        if (sizeLimit < 1 || sizeLimit > LARGEST) {
            faults.add("sizeLimit", "out_of_range", "is 1 to " + LARGEST);
        }
        if (feeBasisPoints < 0 || feeBasisPoints > WHOLE) {
            faults.add("feeBasisPoints", "out_of_range", "is 0 to " + WHOLE);
        }
        if (!faults.found().isEmpty()) {
            return new WriteOutcome.Invalid<>(faults.found());
        }
        return register.find(client)
                .map(agreed -> new BusinessDay(agreed.terms().day().zone(), cutOff))
                .map(day -> written(client, seen, new SettlementTerms(day, byGroup, sizeLimit, feeBasisPoints)))
                .orElseGet(WriteOutcome.Missing::new);
    }

    private WriteOutcome<SettlementTerms.Saved> written(UUID client, long seen, SettlementTerms terms) {
        if (!register.save(client, seen, terms)) {
            return new WriteOutcome.Stale<>();
        }
        var facts = new HashMap<String, Object>(Map.of(
                "byGroup", terms.byGroup(), "sizeLimit", terms.sizeLimit(), "feeBasisPoints", terms.feeBasisPoints()));
        Optional.ofNullable(terms.day().cutOff()).ifPresent(time -> facts.put("cutOff", time.toString()));
        trail.note("settlement-terms.changed", client, facts);
        return new WriteOutcome.Written<>(new SettlementTerms.Saved(terms, seen + 1));
    }
}
