package org.tapgate.settlement;

import java.util.Optional;

/**
 * Port: what the acquirer's host has confirmed of a batch by its totals of days (ISO 8583 reconciliation, docs/acquirer.md).
 */
public interface HostDays {

    /**
     * Totals of the lines that the host approved on days whose totals agree. Of a day that does not agree it has confirmed
     * nothing, nor of a line that it was not told of.
     *
     * @return empty while one of the batch's days has not been compared
     */
    Optional<HostTotal> confirmed(Batch batch);
}
