package org.tapgate.spend.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.card.FingerprintKeys;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Ids;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Written;
import org.tapgate.reference.StandardCodes;
import org.tapgate.spend.CardTransaction;
import org.tapgate.spend.TransactionDraft;
import org.tapgate.spend.TransactionFeed;

/** The feed of the built-in simulator of the MRS. */
@Stateless
public class CardTransactions {

    @Inject
    private TransactionFeed feed;

    @Inject
    private FingerprintKeys keys;

    @Inject
    private StandardCodes codes;

    @Inject
    private AuditTrail trail;

    @Inject
    private InstantSource clock;

    @Inject
    @ConfigProperty(name = "tapgate.mrs.adapter", defaultValue = "simulator")
    private String adapter;

    /** Everything that would be wrong with a transaction; none when it can be taken. */
    @Requires(Permission.TRANSACTION_FEED)
    public List<Fault> faults(TransactionDraft draft) {
        return draft.faults(codes);
    }

    /** Takes a transaction; of its card the fingerprint is kept. Refused when nobody would read it. */
    @Requires(Permission.TRANSACTION_FEED)
    public WriteOutcome<CardTransaction> add(TransactionDraft draft) {
        var faults = draft.faults(codes);
        if (!faults.isEmpty()) {
            return new Invalid<>(faults);
        }
        if (!adapter.equals("simulator")) {
            return new Refused<>(FeedRefusal.NO_SIMULATOR);
        }
        var id = Ids.next();
        var transaction = draft.transaction(id.toString());
        feed.add(keys.of(draft.pan()), transaction, clock.instant());
        trail.note(
                "card-transaction.added",
                id,
                Map.of("card", draft.pan().masked().toString(), "mcc", draft.mcc()));
        return new Written<>(transaction);
    }
}
