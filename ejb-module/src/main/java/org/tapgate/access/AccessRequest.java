package org.tapgate.access;

import java.time.Instant;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.Pan;

/**
 * A card held to a terminal.
 *
 * @param pan the card's number, in memory only
 * @param card what is known of the card
 * @param place where; null when the terminal belongs to no enabled location
 * @param at T of access-control.md section 1: when the server was asked, or when an offline entry happened
 */
public record AccessRequest(Pan pan, CardAttributes card, Place place, Instant at) {

    /** The same at another time. */
    public AccessRequest at(Instant time) {
        return new AccessRequest(pan, card, place, time);
    }
}
