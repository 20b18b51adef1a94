package org.tapgate.order;

import java.util.Set;

/**
 * What the card's issuer answered: field 39 of ISO 8583, two characters.
 *
 * @param value as it came, such as {@code 00} or {@code 51}
 */
public record ResponseCode(String value) {

    /** Approved. */
    public static final ResponseCode APPROVED = new ResponseCode("00");

    /** Nothing speaks against the card: how some issuers answer an inquiry without an amount. */
    public static final ResponseCode NOT_DECLINED = new ResponseCode("85");

    /** Not enough money. */
    public static final ResponseCode INSUFFICIENT_FUNDS = new ResponseCode("51");

    private static final Set<String> APPROVALS = Set.of("00", "08", "11", "85");
    private static final Set<String> HARD = Set.of("04", "07", "14", "15", "41", "43", "54", "57", "62");
    private static final Set<String> TECHNICAL = Set.of("06", "12", "30", "92", "94");

    /** Refuses what is not two digits or capital letters. */
    public ResponseCode {
        if (!value.matches("[0-9A-Z]{2}")) {
            throw new IllegalArgumentException("A response code has two characters");
        }
    }

    /** What the code means for the next step. A partial approval (10) is no approval: a fee is paid whole or not. */
    public Category category() {
        if (APPROVALS.contains(value)) {
            return Category.APPROVED;
        }
        if (HARD.contains(value)) {
            return Category.HARD_DECLINE;
        }
        return TECHNICAL.contains(value) ? Category.TECHNICAL : Category.SOFT_DECLINE;
    }

    /** The four kinds of answer. */
    public enum Category {
        /** Yes. */
        APPROVED,
        /** No, but another try may succeed. */
        SOFT_DECLINE,
        /** No, and no other try will succeed. */
        HARD_DECLINE,
        /** Nobody decided: the message was not understood or not routed. */
        TECHNICAL
    }
}
