package org.tapgate.webhook;

import java.util.concurrent.CompletionStage;

/** Port: the way to endpoints. */
@FunctionalInterface
public interface Sender {

    /** Makes the call without holding a thread; always completes, within 15 s or so, and never with a failure. */
    CompletionStage<Reply> send(Outgoing call);
}
