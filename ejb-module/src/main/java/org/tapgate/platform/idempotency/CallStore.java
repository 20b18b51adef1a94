package org.tapgate.platform.idempotency;

import java.time.Instant;
import java.util.Optional;

/** Where keys are kept, in the transaction of the effect. */
public interface CallStore {

    /** What taking a key gives. */
    enum Claim {
        /** The key is ours: the work may run. */
        TAKEN,
        /** A finished request holds the key. */
        KNOWN,
        /** An unfinished request holds the key, for longer than we wait. */
        BUSY
    }

    /** Takes the key, waiting a little for a request that is still running with it. */
    Claim claim(CallKey key, Instant now);

    /** Keeps the answer of the key just taken. */
    void keep(CallKey key, StoredAnswer answer);

    /** The answer of a known key; empty when the key belongs to another request. */
    Optional<StoredAnswer> answer(CallKey key);

    /** Forgets keys taken before the given time; answers how many. */
    int forgetBefore(Instant time);
}
