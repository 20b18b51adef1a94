package org.tapgate.access;

import java.time.Instant;

/**
 * That a completed entry was taken back: access-control.md section 11.
 *
 * @param by who did it, as the audit trail names people
 * @param at when
 * @param reason what they said
 */
public record Reversal(String by, Instant at, String reason) {

    /** What a reason is: 1 to 200 characters, not only blanks, no control characters. */
    public static final String REASON = "(?=.*\\S)[^\\p{Cc}\\p{Cs}]{1,200}";
}
