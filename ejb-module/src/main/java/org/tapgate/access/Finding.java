package org.tapgate.access;

import java.util.UUID;

/**
 * What one check found.
 *
 * @param seen see {@link TraceLine}
 * @param limit see {@link TraceLine}
 * @param verdict what came of it; null when the ruleset does not ask for this
 * @param reason why it refused; null otherwise
 * @param retryAfterSeconds when it would pass; null when waiting does not help
 */
record Finding(Object seen, Object limit, Verdict verdict, DenyReason reason, Integer retryAfterSeconds) {

    /** The ruleset does not ask for this: no line in the trace. */
    static final Finding NOT_ASKED = new Finding(null, null, null, null, null);

    static Finding passed(Object seen, Object limit) {
        return new Finding(seen, limit, Verdict.PASSED, null, null);
    }

    static Finding usedUp(Object seen, Object limit) {
        return new Finding(seen, limit, Verdict.USED_UP, null, null);
    }

    static Finding refused(DenyReason reason, Object seen, Object limit) {
        return new Finding(seen, limit, Verdict.REFUSED, reason, null);
    }

    /** Passes as long as fewer were used than the limit allows; a null limit = unlimited. */
    static Finding within(Integer limit, int used, DenyReason otherwise) {
        return limit == null || used < limit ? passed(used, limit) : refused(otherwise, used, limit);
    }

    static Finding open(Object seen, Object limit) {
        return new Finding(seen, limit, Verdict.OPEN, null, null);
    }

    Finding retryAfter(long seconds) {
        return new Finding(seen, limit, verdict, reason, Math.toIntExact(seconds));
    }

    boolean wasAsked() {
        return verdict != null;
    }

    boolean isRefusal() {
        return verdict == Verdict.REFUSED;
    }

    boolean isOpen() {
        return verdict == Verdict.OPEN;
    }

    /** What is asked outside is no limit that anything was compared with. */
    TraceLine line(String check, UUID rulesetId) {
        return new TraceLine(check, rulesetId, seen, isOpen() ? null : limit, verdict, reason);
    }
}
