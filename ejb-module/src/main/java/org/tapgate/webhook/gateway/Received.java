package org.tapgate.webhook.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.async.methods.AbstractBinResponseConsumer;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.tapgate.webhook.Reply;

/** Takes an answer in: all of its head, the beginning of its body, and no more than that. */
final class Received extends AbstractBinResponseConsumer<Received> {

    private static final int MOST_READ = 64 * 1024;

    private static final int MOST_HEADERS = 50;

    private static final int LONGEST_HEADER = 1_000;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    private volatile HttpResponse head;

    private int read;

    /** There is more of the body than anybody wants to know. */
    static final class EnoughRead extends IOException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    protected void start(HttpResponse response, ContentType contentType) {
        head = response;
    }

    @Override
    protected int capacityIncrement() {
        return MOST_READ;
    }

    @Override
    protected void data(ByteBuffer source, boolean endOfStream) throws IOException {
        read += source.remaining();
        var bytes = new byte[Math.min(source.remaining(), Reply.KEPT_BODY - kept.size())];
        source.get(bytes);
        source.position(source.limit());
        kept.write(bytes);
        if (read > MOST_READ) {
            throw new EnoughRead();
        }
    }

    @Override
    protected Received buildResult() {
        return this;
    }

    @Override
    public void releaseResources() {
        // What was kept is the result
    }

    int status() {
        return head.getCode();
    }

    List<String> headers() {
        return Arrays.stream(head.getHeaders())
                .limit(MOST_HEADERS)
                .map(header -> header.getName() + ": " + shortened(header))
                .toList();
    }

    private static String shortened(Header header) {
        var value = header.getValue() == null ? "" : header.getValue();
        return value.substring(0, Math.min(value.length(), LONGEST_HEADER));
    }

    String body() {
        return kept.toString(StandardCharsets.UTF_8);
    }

    /** What the answer asks for, if it does: counted from its own {@code Date}, or else from when the call began. */
    Optional<Duration> retryAfter(Instant startedAt) {
        return header("Retry-After")
                .flatMap(value -> RetryAfter.of(
                        value, header("Date").flatMap(RetryAfter::date).orElse(startedAt)));
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(head.getFirstHeader(name)).map(Header::getValue);
    }
}
