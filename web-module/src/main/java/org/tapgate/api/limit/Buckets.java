package org.tapgate.api.limit;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Token buckets of one kind of caller, filled evenly, with room for a burst of two seconds. */
final class Buckets {

    /** The least recently seen callers are forgotten beyond so many: a stranger must not fill our memory. */
    private static final int MOST = 50_000;

    private final int perSecond;

    private final Map<String, Bucket> byCaller = Collections.synchronizedMap(new LinkedHashMap<>(1_024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    });

    /** @param perSecond calls a second that one caller may make in the long run; 0 for no limit */
    Buckets(int perSecond) {
        this.perSecond = perSecond;
    }

    boolean isOff() {
        return perSecond == 0;
    }

    int burst() {
        return 2 * perSecond;
    }

    Bucket of(String caller) {
        return byCaller.computeIfAbsent(caller, any -> newBucket());
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst()).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
