package org.tapgate.webhook;

import java.time.Duration;

/**
 * How the calls of an endpoint went lately.
 *
 * @param count calls of the last {@link #WINDOW}, at most {@link #MOST} of them
 * @param failures how many of them failed
 * @param unreachedInARow how many of the latest did not even get a connection
 */
public record RecentCalls(int count, int failures, int unreachedInARow) {

    /** How long a call counts. */
    public static final Duration WINDOW = Duration.ofMinutes(5);

    /** How many are looked at. */
    public static final int MOST = 100;

    private static final int FEWEST = 10;

    private static final int BAD_PERCENT = 70;

    private static final int UNREACHED = 5;

    /** Whether the endpoint should be left alone (webhooks.md section 3). */
    public boolean areBad() {
        return unreachedInARow >= UNREACHED || (count >= FEWEST && failures * 100 >= count * BAD_PERCENT);
    }
}
