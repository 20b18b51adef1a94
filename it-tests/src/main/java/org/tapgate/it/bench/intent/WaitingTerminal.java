package org.tapgate.it.bench.intent;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** One terminal's connection: a question, and as much of its answer as has come. */
final class WaitingTerminal {

    private static final int ROOM = 8_192;

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *([0-9]+)");

    private static final Pattern INTENT = Pattern.compile("\"intentId\" *: *\"([^\"]+)\"");

    private final int number;

    private final SocketChannel channel;

    private final byte[] question;

    private final ByteBuffer answer = ByteBuffer.allocate(ROOM);

    WaitingTerminal(int number, SocketChannel channel, String token) {
        this.number = number;
        this.channel = channel;
        this.question = ("GET /pos/intents/next?waitSeconds=30 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + token + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    int number() {
        return number;
    }

    /** Asks; the question is short enough to be taken whole. */
    void ask() throws IOException {
        answer.clear();
        var bytes = ByteBuffer.wrap(question);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Reads what has come; the answer when it is whole. */
    Optional<String> read() throws IOException {
        if (channel.read(answer) < 0) {
            throw new IOException("the connection of terminal " + number + " ended");
        }
        var text = new String(answer.array(), 0, answer.position(), StandardCharsets.ISO_8859_1);
        int body = text.indexOf("\r\n\r\n");
        if (body < 0) {
            return Optional.empty();
        }
        var length = LENGTH.matcher(text);
        int expected = length.find() ? Integer.parseInt(length.group(1)) : 0;
        return text.length() >= body + 4 + expected ? Optional.of(text) : Optional.empty();
    }

    /** The intent of an answer; empty when there was nothing to do. */
    static Optional<String> intent(String answer) throws IOException {
        if (answer.startsWith("HTTP/1.1 204")) {
            return Optional.empty();
        }
        var intent = INTENT.matcher(answer);
        if (!answer.startsWith("HTTP/1.1 200") || !intent.find()) {
            throw new IOException(answer);
        }
        return Optional.of(intent.group(1));
    }
}
