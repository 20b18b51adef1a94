package org.tapgate.order.iso8583;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A message that somebody waits for the answer of. */
final class Question {

    private final HostMessage message;

    private final byte[] bytes;

    private final CompletableFuture<Optional<HostMessage>> answer = new CompletableFuture<>();

    private boolean left;

    /** @param bytes what goes over the wire */
    Question(HostMessage message, byte[] bytes) {
        this.message = message;
        this.bytes = bytes;
    }

    /**
     * By what an answer finds its question.
     *
     * @param about the class of the messages
     */
    record Key(int about, Optional<String> terminal, Optional<String> traceNumber, Optional<String> transmittedAt) {

        static Key of(HostMessage message) {
            return new Key(
                    MessageType.of(message.type()),
                    message.get(DataElement.TERMINAL),
                    message.get(DataElement.TRACE_NUMBER),
                    message.get(DataElement.TRANSMITTED_AT));
        }
    }

    byte[] bytes() {
        return bytes;
    }

    Key key() {
        return Key.of(message);
    }

    /** The answer; empty when there was none in time, or nobody can give one any longer. */
    Optional<HostMessage> await(Duration timeOut) {
        return answer.completeOnTimeout(Optional.empty(), timeOut.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /** Gives the answer; false when nobody waits for it any longer. */
    boolean answered(HostMessage with) {
        return answer.complete(Optional.of(with));
    }

    /** Marks it as on its way; false when nobody waits any longer: then it stays. */
    synchronized boolean leaves() {
        left = !answer.isDone();
        return left;
    }

    /** Whether it is on its way. Once somebody has stopped waiting this does not change. */
    synchronized boolean hasLeft() {
        return left;
    }

    /** There will be no answer. */
    void abandoned() {
        answer.complete(Optional.empty());
    }
}
