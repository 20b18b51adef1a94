package org.tapgate.offline;

import java.util.List;
import org.tapgate.platform.Fault;

/**
 * Where a reported entry stands.
 *
 * @param result in a word
 * @param counted whether there is an entry of its id
 * @param code an {@link OfflineFlag} or the code of the refusal that it would have got; null for none
 * @param faults what was wrong with the line
 * @param settlement what a person said about it; null as long as nobody has
 */
public record OfflineStanding(
        OfflineResult result, boolean counted, String code, List<Fault> faults, Settlement settlement) {

    /** To be judged. */
    static final OfflineStanding PENDING = new OfflineStanding(OfflineResult.PENDING, false, null, List.of(), null);

    /** Copies the faults. */
    public OfflineStanding {
        faults = List.copyOf(faults);
    }

    static OfflineStanding waiting(OfflineFlag flag) {
        return new OfflineStanding(OfflineResult.FLAGGED, false, flag.name(), List.of(), null);
    }

    static OfflineStanding unusable(OfflineFlag flag, List<Fault> faults) {
        return new OfflineStanding(OfflineResult.FLAGGED, false, flag.name(), faults, null);
    }

    /**
     * It counts now.
     *
     * @param code why it should not have been let in; null when it should
     */
    OfflineStanding judged(String code) {
        var toLookAt = code != null && settlement == null;
        return new OfflineStanding(
                toLookAt ? OfflineResult.FLAGGED : OfflineResult.ACCEPTED, true, code, faults, settlement);
    }

    /** Whether a person's word is wanted. */
    public boolean isFlagged() {
        return result == OfflineResult.FLAGGED;
    }

    /** Whether a person has said just this before. */
    public boolean isSettledAs(OfflineResult outcome) {
        return settlement != null && result == outcome;
    }

    /** A person wants it to count; it does from the moment at which it is judged, if it does not yet. */
    OfflineStanding accepted(Settlement by) {
        return new OfflineStanding(counted ? OfflineResult.ACCEPTED : result, counted, code, faults, by);
    }

    /** A person does not want it to count. */
    OfflineStanding dismissed(Settlement by) {
        return new OfflineStanding(OfflineResult.REJECTED, false, code, faults, by);
    }
}
