package org.tapgate.offline;

/** Why a reported entry is not simply accepted, beside the codes of refusals. The names are contract. */
public enum OfflineFlag {
    /** The line of the report could not be read; its faults are kept. */
    INVALID_ENTRY,
    /** No card of the whitelist has this hash under the terminal's key. */
    UNKNOWN_CARD,
    /** The identifier belongs to an entry that says something else. */
    CONFLICTING_CONTENT,
    /** It is said to happen more than five minutes from now. */
    IN_THE_FUTURE,
    /** It is said to have happened more than 30 days ago. */
    TOO_OLD,
    /** It is said to have happened before the terminal was paired. */
    BEFORE_PAIRING,
    /** It counts, with a card that was past its last month. */
    CARD_EXPIRED,
    /** It counts, with more guests than the ruleset lets in offline. */
    GUEST_LIMIT_EXCEEDED;

    /** Whether this is the code of a line that can never count: nobody knows of which card it is. */
    static boolean isUnusable(String code) {
        return INVALID_ENTRY.name().equals(code) || UNKNOWN_CARD.name().equals(code);
    }
}
