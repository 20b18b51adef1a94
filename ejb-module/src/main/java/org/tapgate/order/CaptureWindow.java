package org.tapgate.order;

import java.time.Instant;
import java.util.UUID;

/**
 * Port: until when a capture can be undone, which is while its settlement batch is open (back-office.md section 1). A
 * feature to the right may answer by its own batches: an alternative with a priority wins over the one here.
 */
public interface CaptureWindow {

    /**
     * Whether a capture can still be undone.
     *
     * @param clientId whose it is; null when it is no client's
     * @param capture the operation
     * @param capturedAt when it was captured
     */
    boolean isOpen(UUID clientId, UUID capture, Instant capturedAt);
}
