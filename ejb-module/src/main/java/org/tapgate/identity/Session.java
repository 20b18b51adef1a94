package org.tapgate.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A person's stay in the panel, from signing in on.
 *
 * @param id identifier; not the cookie, which nobody but its browser knows
 * @param user who
 * @param begunAt when the user signed in
 * @param activeAt when the user last did something, up to a minute late
 * @param endedAt when somebody ended it; empty while it runs, and when it ends by itself
 * @param address where the request came from
 * @param agent what the browser says it is
 */
public record Session(
        UUID id,
        UUID user,
        Instant begunAt,
        Instant activeAt,
        Optional<Instant> endedAt,
        String address,
        String agent) {

    /** Without anything done for so long a session is over (spec, roles). */
    public static final Duration IDLE = Duration.ofMinutes(15);

    /** Whatever is done, it is over after so long (OWASP ASVS 5.0, 7.3.2). */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final int LONGEST_AGENT = 200;

    /** A session that begins now. */
    public static Session begin(UUID id, UUID user, String address, String agent, Instant now) {
        return new Session(id, user, now, now, Optional.empty(), address, printable(agent));
    }

    /** Whether it is over by itself, when something was last done at {@code activeAt}. */
    public static boolean isOver(Instant begunAt, Instant activeAt, Instant now) {
        return !now.isBefore(end(begunAt, activeAt));
    }

    /** When it is over by itself, if nothing is done after {@code activeAt}. */
    public static Instant end(Instant begunAt, Instant activeAt) {
        var idle = activeAt.plus(IDLE);
        var longest = begunAt.plus(LONGEST);
        return idle.isBefore(longest) ? idle : longest;
    }

    /** Whether its user can still do something in it. */
    public boolean isOpen(Instant now) {
        return endedAt.isEmpty() && !isOver(begunAt, activeAt, now);
    }

    private static String printable(String text) {
        var line = text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() <= LONGEST_AGENT ? line : line.substring(0, LONGEST_AGENT);
    }
}
