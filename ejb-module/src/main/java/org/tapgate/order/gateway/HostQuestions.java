package org.tapgate.order.gateway;

import java.time.Instant;
import java.time.LocalDate;
import org.tapgate.card.Pan;
import org.tapgate.money.Money;
import org.tapgate.order.CardToken;
import org.tapgate.order.DayTotals;
import org.tapgate.order.SentMessage;
import org.tapgate.order.iso8583.DataElement;
import org.tapgate.order.iso8583.HostMessage;
import org.tapgate.order.iso8583.MessageType;
import org.tapgate.order.iso8583.WireTime;
import org.tapgate.reference.StandardCodes;

/**
 * What is said to the host, as docs/acquirer.md has it.
 *
 * @param terminal field 41, up to 8 characters
 * @param merchant field 42, up to 15 characters
 * @param institution field 32, up to 11 digits
 * @param codes tell the number of a currency
 */
record HostQuestions(String terminal, String merchant, String institution, StandardCodes codes) {

    private static final String PURCHASE = "000000";

    private static final String VOID = "020000";

    private static final String REFUND = "200000";

    private static final String NORMAL = "00";

    /** Field 4 has 12 digits. */
    private static final long LARGEST = 999_999_999_999L;

    /** The card is asked about without being charged. */
    private static final String VERIFICATION = "51";

    /** Who acquired the original is not said: the host knows its own. */
    private static final String NO_INSTITUTIONS = "0".repeat(22);

    /** Whether this amount can be said, in this currency; what could be said once, can for good. */
    boolean canSay(Money amount) {
        return amount.amount() <= LARGEST
                && codes.numericCode(amount.currency()).isPresent();
    }

    HostMessage inquiry(int traceNumber, Instant now, Pan card) {
        return about(MessageType.AUTHORIZATION, traceNumber, now)
                .with(DataElement.CARD_NUMBER, card.reveal())
                .with(DataElement.PROCESSING_CODE, PURCHASE)
                .with(DataElement.AMOUNT, "0")
                .with(DataElement.CONDITION, VERIFICATION);
    }

    HostMessage authorization(SentMessage message, Pan card) {
        return authorization(message).with(DataElement.CARD_NUMBER, card.reveal());
    }

    HostMessage authorization(SentMessage message, CardToken card) {
        return authorization(message).with(DataElement.CARD_TOKEN, card.value());
    }

    private HostMessage authorization(SentMessage message) {
        return about(MessageType.AUTHORIZATION, message, PURCHASE);
    }

    HostMessage capture(SentMessage message, String authorization) {
        return about(MessageType.FINANCIAL, message, PURCHASE).with(DataElement.HOST_REFERENCE, authorization);
    }

    HostMessage voiding(SentMessage message, String authorization) {
        return about(MessageType.FINANCIAL, message, VOID).with(DataElement.HOST_REFERENCE, authorization);
    }

    HostMessage refund(SentMessage message, String capture) {
        return about(MessageType.FINANCIAL, message, REFUND).with(DataElement.HOST_REFERENCE, capture);
    }

    HostMessage reversal(SentMessage reversal, SentMessage original) {
        return about(MessageType.REVERSAL, reversal, codeOf(original))
                .with(DataElement.ORIGINAL, originalElements(original));
    }

    private static String codeOf(SentMessage message) {
        return switch (message.kind()) {
            case AUTHORIZATION, CAPTURE, REVERSAL -> PURCHASE;
            case VOID -> VOID;
            case REFUND -> REFUND;
        };
    }

    private static String originalElements(SentMessage original) {
        int type = switch (original.kind()) {
            case AUTHORIZATION -> MessageType.AUTHORIZATION;
            case CAPTURE, VOID, REFUND -> MessageType.FINANCIAL;
            case REVERSAL -> MessageType.REVERSAL;
        };
        return "%04X%06d%s%s"
                .formatted(
                        type, original.traceNumber(), WireTime.dateAndTime(original.transmittedAt()), NO_INSTITUTIONS);
    }

    HostMessage reconciliation(int traceNumber, Instant now, LocalDate day, DayTotals totals) {
        return HostTotals.into(
                about(MessageType.RECONCILIATION, traceNumber, now)
                        .with(DataElement.SETTLEMENT_DATE, WireTime.date(day))
                        .with(DataElement.SETTLEMENT_CURRENCY, numeric(totals.currency())),
                totals);
    }

    private HostMessage about(int type, SentMessage message, String code) {
        return about(
                        message.isRepetition() ? MessageType.repeated(type) : type,
                        message.traceNumber(),
                        message.transmittedAt())
                .with(DataElement.PROCESSING_CODE, code)
                .with(DataElement.AMOUNT, Long.toString(message.amount().amount()))
                .with(DataElement.CURRENCY, numeric(message.amount().currency()))
                .with(DataElement.CONDITION, NORMAL);
    }

    private HostMessage about(int type, int traceNumber, Instant transmittedAt) {
        return HostMessage.of(type)
                .with(DataElement.TRANSMITTED_AT, WireTime.dateAndTime(transmittedAt))
                .with(DataElement.TRACE_NUMBER, "%06d".formatted(traceNumber))
                .with(DataElement.INSTITUTION, institution)
                .with(DataElement.TERMINAL, terminal)
                .with(DataElement.MERCHANT, merchant);
    }

    private String numeric(String currency) {
        return codes.numericCode(currency).orElseThrow();
    }
}
