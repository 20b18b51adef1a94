package org.tapgate.access;

/**
 * How many are left of something, perhaps without limit.
 *
 * @param count not negative; {@link Integer#MAX_VALUE} stands for unlimited, which no limit reaches
 */
public record Remaining(int count) implements Comparable<Remaining> {

    /** There is no limit. */
    public static final Remaining UNLIMITED = new Remaining(Integer.MAX_VALUE);

    /** Nothing is left, or nothing was offered. */
    public static final Remaining NONE = new Remaining(0);

    /** What a limit leaves after so many were used; a null limit = unlimited. */
    public static Remaining of(Integer limit, int used) {
        return limit == null ? UNLIMITED : new Remaining(Math.max(0, limit - used));
    }

    /** How it is written in JSON: the count, or null for unlimited. */
    public Integer orNull() {
        return equals(UNLIMITED) ? null : count;
    }

    /** Reads what {@link #orNull()} wrote. */
    public static Remaining ofNullable(Integer written) {
        return of(written, 0);
    }

    Remaining lessOne() {
        return equals(UNLIMITED) || isNone() ? this : new Remaining(count - 1);
    }

    boolean isNone() {
        return count == 0;
    }

    /** Both together. */
    Remaining plus(Remaining other) {
        return new Remaining((int) Math.min((long) count + other.count, Integer.MAX_VALUE));
    }

    Remaining atMost(Remaining other) {
        return count <= other.count ? this : other;
    }

    @Override
    public int compareTo(Remaining other) {
        return Integer.compare(count, other.count);
    }
}
