package org.tapgate.access;

import java.time.Duration;
import org.tapgate.card.CardAttributes;
import org.tapgate.spend.MrsCard;

/** Port: the service that evaluates external rules (RPM). Every call is remote: never inside a transaction. */
@FunctionalInterface
public interface ExternalRules {

    /**
     * Asks; no answer is an answer.
     *
     * @param waited for earlier questions of the same tap: all of them share one time-out
     */
    ExternalVerdict ask(Question question, Duration waited);

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
