package org.tapgate.api.limit;

import io.github.bucket4j.ConsumptionProbe;
import java.util.concurrent.TimeUnit;

/**
 * What a caller's limit says about one call.
 *
 * @param isGranted whether the call may go on
 * @param left calls that could follow at once
 * @param fullAfter seconds until nothing is used up any more
 * @param nextAfter seconds until one more call is granted
 */
public record Allowance(boolean isGranted, long left, long fullAfter, long nextAfter) {

    /** The header of the IETF draft draft-ietf-httpapi-ratelimit-headers. */
    public static final String HEADER = "RateLimit";

    static Allowance of(ConsumptionProbe probe) {
        return new Allowance(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                Math.max(1, seconds(probe.getNanosToWaitForRefill())));
    }

    /** The value of {@link #HEADER}: what is left, and the seconds until the bucket is full again. */
    public String header() {
        return "\"default\";r=" + left + ";t=" + fullAfter;
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }
}
