package org.tapgate.webhook;

import java.net.URI;
import java.util.concurrent.CompletionStage;

/** Port: the way to endpoints. */
@FunctionalInterface
public interface Sender {

    /** Makes the call without holding a thread; always completes, within 15 s or so, and never with a failure. */
    CompletionStage<Reply> send(Outgoing call);

    /** Whether a call there begins without the thread waiting, as for a name that has to be looked up. */
    default boolean beginsAtOnce(URI url) {
        return true;
    }
}
