package org.tapgate.card;

import org.tapgate.platform.Faults;

/**
 * A card as a document gives it: by its number, which is not kept. It prints nothing of itself.
 *
 * @param pan may be missing or malformed until somebody looked
 */
public record GivenCard(String pan) {

    /** Names what is wrong with a card that must be there. */
    public static void look(Faults faults, String field, GivenCard card) {
        if (faults.present(field, card)
                && faults.present(field + ".pan", card.pan())
                && Pan.parse(card.pan()).isEmpty()) {
            faults.add(field + ".pan", "malformed", "12 to 19 digits with a valid check digit");
        }
    }

    /** Its number; only of a card without faults. */
    public Pan number() {
        return Pan.parse(pan).orElseThrow();
    }

    @Override
    public String toString() {
        return "GivenCard";
    }
}
