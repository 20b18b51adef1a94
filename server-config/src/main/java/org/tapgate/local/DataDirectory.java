package org.tapgate.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * The one folder that holds everything: it is ours by a marker file, and one instance at a time has it.
 *
 * <pre>
 * tapgate-data      marker and lock
 * bootstrap.json    addresses and first credentials (0600)
 * secrets/          generated passwords and keys (0700), one file a setting
 * postgresql/       the embedded database      broker/   journal of the embedded broker
 * micro/            working files of Payara    log/      what everyone wrote
 * </pre>
 */
record DataDirectory(Path path) {

    /** Below this a journal or a write-ahead log could stop in the middle of the first minute. */
    private static final long LEAST_FREE_BYTES = 512L << 20;

    private static final String MARKER = "tapgate-data";

    private static final String FORMAT = "tapgate data directory, format 1\n";

    /** The locks of this process: a channel that nobody refers to would be closed, and its lock with it. */
    private static final List<FileChannel> HELD = new CopyOnWriteArrayList<>();

    /** Why this folder cannot be used, in one line; empty when it can. Nothing is written. */
    Optional<String> refusal() throws IOException {
        return refusal(LEAST_FREE_BYTES);
    }

    /** The same with so many bytes that must be free. */
    Optional<String> refusal(long leastFreeBytes) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            return Optional.of(path + " is not a folder: choose another TAPGATE_DATA_DIR");
        }
        if (isForeign()) {
            return Optional.of(
                    path + " holds something that is not Tapgate's: choose an empty or new TAPGATE_DATA_DIR");
        }
        if (!Files.isWritable(existingPart())) {
            return Optional.of(path + " cannot be written by this user: choose another TAPGATE_DATA_DIR");
        }
        long free = Files.getFileStore(existingPart()).getUsableSpace();
        if (free < leastFreeBytes) {
            return Optional.of("the disk of " + path + " is full: " + (free >> 20) + " MB free, "
                    + (leastFreeBytes >> 20) + " MB needed");
        }
        return Optional.empty();
    }

    /** Takes the folder for this process until it ends, however it ends; why it cannot, in one line. */
    Optional<String> take() {
        try {
            Private.folder(path);
            Path marker = path.resolve(MARKER);
            FileChannel channel = FileChannel.open(marker, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.of("Tapgate already runs on " + path + ": stop it, or choose another TAPGATE_DATA_DIR");
            }
            // By this channel: the lock would be gone when any other channel of ours to this file were closed
            channel.write(ByteBuffer.wrap(FORMAT.getBytes(StandardCharsets.US_ASCII)));
            HELD.add(channel);
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(path + " cannot be used: " + failed.getMessage());
        }
    }

    /** Generated passwords and keys. */
    Secrets secrets() throws IOException {
        return new Secrets(folder("secrets"));
    }

    Path folder(String name) throws IOException {
        return Private.folder(path.resolve(name));
    }

    Path file(String name) {
        return path.resolve(name);
    }

    private boolean isForeign() throws IOException {
        if (!Files.isDirectory(path) || Files.exists(path.resolve(MARKER))) {
            return false;
        }
        try (Stream<Path> content = Files.list(path)) {
            return content.anyMatch(file -> !file.endsWith("lost+found"));
        }
    }

    private Path existingPart() {
        Path part = path;
        while (!Files.exists(part)) {
            part = part.getParent();
        }
        return part;
    }
}
