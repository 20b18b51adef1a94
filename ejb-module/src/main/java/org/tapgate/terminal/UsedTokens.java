package org.tapgate.terminal;

import java.time.Instant;

/** Port: which tokens with an identifier were used. */
public interface UsedTokens {

    /**
     * Marks a token as used.
     *
     * @param refusedFrom when it may be forgotten, being refused for its age from then on
     * @return whether it was not used before, on any node
     */
    boolean use(SerialNumber serialNumber, String tokenId, Instant refusedFrom);

    /** Forgets those that are refused for their age. */
    int forgetRefusedBefore(Instant time);
}
