package org.tapgate.order;

import java.time.Instant;
import java.util.UUID;

/**
 * Port: until when a capture can be undone, which is on its business day and while its settlement batch is open
 * (back-office.md section 1). Settlement answers.
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

    /** The same, and it stays so until the running transaction has ended. */
    boolean holdOpen(UUID clientId, UUID capture, Instant capturedAt);
}
