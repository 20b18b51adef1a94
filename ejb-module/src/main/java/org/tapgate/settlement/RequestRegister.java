package org.tapgate.settlement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: what one person asks for and another decides, in the running transaction. */
public interface RequestRegister {

    /** Adds one. */
    void add(BatchRequest request);

    /** Writes what was decided. */
    void save(BatchRequest request);

    /** One of a batch that is locked. */
    Optional<BatchRequest> find(UUID batch, UUID id);

    /** All of a batch, the first first. */
    List<BatchRequest> of(UUID batch);
}
