package org.tapgate.settlement;

import java.util.Optional;
import java.util.UUID;

/** Which items are wanted, by batch and by how far people are with them; empty parts do not narrow. */
public record ItemFilter(Optional<UUID> batchId, Optional<ReconciliationItem.State> state) {}
