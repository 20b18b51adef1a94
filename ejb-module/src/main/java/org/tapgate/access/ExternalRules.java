package org.tapgate.access;

import org.tapgate.card.CardAttributes;
import org.tapgate.spend.MrsCard;

/** Port: the service that evaluates external rules (RPM). Every call is remote: never inside a transaction. */
@FunctionalInterface
public interface ExternalRules {

    /** Asks; never longer than its time-out, and no answer is an answer. */
    ExternalVerdict ask(Question question);

    /**
     * What it is asked.
     *
     * @param ruleset name of the external rules
     * @param mode how the cardholder would enter
     * @param card by its fingerprints
     * @param attributes what is known of the card
     * @param place where
     */
    record Question(String ruleset, EntryMode mode, MrsCard card, CardAttributes attributes, Place place) {}
}
