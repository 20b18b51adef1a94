package org.tapgate.event;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The catalogue of events that clients can hear of (webhooks.md section 1). A type is never renamed. */
public enum EventType {
    TERMINAL_PAIRED("terminal.paired", "A terminal was paired and may work"),
    TERMINAL_UNPAIRED("terminal.unpaired", "A terminal lost its pairing"),
    TERMINAL_OFFLINE("terminal.offline", "A terminal has not been heard of for a while"),

    ENTRY_COMPLETED("entry.completed", "A cardholder went in"),
    ENTRY_REJECTED("entry.rejected", "A cardholder was refused"),
    ENTRY_CANCELLED("entry.cancelled", "An admitted cardholder did not go in after all"),
    ENTRY_REVERSED("entry.reversed", "A completed entry was taken back"),
    ENTRY_EXPIRED("entry.expired", "An admitted cardholder was never confirmed"),
    OFFLINE_REPORT_INGESTED("offline_report.ingested", "What a terminal did while offline was taken in"),

    PAYMENT_INTENT_OPEN("payment_intent.open", "A payment was asked for"),
    PAYMENT_INTENT_ON_TERMINAL("payment_intent.on_terminal", "The terminal fetched the payment"),
    PAYMENT_INTENT_PROCESSING("payment_intent.processing", "The payment is being authorised"),
    PAYMENT_INTENT_PROCESSED("payment_intent.processed", "The financial institution has answered"),
    PAYMENT_INTENT_FINISHED("payment_intent.finished", "Final: the payment ended with an outcome"),
    PAYMENT_INTENT_CONFIRMATION_REQUIRED(
            "payment_intent.confirmation_required", "Final: no outcome was obtained, look at the terminal"),
    PAYMENT_INTENT_CANCELED("payment_intent.canceled", "Final: the payment was cancelled"),
    PAYMENT_INTENT_ERROR("payment_intent.error", "Final: the payment failed"),
    PAYMENT_INTENT_ABANDONED("payment_intent.abandoned", "Final: nobody worked on the payment in time"),
    PAYMENT_INTENT_RESOLVED("payment_intent.resolved", "A person said what became of the payment"),
    PAYMENT_INTENT_LATE_RESULT("payment_intent.late_result", "An answer came after the payment had ended"),

    REFUND_INTENT_OPEN("refund_intent.open", "A refund was asked for"),
    REFUND_INTENT_ON_TERMINAL("refund_intent.on_terminal", "The terminal fetched the refund"),
    REFUND_INTENT_PROCESSING("refund_intent.processing", "The refund is being authorised"),
    REFUND_INTENT_PROCESSED("refund_intent.processed", "The financial institution has answered"),
    REFUND_INTENT_FINISHED("refund_intent.finished", "Final: the refund ended with an outcome"),
    REFUND_INTENT_CONFIRMATION_REQUIRED(
            "refund_intent.confirmation_required", "No outcome was obtained yet: the refund waits for one"),
    REFUND_INTENT_CANCELED("refund_intent.canceled", "Final: the refund was cancelled"),
    REFUND_INTENT_ERROR("refund_intent.error", "Final: the refund failed"),
    REFUND_INTENT_ABANDONED("refund_intent.abandoned", "Final: nobody worked on the refund in time"),
    REFUND_INTENT_RESOLVED("refund_intent.resolved", "A person said what became of the refund"),
    REFUND_INTENT_LATE_RESULT("refund_intent.late_result", "An answer came after the refund had ended"),

    ORDER_CAPTURED("order.captured", "Money of an order was captured"),
    ORDER_REFUNDED("order.refunded", "Money of an order was given back"),
    ORDER_VOIDED("order.voided", "An order was taken back before capture"),
    CONTRACT_CREATED("contract.created", "A cardholder agreed to be charged again"),
    CONTRACT_DEACTIVATED("contract.deactivated", "Such an agreement ended"),

    BATCH_CLOSED("batch.closed", "A business day was closed"),
    BATCH_SUBMITTED("batch.submitted", "A batch was sent to the acquirer"),
    BATCH_ACCEPTED("batch.accepted", "The acquirer took the batch"),
    BATCH_REJECTED("batch.rejected", "The acquirer refused the batch"),
    BATCH_SETTLED("batch.settled", "The money of a batch has moved"),
    BATCH_RECONCILED("batch.reconciled", "A batch and the acquirer's file agree"),

    DELIVERY_EXHAUSTED("delivery.exhausted", "All attempts at a webhook delivery failed; it can be recovered"),
    ENDPOINT_DISABLED("endpoint.disabled", "A webhook endpoint gets nothing more until it is enabled again"),
    PING("ping", "A test, sent to one endpoint only");

    private final String wireName;

    private final String meaning;

    EventType(String wireName, String meaning) {
        this.wireName = wireName;
        this.meaning = meaning;
    }

    /** The name in JSON. */
    public String wireName() {
        return wireName;
    }

    /** A sentence for people. */
    public String meaning() {
        return meaning;
    }

    /** The type of that wire name; empty for any other text. */
    public static Optional<EventType> of(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst();
    }

    /** All wire names. */
    public static Set<String> wireNames() {
        return Arrays.stream(values()).map(EventType::wireName).collect(Collectors.toUnmodifiableSet());
    }
}
