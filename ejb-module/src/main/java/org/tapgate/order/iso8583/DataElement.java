package org.tapgate.order.iso8583;

import com.solab.iso8583.IsoType;

/** The fields of ISO 8583:1987 that the dialect uses, each with its place in the bitmap, its form and its length. */
public enum DataElement {
    CARD_NUMBER(2, IsoType.LLVAR, 19),
    PROCESSING_CODE(3, IsoType.NUMERIC, 6),
    /** Minor units. */
    AMOUNT(4, IsoType.NUMERIC, 12),
    /** MMDDhhmmss, UTC. */
    TRANSMITTED_AT(7, IsoType.NUMERIC, 10),
    TRACE_NUMBER(11, IsoType.NUMERIC, 6),
    /** MMDD. */
    SETTLEMENT_DATE(15, IsoType.NUMERIC, 4),
    /** Why the card is asked about. */
    CONDITION(25, IsoType.NUMERIC, 2),
    INSTITUTION(32, IsoType.LLVAR, 11),
    /** The host's name for an operation. */
    HOST_REFERENCE(37, IsoType.ALPHA, 12),
    AUTHORIZATION_CODE(38, IsoType.ALPHA, 6),
    RESPONSE_CODE(39, IsoType.ALPHA, 2),
    TERMINAL(41, IsoType.ALPHA, 8),
    MERCHANT(42, IsoType.ALPHA, 15),
    /** ISO 4217, numeric. */
    CURRENCY(49, IsoType.NUMERIC, 3),
    SETTLEMENT_CURRENCY(50, IsoType.NUMERIC, 3),
    /** The host's name for a card. */
    CARD_TOKEN(62, IsoType.LLLVAR, 200),
    /** Whether totals agree: 1 they do, 2 they do not. */
    SETTLEMENT_CODE(66, IsoType.NUMERIC, 1),
    NETWORK_CODE(70, IsoType.NUMERIC, 3),
    CREDIT_COUNT(74, IsoType.NUMERIC, 10),
    DEBIT_COUNT(76, IsoType.NUMERIC, 10),
    DEBIT_REVERSAL_COUNT(77, IsoType.NUMERIC, 10),
    CREDIT_AMOUNT(86, IsoType.NUMERIC, 16),
    DEBIT_AMOUNT(88, IsoType.NUMERIC, 16),
    DEBIT_REVERSAL_AMOUNT(89, IsoType.NUMERIC, 16),
    /** Type, trace number and time of the message that is undone. */
    ORIGINAL(90, IsoType.NUMERIC, 42),
    /** D or C, and 16 digits. */
    NET_AMOUNT(97, IsoType.ALPHA, 17);

    private final int number;

    private final IsoType form;

    private final int length;

    DataElement(int number, IsoType form, int length) {
        this.number = number;
        this.form = form;
        this.length = length;
    }

    int number() {
        return number;
    }

    IsoType form() {
        return form;
    }

    int length() {
        return length;
    }
}
