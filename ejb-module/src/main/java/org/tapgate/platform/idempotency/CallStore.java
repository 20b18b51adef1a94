package org.tapgate.platform.idempotency;

import java.time.Instant;

/** Where keys are kept, in the running transaction. */
public interface CallStore {

    /** What taking a key gives. */
    enum Claim {
        /** The key is ours: the work may run. */
        TAKEN,
        /** Another request holds the key, finished or in steps. */
        KNOWN,
        /** An unfinished request holds the key, for longer than we wait. */
        BUSY
    }

    /** Takes the key, waiting a little for a request that is still running with it. */
    Claim claim(CallKey key, Instant now);

    /** Keeps the answer of the key just taken. */
    void keep(CallKey key, StoredAnswer answer);

    /** Takes the key of the same request over, when it was taken before the given time and never answered. */
    boolean takeOver(CallKey key, Instant takenBefore, Instant now);

    /** What a known key tells: the answer, that there is none yet, or that the key belongs to another request. */
    CallOutcome known(CallKey key);

    /** Gives the key just taken back: the next request with it runs. */
    void release(CallKey key);

    /** Forgets keys taken before the given time; answers how many. */
    int forgetBefore(Instant time);
}
