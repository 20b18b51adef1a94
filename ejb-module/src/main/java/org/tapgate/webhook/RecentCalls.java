package org.tapgate.webhook;

import java.time.Duration;
import java.util.List;

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

    /** How many are looked at: enough for chance, and few enough that former successes do not hide a failure for long. */
    public static final int MOST = 20;

    /** None. */
    public static final RecentCalls NONE = new RecentCalls(0, 0, 0);

    private static final int FEWEST = 10;

    private static final int BAD_PERCENT = 70;

    private static final int UNREACHED = 5;

    /** These, the latest first. */
    public static RecentCalls of(List<AttemptResult> results) {
        int failures =
                (int) results.stream().filter(result -> !result.isSuccess()).count();
        int unreached =
                (int) results.stream().takeWhile(AttemptResult::isUnreached).count();
        return new RecentCalls(results.size(), failures, unreached);
    }

    /** Whether the endpoint should be left alone (webhooks.md section 3). */
    public boolean areBad() {
        return unreachedInARow >= UNREACHED || (count >= FEWEST && failures * 100 >= count * BAD_PERCENT);
    }
}
