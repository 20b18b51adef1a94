package org.tapgate.order.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.order.Adjustment;
import org.tapgate.order.Adjustment.Signature;
import org.tapgate.order.AdjustmentDraft;
import org.tapgate.order.AdjustmentRefusal;
import org.tapgate.order.AdjustmentState;
import org.tapgate.order.AdjustmentStore;
import org.tapgate.order.ListedOrder;
import org.tapgate.order.OrderArchive;
import org.tapgate.order.OrderLimitStore;
import org.tapgate.order.OrderStore;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Missing;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Written;

/** Corrections of the books: one person up to the limit of the client, two above it. */
@Stateless
public class Adjustments {

    @Inject
    AdjustmentStore adjustments;

    @Inject
    OrderLimitStore limits;

    @Inject
    OrderArchive archive;

    @Inject
    OrderStore orders;

    @Inject
    CurrentCaller current;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** In minor units of any currency, for clients without a limit of their own. */
    @Inject
    @ConfigProperty(name = "tapgate.adjustment.limit", defaultValue = "10000")
    long usualLimit;

    /** A page, the newest first. */
    @Requires(Permission.ADJUSTMENT_VIEW)
    public Page<Adjustment> page(Optional<AdjustmentState> state, PageRequest page) {
        return adjustments.page(scope(Permission.ADJUSTMENT_VIEW), state, page);
    }

    /** One of them. */
    @Requires(Permission.ADJUSTMENT_VIEW)
    public Optional<Adjustment> find(UUID id) {
        return adjustments.find(scope(Permission.ADJUSTMENT_VIEW), id);
    }

    /** Corrects the books of an order; above the limit a second person has to agree first. */
    @Requires(Permission.ADJUSTMENT_ASK)
    public WriteOutcome<Adjustment> ask(AdjustmentDraft draft) {
        var faults = draft.faults();
        if (!faults.isEmpty()) {
            return new Invalid<>(faults);
        }
        var order = archive.order(scope(Permission.ADJUSTMENT_ASK), draft.orderId());
        if (order.isEmpty()) {
            return new Invalid<>(List.of(new Fault("orderId", "unknown", "is no order")));
        }
        if (!order.get().amount().currency().equals(draft.amount().currency())) {
            return new Invalid<>(List.of(new Fault("amount.currency", "invalid_value", "must be that of the order")));
        }
        return new Written<>(add(draft, order.get()));
    }

    private Adjustment add(AdjustmentDraft draft, ListedOrder order) {
        var limit =
                limits.adjustment(order.clientId(), draft.amount().currency()).orElse(usualLimit);
        orders.hold(draft.orderId());
        var before = adjustments.posted(draft.orderId(), draft.kind());
        var made = Adjustment.of(Ids.next(), draft, before, limit, signature());
        adjustments.add(made);
        note("asked", made);
        if (made.state() == AdjustmentState.POSTED) {
            post(made);
        }
        return made;
    }

    /** A second person decides. */
    @Requires(Permission.ADJUSTMENT_APPROVE)
    public WriteOutcome<Adjustment> decide(UUID id, boolean yes) {
        var held = adjustments.hold(scope(Permission.ADJUSTMENT_APPROVE), id);
        if (held.isEmpty()) {
            return new Missing<>();
        }
        if (held.get().state() != AdjustmentState.WAITING) {
            return new Refused<>(AdjustmentRefusal.ADJUSTMENT_DECIDED);
        }
        if (!current.get().isSecondPersonTo(held.get().asked().by())) {
            return new Refused<>(AdjustmentRefusal.OWN_ADJUSTMENT);
        }
        var decided = held.get().decided(yes, signature());
        adjustments.decide(decided);
        note(yes ? "approved" : "refused", decided);
        if (yes) {
            post(decided);
        }
        return new Written<>(decided);
    }

    private void post(Adjustment adjustment) {
        orders.hold(adjustment.draft().orderId());
        orders.record(adjustment.operation(clock.instant()), adjustment.posting());
    }

    private void note(String done, Adjustment adjustment) {
        var draft = adjustment.draft();
        trail.note(
                "adjustment." + done,
                adjustment.id(),
                Map.of(
                        "order", draft.orderId(),
                        "kind", draft.kind().name(),
                        "amount", draft.amount().amount(),
                        "currency", draft.amount().currency(),
                        "reason", draft.reason()));
    }

    private Signature signature() {
        return Signature.of(current.get().actor(), clock.instant());
    }

    private DataScope scope(Permission permission) {
        return current.get().scopeFor(permission);
    }
}
