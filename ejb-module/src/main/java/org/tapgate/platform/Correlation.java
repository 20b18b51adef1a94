package org.tapgate.platform;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The request identifier that the work on this thread belongs to: set at the door (HTTP, JMS), carried on every log
 * line and in every problem that is answered.
 */
public final class Correlation {

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private Correlation() {}

    /** Marks this thread's work; to be closed at the end of the work, since threads are reused. */
    public static Mark begin(String requestId) {
        CURRENT.set(requestId);
        return CURRENT::remove;
    }

    /** The request this thread works for, if any. */
    public static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** What a caller sent if it is sane (1 to 64 letters, digits, dots, dashes, underscores), else a new identifier. */
    public static String idFrom(String sent) {
        return sent != null && SANE.matcher(sent).matches() ? sent : Ids.next().toString();
    }

    /** Ends the marked work. */
    @FunctionalInterface
    public interface Mark extends AutoCloseable {

        @Override
        void close();
    }
}
