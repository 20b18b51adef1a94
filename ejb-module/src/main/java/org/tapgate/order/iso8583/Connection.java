package org.tapgate.order.iso8583;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tapgate.order.iso8583.Dialect.Unreadable;
import org.tapgate.order.iso8583.HostReply.Answered;
import org.tapgate.order.iso8583.HostReply.NotSent;
import org.tapgate.order.iso8583.HostReply.Silent;
import org.tapgate.platform.Log;

/**
 * One connection to the host. One thread writes and one reads, so that a host that stops reading holds up neither those who
 * ask nor the end of the connection.
 */
final class Connection {

    private static final Log LOG = Log.of(Connection.class);

    /** Questions that wait to be written; more do not leave. */
    private static final int MOST_WAITING = 1_000;

    private final Dialect dialect;

    private final Socket socket;

    private final Consumer<HostMessage> late;

    private final BlockingQueue<Question> outgoing = new ArrayBlockingQueue<>(MOST_WAITING);

    private final ConcurrentMap<Question.Key, Question> inFlight = new ConcurrentHashMap<>();

    private volatile boolean closed;

    /** @param late takes answers that nobody waits for; it returns at once */
    Connection(Dialect dialect, Socket socket, Consumer<HostMessage> late) {
        this.dialect = dialect;
        this.socket = socket;
        this.late = late;
    }

    HostReply ask(HostMessage message, Duration timeOut) {
        var question = question(message);
        send(question);
        var answer = question.await(timeOut);
        inFlight.remove(question.key(), question);
        return answer.<HostReply>map(Answered::new).orElseGet(() -> unanswered(question));
    }

    /** A message that cannot be written is an error of whoever asks. */
    private Question question(HostMessage message) {
        return new Question(message, dialect.write(message));
    }

    private void send(Question question) {
        inFlight.put(question.key(), question);
        if (!outgoing.offer(question) || closed) {
            question.abandoned();
        }
    }

    /** What was never in the queue, or is there still, has not left. */
    private HostReply unanswered(Question question) {
        return question.hasLeft() ? new Silent() : new NotSent();
    }

    /** Writes what is asked until the connection ends. */
    void write() {
        try {
            var out = new DataOutputStream(socket.getOutputStream());
            while (!closed) {
                var next = outgoing.poll(1, TimeUnit.SECONDS);
                if (next != null && next.leaves()) {
                    Frame.write(out, next.bytes());
                }
            }
        } catch (IOException broken) {
            close();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            close();
        }
    }

    /**
     * Reads answers until the connection ends, or the host says nothing even when it is asked whether it is there.
     *
     * @param echo that question
     * @param silence for how long it may say nothing
     * @return whether it has said anything
     */
    boolean read(Supplier<HostMessage> echo, Duration silence) throws IOException {
        socket.setSoTimeout((int) silence.toMillis());
        var in = new DataInputStream(socket.getInputStream());
        boolean heard = false;
        boolean asked = false;
        while (!closed) {
            var first = first(in);
            if (first.isPresent() && first.getAsInt() >= 0) {
                take(Frame.read(first.getAsInt(), in));
                heard = true;
                asked = false;
            } else if (first.isPresent() || asked) {
                return heard;
            } else {
                asked = true;
                send(question(echo.get()));
            }
        }
        return heard;
    }

    /** The first byte of a message, -1 at the end, nothing in a silence. */
    private static OptionalInt first(DataInputStream in) throws IOException {
        try {
            return OptionalInt.of(in.read());
        } catch (SocketTimeoutException silence) {
            return OptionalInt.empty();
        }
    }

    private void take(byte[] bytes) {
        try {
            var message = dialect.read(bytes);
            if (MessageType.isAnswer(message.type())) {
                takeAnswer(message);
            } else if (message.type() == MessageType.NETWORK) {
                outgoing.offer(question(
                        message.as(MessageType.answerTo(message.type())).with(DataElement.RESPONSE_CODE, "00")));
            }
        } catch (Unreadable garbage) {
            LOG.warn("The host of the acquirer cannot be understood", Map.of("bytes", bytes.length));
        }
    }

    private void takeAnswer(HostMessage message) {
        var question = inFlight.remove(Question.Key.of(message));
        if (question == null || !question.answered(message)) {
            late.accept(message);
        }
    }

    /** Ends it; whoever waits learns so at once. */
    void close() {
        closed = true;
        try {
            socket.close();
        } catch (IOException closedAlready) {
            LOG.info("A connection to the acquirer was broken already", Map.of());
        }
        inFlight.values().forEach(Question::abandoned);
    }
}
