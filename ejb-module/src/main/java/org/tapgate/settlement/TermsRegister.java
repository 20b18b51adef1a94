package org.tapgate.settlement;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** Port: what was agreed with clients on their settlement. */
public interface TermsRegister {

    /** With a client; with null for the operator, whose days are those of UTC. */
    SettlementTerms of(UUID client);

    /** The time zone of a client that is not deleted. */
    Optional<ZoneId> zoneOf(UUID client);

    /** Agrees something else with a client; batches that are open stay as they are. */
    void save(UUID client, SettlementTerms terms);
}
