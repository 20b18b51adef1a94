package org.tapgate.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Port: what timers do about deliveries that nobody is woken up for, in the running transaction. */
public interface DeliveryUpkeep {

    /** Takes back what was claimed by somebody who has not come back. */
    int loseOverdue(Instant now, int most);

    /** Endpoints that take deliveries and have some held. */
    List<UUID> withHeld(Instant now);

    /** One held delivery that is due of each endpoint that is due for a trial call. */
    List<Due> dueForTrial(Instant now);

    /** Some due deliveries of each endpoint. */
    List<Due> due(Instant now, int mostEach);

    /** Deletes some of the deliveries that were made before that time, with their log; the count. */
    int forget(Instant before, int most);

    /** A delivery to wake somebody up for. */
    record Due(UUID delivery, Lane lane) {}
}
