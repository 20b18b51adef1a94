package org.tapgate.identity;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Port: second factors of people, and their recovery codes as digests. */
public interface SecondFactorRegister {

    /** The second factor of a user. */
    Optional<SecondFactor> find(UUID user);

    /** The same, locked until the end of the transaction. */
    Optional<SecondFactor> lock(UUID user);

    /** Adds one, or stores a changed one. */
    void save(SecondFactor factor);

    /** Removes one with its recovery codes; false when there was none. */
    boolean remove(UUID user);

    /** Gives the user these recovery codes instead of all others. */
    void replaceCodes(UUID user, Collection<String> fingerprints);

    /** Uses up a recovery code; false when there is no such code any more. */
    boolean useCode(UUID user, String fingerprint);

    /** How many recovery codes are left. */
    int codesLeft(UUID user);
}
