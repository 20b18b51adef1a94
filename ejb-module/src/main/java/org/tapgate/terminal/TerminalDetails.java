package org.tapgate.terminal;

import java.util.UUID;
import org.tapgate.platform.Faults;

/**
 * What is known of a terminal besides its serial number, as somebody wants it or as it is stored; stored only
 * without the faults that {@link TerminalDraft} names. Parts that may be left out are null then.
 *
 * @param locationId where it stands
 * @param poiType the maker's name for the model; may be left out
 * @param posId the number that the acquirer knows it by; may be left out
 * @param groupId the group of devices that it is managed in; may be left out
 * @param clientId the client whose terminal it is; may be left out
 */
public record TerminalDetails(UUID locationId, String poiType, String posId, UUID groupId, UUID clientId) {

    private static final int LONGEST_TEXT = 64;

    /** Notes everything that is wrong, field by field. */
    void faults(Faults faults) {
        faults.present("locationId", locationId);
        faults.longest("poiType", poiType, LONGEST_TEXT);
        faults.longest("posId", posId, LONGEST_TEXT);
    }

    /** The same, as the terminal of this client. */
    public TerminalDetails of(UUID client) {
        return new TerminalDetails(locationId, poiType, posId, groupId, client);
    }
}
