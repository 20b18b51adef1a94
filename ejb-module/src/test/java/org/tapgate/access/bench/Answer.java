package org.tapgate.access.bench;

import java.util.UUID;
import org.tapgate.access.EntryMode;

/**
 * Who decides, and how.
 *
 * @param ruleset whose answer it is; null when none is for the card
 * @param mode how the cardholder enters; null when not at all
 */
record Answer(UUID ruleset, EntryMode mode) {

    static final Answer NO_RULESET = new Answer(null, null);
}
