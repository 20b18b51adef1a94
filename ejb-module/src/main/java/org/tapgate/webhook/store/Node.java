package org.tapgate.webhook.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tapgate.platform.Ids;

/** This node since its start: one that is started again is another one. */
@ApplicationScoped
class Node {

    private final UUID id = Ids.next();

    UUID id() {
        return id;
    }
}
