package org.tapgate.intent;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Port: how devices are used, in the running transaction. */
public interface DeviceStore {

    /** The mode of a device, held for the rest of the transaction: nobody else makes an intent for it meanwhile. */
    OperatingMode hold(UUID terminalId, Instant now);

    /** The modes of devices that are not in the usual one. */
    Map<UUID, OperatingMode> modes(Collection<UUID> terminals);

    /** Changes the mode of a held device. */
    void change(UUID terminalId, OperatingMode mode, Instant now);

    /** What a client may ask for in a currency; a client without limits of its own has those of everyone. */
    IntentLimits limits(UUID clientId, String currency);

    /** The limits that a client has of its own, by currency. */
    List<IntentLimits.Saved> limitsOf(UUID clientId);

    /** Gives a client limits of its own; false when it has some in this currency. */
    boolean addLimits(UUID clientId, IntentLimits limits);

    /** Changes limits of a client; false unless this version is kept. */
    boolean replaceLimits(UUID clientId, IntentLimits limits, long version);

    /** Takes them away; false unless there are some, of this version if one was seen. */
    boolean unlimit(UUID clientId, String currency, Optional<Long> seen);
}
