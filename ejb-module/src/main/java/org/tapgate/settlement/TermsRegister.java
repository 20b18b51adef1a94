package org.tapgate.settlement;

import java.util.Optional;
import java.util.UUID;

/** Port: what was agreed with clients on their settlement. */
public interface TermsRegister {

    /** With a client; with null for the operator, whose days are those of UTC. */
    SettlementTerms of(UUID client);

    /** With a client that is not deleted. */
    Optional<SettlementTerms.Saved> find(UUID client);

    /**
     * Agrees something else with a client; batches that are open stay as they are.
     *
     * @param seen the version it was made from
     * @return false when another version is stored
     */
    boolean save(UUID client, long seen, SettlementTerms terms);
}
