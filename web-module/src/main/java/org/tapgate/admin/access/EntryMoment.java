package org.tapgate.admin.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tapgate.access.Entry;

/**
 * Something that happened to an entry.
 *
 * @param what name of its text
 * @param at when
 * @param by who did it; null for the terminal and Tapgate itself
 * @param note what was said; null when nothing was
 */
public record EntryMoment(String what, Instant at, String by, String note) {

    /** The moments that are known of an entry, the first one first. */
    static List<EntryMoment> of(Entry entry) {
        var moments = new ArrayList<EntryMoment>();
        var times = entry.times();
        moments.add(new EntryMoment("REQUESTED", times.requestedAt(), null, null));
        if (times.occurredAt() != null) {
            moments.add(new EntryMoment("OCCURRED", times.occurredAt(), null, null));
        }
        switch (entry.status()) {
            case REJECTED, COMPLETED -> {}
            case PENDING -> moments.add(new EntryMoment("EXPIRES", times.expiresAt(), null, null));
            case CANCELLED, EXPIRED ->
                moments.add(new EntryMoment(entry.status().name(), times.changedAt(), null, null));
            case REVERSED -> {
                var reversal = entry.reversal();
                moments.add(new EntryMoment("REVERSED", reversal.at(), reversal.by(), reversal.reason()));
            }
        }
        return moments;
    }
}
