package org.tapgate.admin.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.admin.Formats;
import org.tapgate.admin.Notices;
import org.tapgate.admin.Sent;
import org.tapgate.admin.SignedIn;
import org.tapgate.admin.Texts;
import org.tapgate.admin.Units;
import org.tapgate.identity.Permission;
import org.tapgate.order.AllowedAction;
import org.tapgate.order.Asked;
import org.tapgate.order.ListedOperation;
import org.tapgate.order.Operation;
import org.tapgate.order.boundary.BackOffice;
import org.tapgate.order.boundary.CardPayments;
import org.tapgate.order.boundary.Orders;
import org.tapgate.platform.Fault;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;

/** Captures, gives back or cancels what can be of the order that is shown. */
@Named
@RequestScoped
public class ActOnOrder {

    @Inject
    private Orders orders;

    @Inject
    private BackOffice office;

    @Inject
    private CardPayments payments;

    @Inject
    private ShowOrder showOrder;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Formats formats;

    @Inject
    private Sent sent;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private String what;

    private String amount;

    private String description;

    /** What this user may do now, with how much at most. */
    public List<SelectItem> choices() {
        return signedIn.may(Permission.ORDER_EDIT)
                ? showOrder.story().operations().stream()
                        .flatMap(listed -> choices(listed).stream())
                        .toList()
                : List.of();
    }

    private List<SelectItem> choices(ListedOperation listed) {
        var operation = listed.operation();
        return orders.actions(operation.id()).orElseGet(List::of).stream()
                .map(allowed -> new SelectItem(
                        new Choice(allowed.action(), operation.id()).toString(), label(allowed, operation)))
                .toList();
    }

    private String label(AllowedAction allowed, Operation operation) {
        return texts.of(
                allowed.action().canBePartial() ? "order.act.part" : "order.act.whole",
                texts.name("order.action", allowed.action()),
                formats.money(allowed.most()),
                formats.time(operation.at()));
    }

    /** Does what was chosen, and shows the order again. */
    public String act() {
        var choice = Choice.read(what);
        var outcome = choice.isEmpty()
                ? fault("what", "required")
                : asked().map(asked -> prepared(choice.get(), asked)).orElseGet(() -> fault("amount", "malformed"));
        return sent.accept(outcome).map(this::done).orElse(null);
    }

    /** What was typed; empty when the amount is none. */
    private Optional<Asked> asked() {
        var words = description == null || description.isBlank() ? null : description.strip();
        if (amount == null || amount.isBlank()) {
            return Optional.of(new Asked(null, null, words));
        }
        var currency = showOrder.story().order().amount().currency();
        return Units.minor(amount, formats.digits(currency))
                .filter(minor -> minor > 0)
                .map(minor -> new Asked(minor, currency, words));
    }

    private static WriteOutcome<UUID> fault(String field, String code) {
        return new Invalid<>(List.of(new Fault(field, code, code)));
    }

    private WriteOutcome<UUID> prepared(Choice choice, Asked asked) {
        return switch (choice.action()) {
            case CAPTURE -> office.capture(choice.operation(), asked);
            case VOID, REFUND -> office.refund(choice.operation(), asked);
            case CANCEL -> office.cancel(choice.operation(), asked);
        };
    }

    private String done(UUID made) {
        payments.tellNow(made);
        orders.operation(made).map(ListedOperation::operation).ifPresent(this::tell);
        return "/admin/order/order?faces-redirect=true&id="
                + showOrder.story().order().id();
    }

    private void tell(Operation made) {
        switch (made.result()) {
            case AUTHORIZED, EXECUTED, VOIDED, REFUNDED, CANCELED -> notices.later(texts.of("order.done"));
            case PENDING -> notices.later(texts.of("order.pending"));
            case DECLINED, FAILED ->
                notices.laterWrong(texts.of("order.declined", made.answer().responseCode()));
        }
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
