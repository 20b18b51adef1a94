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
    public Optional<SettlementTerms> of(UUID client) {
        var scope = caller.get().scopeFor(Permission.BATCH_VIEW);
        return Optional.of(client)
                .filter(scope::includesClient)
                .flatMap(register::zoneOf)
                .map(zone -> register.of(client));
    }

    /**
     * Agrees something else; batches that are open stay as they are.
     *
     * @param cutOff by the clock of the client; null for none
     */
    @Requires(Permission.BATCH_EDIT)
    public WriteOutcome<SettlementTerms> agree(
            UUID client, LocalTime cutOff, boolean byGroup, int sizeLimit, int feeBasisPoints) {
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
        return register.zoneOf(client)
                .map(zone -> new SettlementTerms(new BusinessDay(zone, cutOff), byGroup, sizeLimit, feeBasisPoints))
                .map(terms -> written(client, terms))
                .orElseGet(WriteOutcome.Missing::new);
    }

    private WriteOutcome<SettlementTerms> written(UUID client, SettlementTerms terms) {
        register.save(client, terms);
        var facts = new HashMap<String, Object>(Map.of(
                "byGroup", terms.byGroup(), "sizeLimit", terms.sizeLimit(), "feeBasisPoints", terms.feeBasisPoints()));
        Optional.ofNullable(terms.day().cutOff()).ifPresent(time -> facts.put("cutOff", time.toString()));
        trail.note("settlement-terms.changed", client, facts);
        return new WriteOutcome.Written<>(terms);
    }
}
